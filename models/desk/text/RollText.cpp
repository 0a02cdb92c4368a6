// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/RollText.h"

#include "models/desk/text/PenaltyText.h"
#include "models/desk/text/PersonText.h"
#include "models/desk/text/RollStateText.h"

namespace bex::desk
{

QString RollText::orderHeader()
{
    //: Header of a column: place of the person in the hearing (FR: numéro d'ordre)
    return tr("No.");
}

QString RollText::nameHeader()
{
    //: Header of a column: family name and first names of the person
    return tr("Person");
}

QString RollText::ageHeader()
{
    //: Header of a column: age in years on the day of the decision
    return tr("Age");
}

QString RollText::penaltiesHeader()
{
    //: Header of a column: the penalties in a few words (FR: peines)
    return tr("Penalties");
}

QString RollText::stateHeader()
{
    //: Header of a column: expected, at the counter, received, left, detained
    return tr("State");
}

QString RollText::spoken(const RollRow &row)
{
    //: Read aloud for a line of the roll. %1 order, %2 name, %3 state, %4 penalties in short
    return tr("%1, %2, %3, %4")
        .arg(QString::number(row.order),
             PersonText::name(row.familyName, row.firstNames),
             RollStateText::word(row.state),
             PenaltyText::inShort(row.penalties));
}

} // namespace bex::desk
