// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/PaperHtml.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

namespace
{

using papers::BrickRole;

const QString style = uR"(<style>
@page { size: A4; margin: 10mm }
body { font: 9.5pt "Liberation Sans"; margin: 0 }
table { width: 100%; border-collapse: collapse }
td { vertical-align: top; padding: 1pt }
td.margin { width: 86pt; font-size: 7.5pt; border-right: 0.5pt solid #808080 }
h1 { font-size: 16pt; margin: 2pt 0 } h2 { font-size: 11pt; border-bottom: 0.8pt solid #808080 }
p { margin: 2pt 0 } .box { border: 0.5pt solid #808080; padding: 4pt }
.essential { border: 1.6pt solid black; padding: 7pt }
.warning { border-left: 3pt solid black; background: #f0f0f0; padding: 5pt; font-weight: bold }
.row { border-bottom: 0.3pt solid #808080 } .figure { float: right }
.total { font-weight: bold; border-bottom: 0.8pt solid #808080 } .sign { height: 34pt }
.small { font-size: 8.5pt } .footer { font-size: 7pt }
</style>)"_s;

QString lineOf(const papers::Paragraph &paragraph)
{
    QString text = paragraph.bullet ? u"• "_s : QString();
    for (const papers::Run &run : paragraph.runs) {
        const QString words = run.text.toHtmlEscaped();
        text += run.strong ? QString(u"<b>"_s + words + u"</b>"_s) : words;
    }
    const qsizetype cell = text.indexOf(papers::cellMark);
    if (cell >= 0)
        text = u"<span class=figure>"_s + text.sliced(cell + 1) + u"</span>"_s + text.first(cell);
    return text;
}

QString passageOf(const papers::Passage &passage, const QString &tag)
{
    QString text;
    for (const papers::Paragraph &paragraph : passage)
        text += u"<%1>%2</%1>"_s.arg(tag, lineOf(paragraph));
    return text;
}

QString classOf(BrickRole role)
{
    switch (role) {
    case BrickRole::Box:
        return u"box"_s;
    case BrickRole::Essential:
        return u"essential"_s;
    case BrickRole::Warning:
        return u"warning"_s;
    case BrickRole::Row:
        return u"row"_s;
    case BrickRole::Total:
        return u"total"_s;
    case BrickRole::Signature:
        return u"sign"_s;
    case BrickRole::Small:
        return u"small"_s;
    default:
        return u"text"_s;
    }
}

QString brickOf(const papers::Brick &brick)
{
    const bool heading = brick.role == BrickRole::Heading || brick.role == BrickRole::NewPage;
    const QString tag = brick.role == BrickRole::Title ? u"h1"_s : heading ? u"h2"_s : u"p"_s;
    const auto column = [&](const papers::Passage &passage) {
        return QString(u"<div class="_s + classOf(brick.role) + u'>' + passageOf(passage, tag) +
                       u"</div>"_s);
    };
    if (!brick.beside)
        return column(brick.french);
    return u"<table><tr><td>"_s + column(brick.french) + u"</td><td>"_s + column(*brick.beside) +
           u"</td></tr></table>"_s;
}

QString linesOf(const QStringList &lines)
{
    QString text;
    for (const QString &line : lines)
        text += u"<p>"_s + line.toHtmlEscaped() + u"</p>"_s;
    return text;
}

} // namespace

QString htmlOf(const papers::PaperContent &content)
{
    QString body;
    for (const papers::Brick &brick : content.bricks)
        body += brickOf(brick);
    return u"<!DOCTYPE html><html lang=fr><head><meta charset=utf-8><title>"_s +
           content.title.toHtmlEscaped() + u"</title>"_s + style + u"</head><body>"_s +
           linesOf(content.frame.letterhead) + u"<table><tr><td class=margin>"_s +
           linesOf(content.frame.addressees) + linesOf(content.frame.references) + u"</td><td>"_s +
           body + u"</td></tr></table><p class=footer>"_s + content.frame.footer.toHtmlEscaped() +
           u"</p></body></html>"_s;
}

} // namespace bex::test
