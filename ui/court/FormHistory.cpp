// SPDX-License-Identifier: EUPL-1.2
#include "ui/court/FormHistory.h"

#include "models/desk/text/FormText.h"
#include "ui/text/ProofHtml.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

QStringList linesOf(const registry::FormTexts &texts)
{
    QStringList lines;
    for (const auto &[language, text] : texts) {
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
            lines += line;
    }
    return lines;
}

/// The lines that stand in one and not in the other, each after its sign.
QString only(const QStringList &here, const QStringList &there, QChar sign)
{
    QString lines;
    for (const QString &line : here) {
        if (!there.contains(line))
            lines += html::point(sign, line);
    }
    return lines;
}

} // namespace

QString FormHistory::of(const std::vector<registry::FormVersion> &versions,
                        const registry::FormTexts &shipped)
{
    if (versions.empty())
        return html::paragraph(tr("This paper has always said what ships with the program."));
    QString said;
    QStringList before = linesOf(shipped);
    for (const registry::FormVersion &version : versions) {
        const QStringList now = version.texts.empty() ? linesOf(shipped) : linesOf(version.texts);
        said.prepend(html::heading(desk::FormText::signedOff(version)) +
                     only(before, now, u'\u2212') + only(now, before, u'+'));
        before = now;
    }
    return said;
}

} // namespace bex::ui
