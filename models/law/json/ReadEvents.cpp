// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/ReadEvents.h"

#include "models/law/json/EventVocabulary.h"
#include "models/law/json/ReadParts.h"
#include "models/law/json/StrictJson.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::law::json
{

[[nodiscard]] std::optional<Event> read(const Place &place, As<Event>);

namespace
{

struct EventsFormat {
};

std::optional<EventsFormat> read(const Place &place, As<EventsFormat>)
{
    constexpr auto format = "bex-events/1"_L1;
    if (place.value().toString() == format)
        return EventsFormat();
    place.refuse("json.other-events-format"_L1, format);
    return {};
}

Event readService(Fields &fields, const Place &)
{
    DecisionServed event;
    fields.require("mode"_L1, event.mode);
    return event;
}

Event readMove(Fields &fields, const Place &)
{
    PersonMoved event;
    fields.require("residence"_L1, event.residence);
    fields.accept("address"_L1, event.address);
    return event;
}

template <typename Kind> Event readBare(Fields &, const Place &)
{
    return Kind();
}

/// The prosecution appeals on the penal part, a civil party on the civil part (CPP 497).
Event readAppeal(Fields &fields, const Place &place)
{
    auto by = RemedyUser::Person;
    auto scope = RemedyScope::Penal;
    fields.require("by"_L1, by);
    fields.require("scope"_L1, scope);
    const bool civil = scope == RemedyScope::Civil;
    switch (by) {
    case RemedyUser::Person:
        break;
    case RemedyUser::CivilParty:
        if (!civil)
            place.at("scope"_L1).refuse("json.appeal-beyond-party"_L1, word(RemedyScope::Civil));
        return CivilAppealLodged{{}, CivilAppellant::CivilParty};
    case RemedyUser::Prosecutor:
    case RemedyUser::ProsecutorGeneral:
        if (civil)
            place.at("scope"_L1).refuse("json.appeal-of-prosecution"_L1, word(RemedyScope::Penal));
        return PenalAppealLodged{{},
                                 by == RemedyUser::Prosecutor ? PenalAppellant::Prosecutor
                                                              : PenalAppellant::ProsecutorGeneral};
    }
    if (civil)
        return CivilAppealLodged{{}, CivilAppellant::Person};
    return PenalAppealLodged{{}, PenalAppellant::Person};
}

Event readOpposition(Fields &fields, const Place &)
{
    OppositionLodged event;
    fields.require("scope"_L1, event.scope);
    return event;
}

Event readWithdrawal(Fields &fields, const Place &)
{
    RemedyWithdrawn event;
    fields.require("by"_L1, event.by);
    return event;
}

Event readNotHanded(Fields &fields, const Place &)
{
    SummonsNotHanded event;
    fields.require("paper"_L1, event.paper);
    return event;
}

Event readReception(Fields &fields, const Place &)
{
    ProsecutorReceived event;
    fields.require("incarceration_on"_L1, event.incarcerationOn);
    fields.accept("place"_L1, event.place);
    return event;
}

Event readMissed(Fields &fields, const Place &)
{
    AppointmentMissed event;
    fields.require("before"_L1, event.before);
    fields.require("legitimate_reason"_L1, event.legitimateReason);
    return event;
}

Event readUrgency(Fields &fields, const Place &)
{
    UrgencyArisen event;
    fields.require("ground"_L1, event.ground);
    return event;
}

Event readSilence(Fields &fields, const Place &)
{
    JapSilent event;
    fields.require("communicated_on"_L1, event.communicatedOn);
    return event;
}

Event readPayment(Fields &fields, const Place &)
{
    PaymentReported event;
    fields.require("amount_cents"_L1, event.amount);
    return event;
}

Event readError(Fields &fields, const Place &)
{
    ErrorFound event;
    fields.require("in"_L1, event.in);
    return event;
}

Event readAppealDecision(Fields &fields, const Place &)
{
    AppealDecided event;
    fields.require("outcome"_L1, event.outcome);
    return event;
}

struct EventReader {
    QLatin1StringView kind;
    /// Takes what only this kind has; the day is set by the caller.
    Event (*read)(Fields &, const Place &);
};

constexpr EventReader readers[]{
    {"service"_L1, readService},
    {"move"_L1, readMove},
    {"pregnancy"_L1, readBare<PregnancyDeclared>},
    {"imprisonment"_L1, readBare<PersonImprisoned>},
    {"appeal"_L1, readAppeal},
    {"opposition"_L1, readOpposition},
    {"withdrawal"_L1, readWithdrawal},
    {"not_handed"_L1, readNotHanded},
    {"prosecutor_received"_L1, readReception},
    {"no_show"_L1, readMissed},
    {"urgency"_L1, readUrgency},
    {"jap_application"_L1, readBare<AppliedToJap>},
    {"jap_silent"_L1, readSilence},
    {"payment"_L1, readPayment},
    {"error"_L1, readError},
    {"appeal_decision"_L1, readAppealDecision},
    {"death"_L1, readBare<PersonDied>},
};

QString kinds()
{
    QStringList words;
    for (const EventReader &reader : readers)
        words << QString(reader.kind);
    return words.join(u" | ");
}

} // namespace

// Not in the unnamed namespace, where the reader of lists would not find it.
std::optional<Event> read(const Place &place, As<Event>)
{
    Fields fields(place);
    const auto kind = fields.required<QString>("kind"_L1);
    const auto on = fields.required<QDate>("on"_L1);
    if (!kind || !on)
        return {};
    const auto reader = std::ranges::find(readers, *kind, &EventReader::kind);
    if (reader == std::end(readers)) {
        refuseWord(place.at("kind"_L1), kinds());
        return {};
    }
    Event event = reader->read(fields, place);
    fields.refuseOthers();
    std::visit([&](auto &known) { known.on = *on; }, event);
    return event;
}

Result<CaseHistory> readEvents(const Judgment &judgment, const QByteArray &bytes)
{
    const auto document = parseStrict(bytes);
    if (!document)
        return unexpected(document.error());
    std::optional<Error> refusal;
    Fields fields(Place(*document, refusal));
    EventsFormat format;
    std::vector<Event> events;
    fields.require("format"_L1, format);
    fields.require("events"_L1, events);
    fields.refuseOthers();
    if (refusal)
        return unexpected(*std::move(refusal));
    return CaseHistory::create(judgment, std::move(events));
}

Result<Event> readEvent(const QJsonObject &document)
{
    std::optional<Error> refusal;
    auto event = read(Place(document, refusal), As<Event>());
    if (refusal)
        return unexpected(*std::move(refusal));
    Q_ASSERT(event);
    return *std::move(event);
}

Result<Event> readEvent(const QByteArray &bytes)
{
    return parseStrict(bytes).and_then(
        [](const QJsonObject &document) { return readEvent(document); });
}

} // namespace bex::law::json
