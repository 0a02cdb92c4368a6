// SPDX-License-Identifier: EUPL-1.2
#include "ui/entry/EventForm.h"

#include "models/desk/text/EventText.h"
#include "models/law/json/EventVocabulary.h"
#include "ui/entry/Choices.h"
#include "ui/entry/OpenPoints.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

/// What happens most often stands first.
constexpr QLatin1StringView kinds[]{
    "appeal"_L1,
    "withdrawal"_L1,
    "opposition"_L1,
    "service"_L1,
    "no_show"_L1,
    "not_handed"_L1,
    "payment"_L1,
    "move"_L1,
    "imprisonment"_L1,
    "prosecutor_received"_L1,
    "urgency"_L1,
    "jap_application"_L1,
    "jap_silent"_L1,
    "error"_L1,
    "appeal_decision"_L1,
    "pregnancy"_L1,
    "death"_L1,
};

std::vector<Choice> kindChoices()
{
    std::vector<Choice> choices;
    for (const QLatin1StringView kind : kinds)
        choices.push_back({QString(kind), desk::EventText::kind(QString(kind))});
    return choices;
}

/// The words of the events stand beside the events.
template <typename Enum> std::vector<Choice> choicesOfEvents()
{
    std::vector<Choice> choices;
    for (const auto &spelling : law::json::spellings<Enum>())
        choices.push_back({QString(spelling.word), desk::EventText::label(spelling.value)});
    return choices;
}

constexpr Condition when(QLatin1StringView words)
{
    return {"kind"_L1, words};
}

constexpr FieldSpec fields[]{
    //: Field label: what happened after the counter
    {FieldKind::Choice,
     "kind"_L1,
     QT_TRANSLATE_NOOP("bex::ui::EventForm", "Event"),
     4,
     kindChoices},
    //: Field label: the day when it happened
    {FieldKind::PastDate, "on"_L1, QT_TRANSLATE_NOOP("bex::ui::EventForm", "On"), 2},
    //: Field label: who appealed, or who withdraws (FR: auteur du recours)
    {FieldKind::Choice,
     "by"_L1,
     QT_TRANSLATE_NOOP("bex::ui::EventForm", "By"),
     3,
     choicesOfEvents<law::RemedyUser>,
     when("appeal withdrawal"_L1)},
    //: Field label: which part of the judgment a remedy is about (FR: portée)
    {FieldKind::Choice,
     "scope"_L1,
     QT_TRANSLATE_NOOP("bex::ui::EventForm", "Scope"),
     3,
     choicesOfEvents<law::RemedyScope>,
     when("appeal opposition"_L1)},
    //: Field label: how the judgment was served
    {FieldKind::Choice,
     "mode"_L1,
     QT_TRANSLATE_NOOP("bex::ui::EventForm", "Served how"),
     3,
     choicesOf<law::ServiceMode>,
     when("service"_L1)},
    //: Field label: where the person did not come
    {FieldKind::Choice,
     "before"_L1,
     QT_TRANSLATE_NOOP("bex::ui::EventForm", "Where"),
     3,
     choicesOfEvents<law::MissedBefore>,
     when("no_show"_L1)},
    //: Field label: was there an excuse (FR: motif légitime)
    {FieldKind::Choice,
     "legitimate_reason"_L1,
     QT_TRANSLATE_NOOP("bex::ui::EventForm", "Legitimate reason"),
     3,
     nullptr,
     when("no_show"_L1)},
    //: Field label: which summons could not be handed over
    {FieldKind::Choice,
     "paper"_L1,
     QT_TRANSLATE_NOOP("bex::ui::EventForm", "Summons"),
     4,
     choicesOfEvents<law::SummonsPaper>,
     when("not_handed"_L1)},
    //: Field label: how much was paid
    {FieldKind::Money,
     "amount_cents"_L1,
     QT_TRANSLATE_NOOP("bex::ui::EventForm", "Amount paid"),
     3,
     nullptr,
     when("payment"_L1)},
    //: Field label: the new address
    {FieldKind::Text,
     "address"_L1,
     QT_TRANSLATE_NOOP("bex::ui::EventForm", "New address"),
     6,
     nullptr,
     when("move"_L1)},
    //: Field label: kind of the new residence
    {FieldKind::Choice,
     "residence/kind"_L1,
     QT_TRANSLATE_NOOP("bex::ui::EventForm", "Residence"),
     2,
     choicesOf<law::ResidenceKind>,
     when("move"_L1)},
    //: Field label: judicial court of the new residence (FR: TJ du domicile)
    {FieldKind::Text,
     "residence/judicial_court"_L1,
     QT_TRANSLATE_NOOP("bex::ui::EventForm", "Court of the residence"),
     2,
     nullptr,
     when("move"_L1)},
    //: Field label: is the new residence in the district of this court (FR: même ressort)
    {FieldKind::Choice,
     "residence/same_ressort"_L1,
     QT_TRANSLATE_NOOP("bex::ui::EventForm", "Same district"),
     2,
     nullptr,
     when("move"_L1)},
    //: Field label: the day of the incarceration that the prosecutor fixed
    {FieldKind::FutureDate,
     "incarceration_on"_L1,
     QT_TRANSLATE_NOOP("bex::ui::EventForm", "Incarceration on"),
     3,
     nullptr,
     when("prosecutor_received"_L1)},
    //: Field label: the prison where the person must go
    {FieldKind::Text,
     "place"_L1,
     QT_TRANSLATE_NOOP("bex::ui::EventForm", "Prison"),
     3,
     nullptr,
     when("prosecutor_received"_L1)},
    //: Field label: why the prosecutor need not wait
    {FieldKind::Choice,
     "ground"_L1,
     QT_TRANSLATE_NOOP("bex::ui::EventForm", "Ground"),
     3,
     choicesOfEvents<law::UrgencyGround>,
     when("urgency"_L1)},
    //: Field label: the day when the judgment was communicated to the JAP
    {FieldKind::Date,
     "communicated_on"_L1,
     QT_TRANSLATE_NOOP("bex::ui::EventForm", "Communicated on"),
     3,
     nullptr,
     when("jap_silent"_L1)},
    //: Field label: the text in which an error was found
    {FieldKind::Choice,
     "in"_L1,
     QT_TRANSLATE_NOOP("bex::ui::EventForm", "In which text"),
     3,
     choicesOfEvents<law::CorrectedText>,
     when("error"_L1)},
    //: Field label: what the court of appeal decided
    {FieldKind::Choice,
     "outcome"_L1,
     QT_TRANSLATE_NOOP("bex::ui::EventForm", "Outcome"),
     3,
     choicesOfEvents<law::AppealOutcome>,
     when("appeal_decision"_L1)},
};

} // namespace

EventForm::EventForm(const FormContext &context, QWidget *parent)
    : FieldForm(context, QString(), {staticMetaObject.className(), fields}, parent)
{
}

void EventForm::showRefusal(const std::optional<Error> &refusal, const ScreenWords &words)
{
    for (const FieldSpec &spec : fields) {
        const bool isMeant = refusal && refusal->subject == u'/' + spec.key;
        field(spec.key).setRemark(
            isMeant ? OpenPoints::ofRefusal(context().draft, words, *refusal).remark : Remark());
    }
}

} // namespace bex::ui
