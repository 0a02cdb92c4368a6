// SPDX-License-Identifier: EUPL-1.2
#include "models/law/words/Words.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace bex::law
{

namespace
{

constexpr QChar noBreakSpace(0x00A0);
constexpr QChar minus(0x2212);

QByteArray keyOf(std::string_view sentence)
{
    return QByteArray::fromRawData(sentence.data(), static_cast<qsizetype>(sentence.size()));
}

} // namespace

Result<Words> Words::load(Language language, const QByteArrayList &files)
{
    const auto refused = [](const QString &sentence) {
        return unexpected(Error{ErrorCode::Invalid, "law.words-refused"_L1, sentence, {}, {}});
    };
    QHash<QByteArray, QString> sentences;
    for (const QByteArray &json : files) {
        const QJsonDocument document = QJsonDocument::fromJson(json);
        if (!document.isObject())
            return refused({});
        const QJsonObject texts = document.object();
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            const QByteArray key = it.key().toUtf8();
            if (!it->isString() || it->toString().isEmpty() || sentences.contains(key))
                return refused(it.key());
            sentences.insert(key, it->toString());
        }
    }
    return Words(language, std::move(sentences));
}

QString Words::date(QDate day) const
{
    return figures::date(m_language, day);
}

QString Words::money(Money sum) const
{
    return figures::money(m_language, sum);
}

QString Words::duration(const LegalDuration &length) const
{
    return figures::duration(m_language, length);
}

QString Words::working(const std::vector<FirmTerm> &terms) const
{
    const bool french = m_language == Language::French;
    QString text;
    for (const FirmTerm &term : terms) {
        const bool deducted = term.kind == FirmTerm::Kind::Detained;
        if (!text.isEmpty())
            text += u' ' + (deducted ? QString(minus) : u"+"_s) + u' ';
        if (deducted) {
            text += figures::days(m_language, term.days);
            continue;
        }
        text += duration(*term.length);
        if (term.kind == FirmTerm::Kind::Revoked)
            text += french ? u" révoqués"_s : u" revoked"_s;
    }
    // The contract writes the sum with plain spaces (design.md section 6).
    text.replace(noBreakSpace, u' ');
    return text;
}

QString Words::argument(const Argument &argument) const
{
    struct Render {
        const Words &words;
        QString operator()(int number) const { return QString::number(number); }
        QString operator()(QDate day) const { return words.date(day); }
        QString operator()(Money sum) const { return words.money(sum); }
        QString operator()(const LegalDuration &length) const { return words.duration(length); }
        QString operator()(const QString &text) const { return text; }
    };
    return std::visit(Render{*this}, argument);
}

// Placeholders are replaced in one pass, so that a "%1" typed in a name stays what it is.
QString Words::render(const Reason &reason) const
{
    const QString pattern = text(reason.sentence);
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool placeholder =
            pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        if (!placeholder) {
            result += pattern[i];
            continue;
        }
        const auto number = static_cast<std::size_t>(pattern[++i].digitValue());
        if (number >= 1 && number <= reason.arguments.size())
            result += argument(reason.arguments[number - 1]);
    }
    // A sentence may open with an argument: a weekday, in French, is written small.
    if (!result.isEmpty())
        result[0] = result[0].toUpper();
    return result;
}

QString Words::render(const Finding &finding) const
{
    const QByteArray key = "condition." + keyOf(finding.condition);
    return m_sentences.value(finding.met ? key : key + ".not");
}

QString Words::effectOf(RuleId rule) const
{
    return m_sentences.value("row." + keyOf(rule.text()));
}

QString Words::render(const std::vector<Reason> &reasons) const
{
    QStringList sentences;
    for (const Reason &reason : reasons)
        sentences << render(reason);
    return sentences.join(u' ');
}

QString Words::text(std::string_view sentence) const
{
    return m_sentences.value(keyOf(sentence));
}

bool Words::has(std::string_view sentence) const
{
    return m_sentences.contains(keyOf(sentence));
}

} // namespace bex::law
