// SPDX-License-Identifier: EUPL-1.2
#include "ui/entry/ListTables.h"

#include "ui/entry/Choices.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

constexpr auto context = "bex::ui::ListTables";

} // namespace

FieldForm::Table ListTables::offence()
{
    static constexpr FieldSpec fields[]{
        //: Field label: code of the offence in the national table (FR: NATINF)
        {FieldKind::Text, "natinf"_L1, QT_TR_NOOP("NATINF"), 1},
        //: Field label: name of the offence (FR: qualification)
        {FieldKind::Text, "label"_L1, QT_TR_NOOP("Offence"), 4},
        //: Field label: act of terrorism
        {FieldKind::Choice, "terrorism"_L1, QT_TR_NOOP("Terrorism"), 1},
        //: Field label: day of the facts
        {FieldKind::Date, "committed_on"_L1, QT_TR_NOOP("Committed on"), 2},
        //: Field label: where the facts happened
        {FieldKind::Text, "place"_L1, QT_TR_NOOP("Committed in"), 2},
        //: Field label: legal recidivism (FR: récidive légale)
        {FieldKind::Choice, "recidivism"_L1, QT_TR_NOOP("Recidivism"), 2},
    };
    return {context, fields};
}

FieldForm::Table ListTables::revocation()
{
    static constexpr FieldSpec fields[]{
        //: Field label: length of the suspended sentence that is revoked
        {FieldKind::Duration, "length"_L1, QT_TR_NOOP("Length revoked"), 2},
        //: Field label: kind of suspended sentence that is revoked
        {FieldKind::Choice, "of"_L1, QT_TR_NOOP("Of what"), 2, choicesOf<law::SuspensionRevoked>},
        //: Field label: who revoked the suspended sentence
        {FieldKind::Choice, "by"_L1, QT_TR_NOOP("Revoked by"), 2, choicesOf<law::RevokedBy>},
        //: Field label: the decision that had suspended it
        {FieldKind::Text, "note"_L1, QT_TR_NOOP("First decision"), 6},
    };
    return {context, fields};
}

FieldForm::Table ListTables::detention()
{
    static constexpr FieldSpec fields[]{
        //: Field label: days already served, to be deducted
        {FieldKind::Number, "days"_L1, QT_TR_NOOP("Days"), 1},
        //: Field label: kind of detention already served
        {FieldKind::Choice,
         "kind"_L1,
         QT_TR_NOOP("Detained how"),
         3,
         choicesOf<law::DetentionKind>},
        //: Field label: first day of a detention
        {FieldKind::Date, "from"_L1, QT_TR_NOOP("From"), 1},
        //: Field label: last day of a detention
        {FieldKind::Date, "to"_L1, QT_TR_NOOP("To"), 1},
    };
    return {context, fields};
}

FieldForm::Table ListTables::civilParty()
{
    static constexpr FieldSpec fields[]{
        //: Field label: name of the civil party
        {FieldKind::Text, "name"_L1, QT_TR_NOOP("Name"), 2},
        //: Field label: is the civil party a natural person
        {FieldKind::Choice, "natural"_L1, QT_TR_NOOP("Natural person"), 2},
        //: Field label: was the civil party at the hearing
        {FieldKind::Choice, "present"_L1, QT_TR_NOOP("Present"), 2},
        //: Field label: damages awarded, in euros (FR: dommages et intérêts)
        {FieldKind::Money, "damages_cents"_L1, QT_TR_NOOP("Damages"), 2},
        //: Field label: name of the lawyer of the civil party
        {FieldKind::Text, "lawyer/name"_L1, QT_TR_NOOP("Lawyer"), 2},
        //: Field label: bar of the lawyer of the civil party (FR: barreau)
        {FieldKind::Text, "lawyer/bar"_L1, QT_TR_NOOP("Bar"), 2},
    };
    return {context, fields};
}

FieldForm::Table ListTables::appeal()
{
    static constexpr FieldSpec fields[]{
        //: Field label: day of an appeal
        {FieldKind::PastDate, "on"_L1, QT_TR_NOOP("Lodged on"), 2},
        //: Field label: who appealed
        {FieldKind::Choice, "by"_L1, QT_TR_NOOP("Lodged by"), 2, choicesOf<law::RemedyUser>},
        //: Field label: penal or civil part
        {FieldKind::Choice, "scope"_L1, QT_TR_NOOP("Scope"), 2, choicesOf<law::RemedyScope>},
        //: Field label: appeal or opposition
        {FieldKind::Choice, "kind"_L1, QT_TR_NOOP("Remedy"), 2, choicesOf<law::RemedyLodged>},
    };
    return {context, fields};
}

} // namespace bex::ui
