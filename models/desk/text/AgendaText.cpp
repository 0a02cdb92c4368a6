// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/AgendaText.h"

#include "models/desk/text/SlotText.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

QString AgendaText::placesHeader()
{
    //: Header of a column: how many people a slot still takes
    return tr("Places");
}

QString AgendaText::places(const AgendaRow &row)
{
    if (row.taken >= row.capacity) {
        //: State of a slot: nobody else can be summoned there
        return tr("full");
    }
    if (row.taken == 0) {
        //: State of a slot that takes this many people: nobody is summoned there yet
        return tr("free, %n place(s)", nullptr, row.capacity);
    }
    //: State of a slot. %1 how many are summoned there, %2 how many it takes
    return tr("%1 of %2 taken").arg(row.taken).arg(row.capacity);
}

QString AgendaText::sign(const AgendaRow &row)
{
    if (row.taken >= row.capacity)
        return u"●"_s;
    return row.taken == 0 ? u"○"_s : u"◐"_s;
}

QString AgendaText::spoken(const AgendaRow &row)
{
    //: Read aloud for a slot. %1 when, %2 place, %3 free or taken
    return tr("%1, %2, %3").arg(SlotText::when(row.when), row.when.place, places(row));
}

} // namespace bex::desk
