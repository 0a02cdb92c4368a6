// SPDX-License-Identifier: EUPL-1.2
#include "ui/court/CourtTables.h"

#include "ui/entry/Choices.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

constexpr const char *context = "bex::ui::CourtTables";

constexpr FieldSpec identityFields[]{
    //: Field label: the court as papers name it
    {FieldKind::Text,
     "profile/court_name"_L1,
     QT_TRANSLATE_NOOP("bex::ui::CourtTables", "Name of the court, as papers print it"),
     4},
    //: Field label: town of the judicial court (FR: siège)
    {FieldKind::Text,
     "court/judicial_court"_L1,
     QT_TRANSLATE_NOOP("bex::ui::CourtTables", "Seat"),
     2},
    //: Field label: the office as papers name it (FR: service)
    {FieldKind::Text,
     "profile/office"_L1,
     QT_TRANSLATE_NOOP("bex::ui::CourtTables", "Office, as papers print it"),
     4},
    //: Field label: kind of court
    {FieldKind::Choice,
     "court/kind"_L1,
     QT_TRANSLATE_NOOP("bex::ui::CourtTables", "Kind"),
     2,
     choicesOf<law::CourtKind>},
    //: Field label: lines under the name of the court (FR: en-tête)
    {FieldKind::Lines,
     "profile/letterhead"_L1,
     QT_TRANSLATE_NOOP("bex::ui::CourtTables", "Letterhead, line by line"),
     4},
    //: Field label: whose public holidays count (FR: jours fériés)
    {FieldKind::Choice,
     "court/region"_L1,
     QT_TRANSLATE_NOOP("bex::ui::CourtTables", "Public holidays"),
     2,
     choicesOf<law::Region>},
    //: Field label: how a person can pay (FR: moyens de paiement)
    {FieldKind::Text,
     "profile/means_of_payment"_L1,
     QT_TRANSLATE_NOOP("bex::ui::CourtTables", "Means of payment, as papers print them"),
     4},
    //: Field label: is there a victim support office (FR: bureau d'aide aux victimes)
    {FieldKind::Choice,
     "court/victim_support_office"_L1,
     QT_TRANSLATE_NOOP("bex::ui::CourtTables", "Victim support office"),
     2},
    //: Field label: the standing choice of the JAP (CPP D. 48-2-1)
    {FieldKind::Choice,
     "court/jap_order"_L1,
     QT_TRANSLATE_NOOP("bex::ui::CourtTables", "Firm imprisonment: JAP and SPIP"),
     3,
     choicesOf<law::JapOrder>},
    //: Field label: the JAP sees persons on probation first (CPP D. 48-2-2)
    {FieldKind::Choice,
     "court/jap_first_for_probation"_L1,
     QT_TRANSLATE_NOOP("bex::ui::CourtTables", "Probation: JAP first"),
     3},
};

constexpr FieldSpec serviceFields[]{
    //: Field label: name of a service, as papers print it
    {FieldKind::Text, "name"_L1, QT_TRANSLATE_NOOP("bex::ui::CourtTables", "Name on papers"), 6},
    //: Field label: postal address of a service, a line each
    {FieldKind::Lines,
     "address"_L1,
     QT_TRANSLATE_NOOP("bex::ui::CourtTables", "Address, line by line"),
     6},
    //: Field label: telephone of a service
    {FieldKind::Text, "phone"_L1, QT_TRANSLATE_NOOP("bex::ui::CourtTables", "Telephone"), 3},
    //: Field label: e-mail of a service
    {FieldKind::Text, "email"_L1, QT_TRANSLATE_NOOP("bex::ui::CourtTables", "E-mail"), 3},
    //: Field label: when a service is open (FR: horaires)
    {FieldKind::Text, "hours"_L1, QT_TRANSLATE_NOOP("bex::ui::CourtTables", "Opening hours"), 6},
};

constexpr FieldSpec decisionFields[]{
    //: Field label: the figure that the court settles (FR: valeur)
    {FieldKind::Number, "value"_L1, QT_TRANSLATE_NOOP("bex::ui::CourtTables", "Own figure"), 2},
    //: Field label: first day of the decisions that the figure is for
    {FieldKind::Date,
     "since"_L1,
     QT_TRANSLATE_NOOP("bex::ui::CourtTables", "For decisions since"),
     4},
    //: Field label: why the court settles this figure (FR: motif)
    {FieldKind::Text, "reason"_L1, QT_TRANSLATE_NOOP("bex::ui::CourtTables", "Reason"), 6},
    //: Field label: name of the person who settled the figure
    {FieldKind::Text, "decided_by"_L1, QT_TRANSLATE_NOOP("bex::ui::CourtTables", "Decided by"), 6},
};

constexpr FieldSpec signingFields[]{
    //: Field label: first day on which papers carry a wording
    {FieldKind::FutureDate,
     "in_force_on"_L1,
     QT_TRANSLATE_NOOP("bex::ui::CourtTables", "In force from"),
     2},
    //: Field label: name of the person who signs off the wording of a paper
    {FieldKind::Text,
     "signed_off_by"_L1,
     QT_TRANSLATE_NOOP("bex::ui::CourtTables", "Signed off by"),
     4},
    //: Field label: why the court words a paper itself (FR: motif)
    {FieldKind::Text, "reason"_L1, QT_TRANSLATE_NOOP("bex::ui::CourtTables", "Reason"), 6},
};

constexpr FieldSpec seriesFields[]{
    //: Field label: first day of a series of slots
    {FieldKind::FutureDate, "from"_L1, QT_TRANSLATE_NOOP("bex::ui::CourtTables", "From day"), 3},
    //: Field label: last day of a series of slots
    {FieldKind::FutureDate, "to"_L1, QT_TRANSLATE_NOOP("bex::ui::CourtTables", "To day"), 3},
    //: Field label: days of the week of a series of slots
    {FieldKind::Weekdays,
     "weekdays"_L1,
     QT_TRANSLATE_NOOP("bex::ui::CourtTables", "Days of the week"),
     6},
    //: Field label: hour of the first slot of a day
    {FieldKind::Hour, "first_hour"_L1, QT_TRANSLATE_NOOP("bex::ui::CourtTables", "First at"), 2},
    //: Field label: no slot begins at this hour or later
    {FieldKind::Hour, "last_hour"_L1, QT_TRANSLATE_NOOP("bex::ui::CourtTables", "Until"), 2},
    //: Field label: minutes from one slot to the next
    {FieldKind::Number,
     "every"_L1,
     QT_TRANSLATE_NOOP("bex::ui::CourtTables", "Every (minutes)"),
     2},
    //: Field label: room or place of the appointments (FR: lieu)
    {FieldKind::Text, "place"_L1, QT_TRANSLATE_NOOP("bex::ui::CourtTables", "Room or place"), 4},
    //: Field label: how many people one slot takes
    {FieldKind::Number,
     "capacity"_L1,
     QT_TRANSLATE_NOOP("bex::ui::CourtTables", "People a slot"),
     2},
};

} // namespace

FieldForm::Table CourtTables::identity()
{
    return {context, identityFields};
}

FieldForm::Table CourtTables::service()
{
    return {context, serviceFields};
}

FieldForm::Table CourtTables::decision()
{
    return {context, decisionFields};
}

FieldForm::Table CourtTables::signingOff()
{
    return {context, signingFields};
}

FieldForm::Table CourtTables::series()
{
    return {context, seriesFields};
}

} // namespace bex::ui
