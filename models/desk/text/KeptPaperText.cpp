// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/KeptPaperText.h"

#include "models/desk/text/PaperText.h"
#include "models/law/json/Vocabulary.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

QString KeptPaperText::paperHeader()
{
    //: Header of a column: name of a paper (FR: pièce)
    return tr("Paper");
}

QString KeptPaperText::stateHeader()
{
    //: Header of a column: printed, handed over or void
    return tr("State");
}

QString KeptPaperText::issuedHeader()
{
    //: Header of a column: when the paper was printed
    return tr("Printed on");
}

QString KeptPaperText::referenceHeader()
{
    //: Header of a column: what stands under the 2D code of the paper (FR: référence)
    return tr("Reference");
}

QString KeptPaperText::name(const registry::KeptPaper &paper)
{
    for (const auto &spelling : law::json::spellings<law::PaperKind>()) {
        if (paper.kind != spelling.word)
            continue;
        const QString name = PaperText::name(spelling.value);
        const bool isNotice = spelling.value == law::PaperKind::Pcn && !paper.about.isEmpty();
        return isNotice ? name + u" \u2013 "_s + paper.about : name;
    }
    return paper.kind;
}

QString KeptPaperText::when(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

QString KeptPaperText::state(const KeptPaperRow &row)
{
    if (row.paper.voided) {
        //: State of a paper: it does not count any more (FR: annulée)
        return tr("Void");
    }
    //: State of a paper: the person holds it (FR: remise)
    const QString handed = tr("Handed over");
    //: State of a paper: it came out of the printer (FR: imprimée)
    return row.paper.receipt ? handed : tr("Printed");
}

QString KeptPaperText::sentence(const KeptPaperRow &row)
{
    const registry::KeptPaper &paper = row.paper;
    //: Of a paper. %1 its name, %2 day and hour, %3 who
    QStringList sentences{
        tr("%1: printed on %2 by %3.").arg(name(paper), when(paper.issuedAt), paper.issuedBy)};
    if (paper.handedAt) {
        //: Of a paper. %1 day and hour
        sentences.append(tr("Handed over on %1.").arg(when(*paper.handedAt)));
    }
    if (paper.voided)
        sentences.append(voided(row));
    return sentences.join(u' ');
}

QString KeptPaperText::voided(const KeptPaperRow &row)
{
    const registry::Voiding &voiding = *row.paper.voided;
    //: Of a paper that does not count any more. %1 day and hour, %2 who, %3 why
    const QString since =
        tr("VOID since %1 (%2): %3.").arg(when(voiding.at), voiding.by, voiding.reason);
    if (row.replacedBy.isEmpty()) {
        //: Of a void paper
        return since + u' ' + tr("Nothing replaces it.");
    }
    //: Of a void paper. %1 the reference of another paper
    return since + u' ' + tr("Replaced by %1.").arg(row.replacedBy);
}

} // namespace bex::desk
