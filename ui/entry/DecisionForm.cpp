// SPDX-License-Identifier: EUPL-1.2
#include "ui/entry/DecisionForm.h"

#include "ui/entry/Choices.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

constexpr FieldSpec fields[]{
    //: Field label: number of the case at the prosecutor's office (FR: numéro de parquet)
    {FieldKind::Text,
     "parquet_number"_L1,
     QT_TRANSLATE_NOOP("bex::ui::DecisionForm", "Prosecutor's number"),
     2},
    //: Field label: number of the original of the judgment (FR: numéro de minute)
    {FieldKind::Text,
     "minute_number"_L1,
     QT_TRANSLATE_NOOP("bex::ui::DecisionForm", "Minute number"),
     2},
    //: Field label: day of the decision (FR: prononcé le)
    {FieldKind::Date,
     "pronounced_on"_L1,
     QT_TRANSLATE_NOOP("bex::ui::DecisionForm", "Pronounced on"),
     2},
    //: Field label: how the case came before the court
    {FieldKind::Choice,
     "procedure"_L1,
     QT_TRANSLATE_NOOP("bex::ui::DecisionForm", "Procedure"),
     2,
     choicesOf<law::Procedure>},
    //: Field label: nature of the decision (FR: nature de la décision)
    {FieldKind::Choice,
     "nature"_L1,
     QT_TRANSLATE_NOOP("bex::ui::DecisionForm", "Nature"),
     2,
     choicesOf<law::Nature>},
    //: Field label: was the person there
    {FieldKind::Choice,
     "presence"_L1,
     QT_TRANSLATE_NOOP("bex::ui::DecisionForm", "Presence"),
     2,
     choicesOf<law::Presence>},
    //: Field label: conviction, acquittal…
    {FieldKind::Choice,
     "outcome"_L1,
     QT_TRANSLATE_NOOP("bex::ui::DecisionForm", "Outcome"),
     2,
     choicesOf<law::Outcome>},
    //: Field label: who gave the notice of the 20 % reduction (CPP 707-3)
    {FieldKind::Choice,
     "notice_707_3"_L1,
     QT_TRANSLATE_NOOP("bex::ui::DecisionForm", "20 % notice"),
     2,
     choicesOf<law::Notice707>},
    //: Field label: was the absent person summoned to the hearing in person
    {FieldKind::Choice,
     "cited_in_person"_L1,
     QT_TRANSLATE_NOOP("bex::ui::DecisionForm", "Cited in person"),
     2},
    //: Field label: day the judgment was served (FR: signifié le)
    {FieldKind::PastDate,
     "served/on"_L1,
     QT_TRANSLATE_NOOP("bex::ui::DecisionForm", "Served on"),
     2},
    //: Field label: how the judgment was served
    {FieldKind::Choice,
     "served/mode"_L1,
     QT_TRANSLATE_NOOP("bex::ui::DecisionForm", "Served how"),
     2,
     choicesOf<law::ServiceMode>},
    //: Field label: kind of court
    {FieldKind::Choice,
     "court/kind"_L1,
     QT_TRANSLATE_NOOP("bex::ui::DecisionForm", "Court"),
     2,
     choicesOf<law::CourtKind>},
    //: Field label: town of the judicial court (FR: tribunal judiciaire de)
    {FieldKind::Text,
     "court/judicial_court"_L1,
     QT_TRANSLATE_NOOP("bex::ui::DecisionForm", "Seat of the court"),
     2},
    //: Field label: whose public holidays count
    {FieldKind::Choice,
     "court/region"_L1,
     QT_TRANSLATE_NOOP("bex::ui::DecisionForm", "Public holidays"),
     2,
     choicesOf<law::Region>},
    //: Field label: order of the summonses before JAP and SPIP
    {FieldKind::Choice,
     "court/jap_order"_L1,
     QT_TRANSLATE_NOOP("bex::ui::DecisionForm", "JAP and SPIP"),
     2,
     choicesOf<law::JapOrder>},
    //: Field label: the JAP sees persons on probation first (D. 48-2-2)
    {FieldKind::Choice,
     "court/jap_first_for_probation"_L1,
     QT_TRANSLATE_NOOP("bex::ui::DecisionForm", "JAP first, probation"),
     3},
    //: Field label: is there a victim support office (FR: bureau d'aide aux victimes)
    {FieldKind::Choice,
     "court/victim_support_office"_L1,
     QT_TRANSLATE_NOOP("bex::ui::DecisionForm", "Victim support office"),
     3},
};

} // namespace

FieldForm::Table DecisionForm::table()
{
    return {staticMetaObject.className(), fields};
}

DecisionForm::DecisionForm(const EntryContext &context, QWidget *parent)
    : FieldForm(context, QString(), table(), parent)
{
}

} // namespace bex::ui
