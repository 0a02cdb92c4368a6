// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Glossary.h"

#include "models/papers/Phrasing.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

/// "9 h", "13 h 30"
std::optional<QTime> hourAt(const QString &text, qsizetype at, qsizetype &length)
{
    static const QRegularExpression hour(u"\\G(\\d{1,2}) ?h(?: ?(\\d{2}))?(?!\\w)"_s);
    const auto found = hour.match(text, at);
    const QTime time(found.captured(1).toInt(), found.captured(2).toInt());
    if (!found.hasMatch() || !time.isValid())
        return std::nullopt;
    length = found.capturedLength();
    return time;
}

/// The longest entry that begins here and ends with a word; empty when there is none.
QString entryAt(const QString &text, qsizetype at, const QHash<QString, QString> &words)
{
    QString longest;
    for (auto word = words.cbegin(); word != words.cend(); ++word) {
        const QStringView here = QStringView(text).mid(at, word.key().size());
        const qsizetype end = at + word.key().size();
        const bool isWhole = end >= text.size() || !text[end].isLetterOrNumber();
        if (isWhole && word.key().size() > longest.size() &&
            here.compare(word.key(), Qt::CaseInsensitive) == 0)
            longest = word.key();
    }
    return longest;
}

bool isAmongWords(QChar sign)
{
    return sign.isSpace() || u",;:.-–()/"_s.contains(sign);
}

} // namespace

QString inWordsOf(const PaperLanguage &language, const QString &french)
{
    if (language.isFrench() || language.words.isEmpty())
        return french;
    QString text = french;
    text.replace(u'\u00a0', u' ').replace(u'\u2019', u'\'');
    QString said;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype length = 1;
        if (isAmongWords(text[at])) {
            said += text[at];
        } else if (const auto hour = hourAt(text, at, length)) {
            said += Phrasing(language).hour(*hour);
        } else {
            const QString entry = entryAt(text, at, language.words);
            if (entry.isEmpty())
                return french;
            said += language.words.value(entry);
            length = entry.size();
        }
        at += length;
    }
    return said;
}

} // namespace bex::papers
