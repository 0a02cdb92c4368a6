// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Typography.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

QString typeset(QString text, law::Language language)
{
    if (language != law::Language::French)
        return text;
    for (const QChar mark : {u';', u'?', u'!'})
        text.replace(u' ' + QString(mark), u'\u202f' + QString(mark));
    for (const QChar mark : {u':', u'»', u'€', u'%'})
        text.replace(u' ' + QString(mark), u'\u00a0' + QString(mark));
    text.replace(u"« "_s, u"«\u00a0"_s);
    text.replace(u"n° "_s, u"n°\u00a0"_s);
    static const QRegularExpression article(u"\\b([DLR]\\.|article|articles) (?=[DLR\\d])"_s);
    static const QRegularExpression thousands(u"(\\d) (?=\\d{3}\\b)"_s);
    text.replace(article, u"\\1\u00a0"_s);
    text.replace(thousands, u"\\1\u202f"_s);
    return text;
}

QString withPlainSpaces(QString text)
{
    text.replace(u'\u00a0', u' ');
    text.replace(u'\u202f', u' ');
    return std::move(text).simplified();
}

} // namespace bex::papers
