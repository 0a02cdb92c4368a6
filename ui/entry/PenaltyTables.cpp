// SPDX-License-Identifier: EUPL-1.2
// One table a kind of penalty: long because the contract is.
#include "ui/entry/PenaltyTables.h"

#include "ui/entry/Choices.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

constexpr auto context = "bex::ui::PenaltyTables";
constexpr auto probationKinds = "sursis_probatoire sursis_probatoire_renforce sme sursis_tig"_L1;

constexpr FieldSpec imprisonmentFields[]{
    //: Field label, whole length of the imprisonment
    {FieldKind::Duration, "total"_L1, QT_TRANSLATE_NOOP("bex::ui::PenaltyTables", "Total"), 2},
    //: Field label, kind of suspension (FR: sursis)
    {FieldKind::Choice,
     "suspended/kind"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PenaltyTables", "Suspended"),
     4,
     choicesOf<law::SuspensionKind>},
    //: Field label, length of the suspended part
    {FieldKind::Duration,
     "suspended/length"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PenaltyTables", "Suspended part"),
     2,
     nullptr,
     {"suspended/kind"_L1, {}}},
    //: Field label, FR: délai de probation
    {FieldKind::Duration,
     "suspended/period"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PenaltyTables", "Probation period"),
     2,
     nullptr,
     {"suspended/kind"_L1, probationKinds}},
    //: Field label, of the probation, printed in full; Down opens a list
    {FieldKind::Obligations,
     "suspended/obligations"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PenaltyTables", "Obligations, one a line (↓ the usual ones)"),
     6,
     nullptr,
     {"suspended/kind"_L1, probationKinds}},
    //: Field label, length to be served (FR: partie ferme)
    {FieldKind::DurationOrNone,
     "firm"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PenaltyTables", "Firm part"),
     2},
    //: Field label, how the firm part is carried out (FR: mode d'exécution)
    {FieldKind::Choice,
     "mode"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PenaltyTables", "Carried out by"),
     4,
     choicesOf<law::FirmMode>},
    //: Field label, regime of the adjustment (FR: aménagement)
    {FieldKind::Choice,
     "adjustment/regime"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PenaltyTables", "Adjusted as"),
     3,
     choicesOf<law::AdjustmentRegime>,
     {"mode"_L1, "adjustment"_L1}},
    //: Field label, until the adjustment begins
    {FieldKind::Choice,
     "adjustment/in_detention"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PenaltyTables", "Kept in detention"),
     3,
     nullptr,
     {"mode"_L1, "adjustment"_L1}},
    //: Field label, date fixed at the hearing for the deferred committal
    {FieldKind::FutureDate,
     "deferred_committal/date_given"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PenaltyTables", "Committal date given"),
     3,
     nullptr,
     {"mode"_L1, "deferred_committal"_L1}},
    //: Field label, where the person must go
    {FieldKind::Text,
     "deferred_committal/place"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PenaltyTables", "Prison"),
     3,
     nullptr,
     {"mode"_L1, "deferred_committal"_L1}},
    //: Field label, FR: exécution provisoire
    {FieldKind::Choice,
     "provisional_execution"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PenaltyTables", "Provisional enforcement"),
     2},
    //: Field label, FR: peine complémentaire
    {FieldKind::Choice,
     "complementary"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PenaltyTables", "Complementary"),
     2},
    //: Field label, concurrence of penalties (FR: confusion)
    {FieldKind::Choice, "absorbed"_L1, QT_TRANSLATE_NOOP("bex::ui::PenaltyTables", "Absorbed"), 2},
    //: Field label, FR: fractionnement (CP 132-27)
    {FieldKind::Text,
     "parts"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PenaltyTables", "Execution in parts"),
     4},
    //: Field label, free text of the greffier
    {FieldKind::Text,
     "note"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PenaltyTables", "Note, printed in full"),
     6},
};

} // namespace

FieldForm::Table PenaltyTables::of(QStringView kind)
{
    using TableOf = FieldForm::Table (*)();
    static constexpr std::pair<QLatin1StringView, TableOf> tables[]{
        {"imprisonment"_L1, imprisonment},
        {"home_detention"_L1, homeDetention},
        {"community_service"_L1, communityService},
        {"fine"_L1, fine},
        {"day_fine"_L1, dayFine},
        {"course"_L1, course},
        {"penal_constraint"_L1, penalConstraint},
        {"reparation"_L1, reparation},
        {"licence"_L1, licence},
        {"ban"_L1, ban},
    };
    for (const auto &[word, table] : tables) {
        if (kind == word)
            return table();
    }
    return inWords();
}

FieldForm::Table PenaltyTables::imprisonment()
{
    return {context, imprisonmentFields};
}

FieldForm::Table PenaltyTables::homeDetention()
{
    static constexpr FieldSpec fields[]{
        //: Field label, of the home detention
        {FieldKind::Duration, "length"_L1, QT_TR_NOOP("Length"), 2},
        //: Field label, by the court, for home detention
        {FieldKind::Choice, "place_and_hours_fixed"_L1, QT_TR_NOOP("Place and hours fixed"), 2},
        //: Field label, FR: exécution provisoire
        {FieldKind::Choice, "provisional_execution"_L1, QT_TR_NOOP("Provisional enforcement"), 2},
        //: Field label, free text of the greffier
        {FieldKind::Text, "note"_L1, QT_TR_NOOP("Note, printed in full"), 6},
    };
    return {context, fields};
}

FieldForm::Table PenaltyTables::communityService()
{
    static constexpr FieldSpec fields[]{
        //: Field label, of community service
        {FieldKind::Number, "hours"_L1, QT_TR_NOOP("Hours"), 1},
        //: Field label, deadline of the community service
        {FieldKind::Duration, "deadline"_L1, QT_TR_NOOP("To be done within"), 2},
        //: Field label, of the person to community service
        {FieldKind::Choice, "consent"_L1, QT_TR_NOOP("Consent"), 3, choicesOf<law::Consent>},
        //: Field label, prison or fine fixed by the court (CP 131-9)
        {FieldKind::Text, "fallback"_L1, QT_TR_NOOP("In case of breach"), 6},
        //: Field label, FR: exécution provisoire
        {FieldKind::Choice, "provisional_execution"_L1, QT_TR_NOOP("Provisional enforcement"), 2},
        //: Field label, FR: peine complémentaire
        {FieldKind::Choice, "complementary"_L1, QT_TR_NOOP("Complementary"), 2},
        //: Field label, free text of the greffier
        {FieldKind::Text, "note"_L1, QT_TR_NOOP("Note, printed in full"), 6},
    };
    return {context, fields};
}

FieldForm::Table PenaltyTables::fine()
{
    static constexpr FieldSpec fields[]{
        //: Field label, of the fine, in euros
        {FieldKind::Money, "amount_cents"_L1, QT_TR_NOOP("Amount"), 2},
        //: Field label, part of the fine that is suspended, in euros
        {FieldKind::Money, "suspended_cents"_L1, QT_TR_NOOP("Suspended part"), 2},
        //: Field label, already paid (FR: consignation), in euros
        {FieldKind::Money, "deposit_cents"_L1, QT_TR_NOOP("Deposit paid"), 2},
        //: Field label, fractions decided by the court (CP 132-28)
        {FieldKind::Text, "instalments"_L1, QT_TR_NOOP("Instalments"), 4},
        //: Field label, FR: exécution provisoire
        {FieldKind::Choice, "provisional_execution"_L1, QT_TR_NOOP("Provisional enforcement"), 2},
        //: Field label, free text of the greffier
        {FieldKind::Text, "note"_L1, QT_TR_NOOP("Note, printed in full"), 6},
    };
    return {context, fields};
}

FieldForm::Table PenaltyTables::dayFine()
{
    static constexpr FieldSpec fields[]{
        //: Field label, number of day-fines
        {FieldKind::Number, "days"_L1, QT_TR_NOOP("Days"), 2},
        //: Field label, amount of one day-fine, in euros
        {FieldKind::Money, "per_day_cents"_L1, QT_TR_NOOP("Per day"), 2},
        //: Field label, FR: exécution provisoire
        {FieldKind::Choice, "provisional_execution"_L1, QT_TR_NOOP("Provisional enforcement"), 2},
        //: Field label, free text of the greffier
        {FieldKind::Text, "note"_L1, QT_TR_NOOP("Note, printed in full"), 6},
    };
    return {context, fields};
}

FieldForm::Table PenaltyTables::course()
{
    static constexpr FieldSpec fields[]{
        //: Field label, kind of awareness course (FR: stage)
        {FieldKind::Choice, "course"_L1, QT_TR_NOOP("Course"), 4, choicesOf<law::CourseKind>},
        //: Field label, FR: peine complémentaire
        {FieldKind::Choice, "complementary"_L1, QT_TR_NOOP("Complementary"), 2},
        //: Field label, FR: exécution provisoire
        {FieldKind::Choice, "provisional_execution"_L1, QT_TR_NOOP("Provisional enforcement"), 2},
        //: Field label, free text of the greffier
        {FieldKind::Text, "note"_L1, QT_TR_NOOP("Note, printed in full"), 6},
    };
    return {context, fields};
}

FieldForm::Table PenaltyTables::penalConstraint()
{
    static constexpr FieldSpec fields[]{
        //: Field label, of the penal constraint
        {FieldKind::Duration, "length"_L1, QT_TR_NOOP("Length"), 2},
        //: Field label, FR: exécution provisoire
        {FieldKind::Choice, "provisional_execution"_L1, QT_TR_NOOP("Provisional enforcement"), 2},
        //: Field label, of the penal constraint, printed in full; Down opens a list
        {FieldKind::Obligations,
         "obligations"_L1,
         QT_TR_NOOP("Obligations, one a line (↓ the usual ones)"),
         6},
        //: Field label, free text of the greffier
        {FieldKind::Text, "note"_L1, QT_TR_NOOP("Note, printed in full"), 6},
    };
    return {context, fields};
}

FieldForm::Table PenaltyTables::reparation()
{
    static constexpr FieldSpec fields[]{
        //: Field label, what must be done or paid
        {FieldKind::Text, "form"_L1, QT_TR_NOOP("Form of the reparation"), 4},
        //: Field label, of the reparation, in euros
        {FieldKind::Money, "amount_cents"_L1, QT_TR_NOOP("Amount"), 2},
        //: Field label, deadline of the reparation
        {FieldKind::Duration, "deadline"_L1, QT_TR_NOOP("To be done within"), 2},
        //: Field label, FR: exécution provisoire
        {FieldKind::Choice, "provisional_execution"_L1, QT_TR_NOOP("Provisional enforcement"), 2},
        //: Field label, FR: peine complémentaire
        {FieldKind::Choice, "complementary"_L1, QT_TR_NOOP("Complementary"), 2},
        //: Field label, free text of the greffier
        {FieldKind::Text, "note"_L1, QT_TR_NOOP("Note, printed in full"), 6},
    };
    return {context, fields};
}

FieldForm::Table PenaltyTables::licence()
{
    static constexpr FieldSpec fields[]{
        //: Field label, on the driving licence
        {FieldKind::Choice, "measure"_L1, QT_TR_NOOP("Measure"), 2, choicesOf<law::LicenceMeasure>},
        //: Field label, of the measure on the licence
        {FieldKind::Duration, "length"_L1, QT_TR_NOOP("Length"), 2},
        //: Field label, FR: peine complémentaire
        {FieldKind::Choice, "complementary"_L1, QT_TR_NOOP("Complementary"), 2},
        //: Field label, FR: exécution provisoire
        {FieldKind::Choice, "provisional_execution"_L1, QT_TR_NOOP("Provisional enforcement"), 2},
        //: Field label, free text of the greffier
        {FieldKind::Text, "note"_L1, QT_TR_NOOP("Note, printed in full"), 6},
    };
    return {context, fields};
}

FieldForm::Table PenaltyTables::ban()
{
    static constexpr FieldSpec fields[]{
        //: Field label, of the ban
        {FieldKind::Choice, "subject"_L1, QT_TR_NOOP("Subject"), 2, choicesOf<law::BanSubject>},
        //: Field label, of the ban
        {FieldKind::Duration, "length"_L1, QT_TR_NOOP("Length"), 2},
        //: Field label, FR: peine complémentaire
        {FieldKind::Choice, "complementary"_L1, QT_TR_NOOP("Complementary"), 2},
        //: Field label, printed in full
        {FieldKind::Text, "text"_L1, QT_TR_NOOP("Ban, in the words of the court"), 6},
        //: Field label, FR: exécution provisoire
        {FieldKind::Choice, "provisional_execution"_L1, QT_TR_NOOP("Provisional enforcement"), 2},
        //: Field label, free text of the greffier
        {FieldKind::Text, "note"_L1, QT_TR_NOOP("Note, printed in full"), 6},
    };
    return {context, fields};
}

FieldForm::Table PenaltyTables::inWords()
{
    static constexpr FieldSpec fields[]{
        //: Field label, printed in full
        {FieldKind::Text, "text"_L1, QT_TR_NOOP("Penalty, in the words of the court"), 6},
        //: Field label, of the penalty, if it has one
        {FieldKind::Duration, "length"_L1, QT_TR_NOOP("Length"), 2},
        //: Field label, FR: peine complémentaire
        {FieldKind::Choice, "complementary"_L1, QT_TR_NOOP("Complementary"), 2},
        //: Field label, FR: exécution provisoire
        {FieldKind::Choice, "provisional_execution"_L1, QT_TR_NOOP("Provisional enforcement"), 2},
        //: Field label, free text of the greffier
        {FieldKind::Text, "note"_L1, QT_TR_NOOP("Note, printed in full"), 6},
    };
    return {context, fields};
}

FieldForm::Table PenaltyTables::surcharge()
{
    static constexpr FieldSpec fields[]{
        //: Field label, kind of surcharge of a fine (FR: majoration)
        {FieldKind::Choice, "kind"_L1, QT_TR_NOOP("Surcharge"), 4, choicesOf<law::SurchargeKind>},
        //: Field label, of the surcharge, in euros
        {FieldKind::Money, "cents"_L1, QT_TR_NOOP("Amount"), 2},
    };
    return {context, fields};
}

} // namespace bex::ui
