// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Typography.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

// Marks of Unicode that isolate a text from the direction of what surrounds it.
constexpr QChar leftToRight(0x2066);
constexpr QChar rightToLeft(0x2067);
constexpr QChar end(0x2069);

} // namespace

QString typeset(QString text, const PaperLanguage &language)
{
    if (!language.isFrench())
        return text;
    for (const QChar mark : {u';', u'?', u'!'})
        text.replace(u' ' + QString(mark), u'\u202f' + QString(mark));
    for (const QChar mark : {u':', u'»', u'€', u'%'})
        text.replace(u' ' + QString(mark), u'\u00a0' + QString(mark));
    text.replace(u"« "_s, u"«\u00a0"_s);
    text.replace(u"n° "_s, u"n°\u00a0"_s);
    static const QRegularExpression article(u"\\b([DLR]\\.|article|articles) (?=[DLR\\d])"_s);
    static const QRegularExpression thousands(u"(\\d) (?=\\d{3}\\b)"_s);
    static const QRegularExpression hours(u"(\\d) h\\b"_s);
    static const QRegularExpression minutes(u"\u00a0h (?=\\d\\d\\b)"_s);
    static const QRegularExpression towards(u"\\b(de|à) (?=\\d{1,2}\u00a0h\\b)"_s);
    text.replace(article, u"\\1\u00a0"_s);
    text.replace(hours, u"\\1\u00a0h"_s);
    text.replace(minutes, u"\u00a0h\u00a0"_s);
    text.replace(towards, u"\\1\u00a0"_s);
    text.replace(thousands, u"\\1\u202f"_s);
    return text;
}

QString within(const Script &script, const QString &value)
{
    const bool isLatin = std::ranges::none_of(value, [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
    return script.rightToLeft && isLatin && !value.isEmpty() ? leftToRight + value + end : value;
}

QString amongLatin(const Script &script, const QString &text)
{
    return script.rightToLeft ? rightToLeft + text + end : text;
}

QString withPlainSpaces(QString text)
{
    text.replace(u'\u00a0', u' ');
    text.replace(u'\u202f', u' ');
    for (const QChar mark : {leftToRight, rightToLeft, end})
        text.remove(mark);
    return std::move(text).simplified();
}

} // namespace bex::papers
