// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/HearingText.h"

#include "models/desk/text/DateText.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

QString HearingText::titleHeader()
{
    //: Header of a column (FR: audience)
    return tr("Hearing");
}

QString HearingText::peopleHeader()
{
    //: Header of a column: how many people are on the roll
    return tr("People");
}

QString HearingText::waitingHeader()
{
    //: Header of a column: how many people have not been received yet
    return tr("Waiting");
}

QString HearingText::title(const HearingRow &row)
{
    const QString day = shortDay(row.heldOn);
    return row.chamber.isEmpty() ? day : QString(day + u" · "_s + row.chamber);
}

QString HearingText::waiting(int people)
{
    //: Foot of the roll: people expected or at the counter (FR: restent)
    return tr("%n still waiting", nullptr, people);
}

} // namespace bex::desk
