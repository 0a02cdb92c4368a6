// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/ProofHtml.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::ui::html
{

QString title(const QString &text)
{
    return u"<h3 style='margin:0 0 8px 0'>"_s + text.toHtmlEscaped() + u"</h3>"_s;
}

QString heading(const QString &text)
{
    return u"<p style='margin:12px 0 4px 0'><b>"_s + text.toHtmlEscaped() + u"</b></p>"_s;
}

QString paragraph(const QString &text)
{
    return u"<p style='margin:0 0 8px 0'>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

QString lead(const QString &text)
{
    return u"<p style='margin:8px 0 4px 0'>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

QString point(QChar sign, const QString &text)
{
    return u"<p style='margin:0 0 4px 16px; text-indent:-16px'>"_s + sign + u" "_s +
           text.toHtmlEscaped() + u"</p>"_s;
}

QString section(const QString &title, const QString &points)
{
    return points.isEmpty() ? QString() : QString(heading(title) + points);
}

QString table(const QString &lines)
{
    return u"<table>"_s + lines + u"</table>"_s;
}

QString line(const QString &name, const QString &value)
{
    return u"<tr><td style='padding:0 16px 4px 0'>"_s + name.toHtmlEscaped() +
           u"</td><td style='padding:0 0 4px 0'>"_s + value.toHtmlEscaped() + u"</td></tr>"_s;
}

QString row(const QStringList &cells, bool marked)
{
    const QString style =
        marked ? u"padding:0 16px 4px 0; font-weight:bold"_s : u"padding:0 16px 4px 0"_s;
    QString line;
    for (const QString &cell : cells)
        line += u"<td style='"_s + style + u"'>"_s + cell.toHtmlEscaped() + u"</td>"_s;
    return u"<tr>"_s + line + u"</tr>"_s;
}

} // namespace bex::ui::html
