// SPDX-License-Identifier: EUPL-1.2
#include "ui/penalties/PenaltyForms.h"

#include "models/desk/text/PenaltyLifeText.h"
#include "models/desk/text/WaitReasonText.h"
#include "models/registry/PenaltyCodes.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

/// Every value of a table of codes, with its words.
template <typename Codes> std::vector<Choice> choicesIn(const Codes &codes)
{
    std::vector<Choice> choices;
    for (const auto &[value, word] : codes)
        choices.push_back({QString(word), desk::PenaltyLifeText::label(value)});
    return choices;
}

std::vector<Choice> states()
{
    return choicesIn(registry::penaltyStateCodes);
}

std::vector<Choice> turns()
{
    return choicesIn(registry::turnCodes);
}

std::vector<Choice> diligences()
{
    return choicesIn(registry::diligenceCodes);
}

std::vector<Choice> regimes()
{
    return choicesIn(registry::regimeCodes);
}

std::vector<Choice> reasons()
{
    std::vector<Choice> choices;
    for (const auto &spelling : law::json::spellings<law::WaitReason>())
        choices.push_back({QString(spelling.word), desk::WaitReasonText::of(spelling.value)});
    return choices;
}

std::vector<Choice> families()
{
    return {{u"bar"_s, desk::PenaltyLifeText::family(true)},
            {u"waiting"_s, desk::PenaltyLifeText::family(false)}};
}

std::vector<Choice> kinds()
{
    std::vector<Choice> choices;
    for (const auto &word : {u"imprisonment"_s,
                             u"home_detention"_s,
                             u"community_service"_s,
                             u"fine"_s,
                             u"day_fine"_s,
                             u"course"_s,
                             u"penal_constraint"_s,
                             u"reparation"_s,
                             u"licence"_s,
                             u"ban"_s,
                             u"confiscation"_s,
                             u"socio_judicial_supervision"_s,
                             u"registration"_s,
                             u"other"_s})
        choices.push_back({word, desk::PenaltyLifeText::kind(word)});
    return choices;
}

std::vector<Choice> alerts()
{
    using law::LimitationAlert;
    return {{u"0"_s, desk::PenaltyLifeText::alert(LimitationAlert::Limited)},
            {u"1"_s, desk::PenaltyLifeText::alert(LimitationAlert::OneMonth)},
            {u"3"_s, desk::PenaltyLifeText::alert(LimitationAlert::ThreeMonths)},
            {u"6"_s, desk::PenaltyLifeText::alert(LimitationAlert::SixMonths)}};
}

std::vector<Choice> writings()
{
    return {//: What is written of a penalty: a turn of its life
            {u"turn"_s, PenaltyForms::tr("a turn in its life")},
            //: What is written of a penalty: something was done so that it is executed
            {u"diligence"_s, PenaltyForms::tr("a diligence")},
            //: What is written of a penalty: regime, and since when it is final
            {u"limitation"_s, PenaltyForms::tr("its limitation")}};
}

constexpr FieldSpec filterFields[]{
    //: Field label: where a penalty stands (FR: état)
    {FieldKind::Choice, "state"_L1, QT_TRANSLATE_NOOP("bex::ui::PenaltyForms", "State"), 6, states},
    //: Field label: a bar of the law, or mere waiting
    {FieldKind::Choice,
     "family"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PenaltyForms", "Bar or waiting"),
     6,
     families},
    //: Field label: why a penalty is not executed yet (FR: motif)
    {FieldKind::Choice,
     "reason"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PenaltyForms", "Reason"),
     6,
     reasons},
    //: Field label: kind of penalty
    {FieldKind::Choice, "kind"_L1, QT_TRANSLATE_NOOP("bex::ui::PenaltyForms", "Penalty"), 6, kinds},
    //: Field label: decided from this day
    {FieldKind::Date, "from"_L1, QT_TRANSLATE_NOOP("bex::ui::PenaltyForms", "Decided from"), 3},
    //: Field label: decided until this day
    {FieldKind::Date, "to"_L1, QT_TRANSLATE_NOOP("bex::ui::PenaltyForms", "Decided until"), 3},
    //: Field label: waits at least so many months
    {FieldKind::Number,
     "months"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PenaltyForms", "Months waited"),
     3},
    //: Field label: how near the limit is (FR: prescription)
    {FieldKind::Choice,
     "limit"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PenaltyForms", "Limitation"),
     3,
     alerts},
    //: Field label: who entered the judgment (FR: greffier)
    {FieldKind::Text, "greffier"_L1, QT_TRANSLATE_NOOP("bex::ui::PenaltyForms", "Entered by"), 3},
    //: Field label: court of the residence (FR: ressort)
    {FieldKind::Text, "ressort"_L1, QT_TRANSLATE_NOOP("bex::ui::PenaltyForms", "District"), 3},
};

constexpr Condition when(QLatin1StringView key, QLatin1StringView words)
{
    return {key, words};
}

constexpr FieldSpec writingFields[]{
    //: Field label: what is written of a penalty
    {FieldKind::Choice, "what"_L1, QT_TRANSLATE_NOOP("bex::ui::PenaltyForms", "What"), 3, writings},
    //: Field label: the day when it happened
    {FieldKind::Date, "on"_L1, QT_TRANSLATE_NOOP("bex::ui::PenaltyForms", "On"), 3},
    //: Field label: which turn the life of a penalty takes
    {FieldKind::Choice,
     "turn"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PenaltyForms", "Turn"),
     6,
     turns,
     when("what"_L1, "turn"_L1)},
    //: Field label: what was done so that the penalty is executed
    {FieldKind::Choice,
     "diligence"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PenaltyForms", "Diligence"),
     3,
     diligences,
     when("what"_L1, "diligence"_L1)},
    //: Field label: does the diligence interrupt the limitation (FR: interruptif)
    {FieldKind::Choice,
     "interrupts"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PenaltyForms", "Interrupts"),
     3,
     nullptr,
     when("what"_L1, "diligence"_L1)},
    //: Field label: regime of the limitation (FR: régime de prescription)
    {FieldKind::Choice,
     "regime"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PenaltyForms", "Regime; “On” is the day it was final"),
     6,
     regimes,
     when("what"_L1, "limitation"_L1)},
    //: Field label: why the penalty waits, is suspended or ended
    {FieldKind::Choice,
     "reason"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PenaltyForms", "Why"),
     6,
     reasons,
     when("turn"_L1, "waits suspension_ordered extinguished"_L1)},
    //: Field label: the last day of a suspension; empty when an event ends it (then the note says
    //: which)
    {FieldKind::Date,
     "until"_L1,
     QT_TRANSLATE_NOOP("bex::ui::PenaltyForms", "Until (or the event, in the note)"),
     6,
     nullptr,
     when("turn"_L1, "suspension_ordered"_L1)},
    //: Field label: the service that did it
    {FieldKind::Text, "service"_L1, QT_TRANSLATE_NOOP("bex::ui::PenaltyForms", "Service"), 3},
    //: Field label: where it can be read: a reference, a number (FR: pièce)
    {FieldKind::Text, "proof"_L1, QT_TRANSLATE_NOOP("bex::ui::PenaltyForms", "Proof"), 3},
    //: Field label: anything else
    {FieldKind::Text, "text"_L1, QT_TRANSLATE_NOOP("bex::ui::PenaltyForms", "Note"), 6},
};

} // namespace

FieldForm::Table PenaltyForms::filter()
{
    return {staticMetaObject.className(), filterFields};
}

FieldForm::Table PenaltyForms::writing()
{
    return {staticMetaObject.className(), writingFields};
}

} // namespace bex::ui
