// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/SheetText.h"

#include "models/desk/text/PaperText.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

QString SheetText::numberHeader()
{
    //: Header of a column: number of the sheet in the pile (FR: feuille)
    return tr("Sheet");
}

QString SheetText::personHeader()
{
    //: Header of a column: whose paper it is
    return tr("Person");
}

QString SheetText::paperHeader()
{
    //: Header of a column: which paper (FR: pièce)
    return tr("Paper");
}

QString SheetText::copyHeader()
{
    //: Header of a column: who receives this copy (FR: exemplaire pour)
    return tr("Copy for");
}

QString SheetText::pagesHeader()
{
    //: Header of a column: how many pages
    return tr("Pages");
}

QString SheetText::stateHeader()
{
    //: Header of a column: what became of the sheet
    return tr("State");
}

QString SheetText::paper(const SheetRow &row)
{
    //: In the place of a paper: the sheet with a name in large letters (FR: intercalaire)
    return row.kind ? PaperText::name(*row.kind) : tr("Separator");
}

QString SheetText::copy(const SheetRow &row)
{
    return row.copy ? PaperText::copy(*row.copy) : QString();
}

QString SheetText::pages(const SheetRow &row)
{
    if (!row.bothSides)
        return QString::number(row.pages);
    //: Pages of a paper printed on both sides (FR: recto verso). %1 how many
    return tr("%1, both sides").arg(row.pages);
}

QString SheetText::state(const SheetRow &row)
{
    switch (row.state) {
    case registry::SheetState::Waiting:
        //: State of a sheet (FR: en attente)
        return tr("○ waiting");
    case registry::SheetState::Sent:
        //: State of a sheet: on its way to the printer, no answer yet (FR: en route)
        return tr("▶ on its way");
    case registry::SheetState::Left:
        //: State of a sheet: the printer took it, nobody knows yet what came out (FR: envoyée)
        return tr("✔ sent");
    case registry::SheetState::Failed:
        //: State of a sheet: the printer did not take it (FR: échec)
        return tr("✖ did not come out");
    case registry::SheetState::Skipped:
        //: State of a sheet: the greffier went on after it (FR: passée)
        return tr("→ passed over");
    case registry::SheetState::Changed:
        //: State of a sheet: what it says is not true any more (FR: périmée)
        return tr("≠ changed since");
    }
    Q_UNREACHABLE();
}

QString SheetText::line(const SheetRow &row)
{
    QStringList parts{row.person, paper(row)};
    if (row.copy)
        parts.append(copy(row));
    //: Names one sheet of the pile. %1 its number, %2 person, paper and addressee
    return tr("%1: %2").arg(QString::number(row.position), parts.join(u" – "_s));
}

QString SheetText::reason(NotReady why)
{
    switch (why) {
    case NotReady::NotEntered:
        //: Why a person's papers do not leave
        return tr("no judgment entered");
    case NotReady::BeingTyped:
        //: Why a person's papers do not leave
        return tr("judgment being typed, not entered");
    case NotReady::Received:
        //: Why a person's papers do not leave
        return tr("received, papers already handed over");
    case NotReady::Refused:
        //: Why a person's papers do not leave
        return tr("the plan is refused");
    case NotReady::Questions:
        //: Why a person's papers do not leave
        return tr("the plan asks a question");
    case NotReady::Ambiguous:
        //: Why a person's papers do not leave
        return tr("the firm part reads in two ways");
    case NotReady::WithoutSlot:
        //: Why a person's papers do not leave
        return tr("a summons has no day, hour or place");
    case NotReady::Incomplete:
        //: Why a person's papers do not leave
        return tr("a paper would not be complete");
    }
    Q_UNREACHABLE();
}

} // namespace bex::desk
