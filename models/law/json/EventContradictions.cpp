// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/EventContradictions.h"

#include "models/law/json/Vocabulary.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::law::json
{

namespace
{

/// Looks at one event after the other; each kind has its own question.
class EventFindings final
{
public:
    EventFindings(const Judgment &judgment, std::span<const Event> events)
        : m_judgment(judgment)
        , m_events(events)
    {
    }

    void lookAt(std::size_t index);
    [[nodiscard]] std::vector<Error> take() { return std::move(m_errors); }

private:
    template <typename Kind> void lookAt(const Kind &) {}
    void lookAt(const RemedyWithdrawn &event);
    void lookAt(const ProsecutorReceived &event);
    void lookAt(const JapSilent &event);
    void lookAt(const AppealDecided &event);
    [[nodiscard]] int remediesUntil(QDate day, RemedyUser by) const;
    [[nodiscard]] bool hasAppealUntil(QDate day) const;
    void add(QLatin1StringView site, QStringView key, const QString &expected);

    const Judgment &m_judgment;
    std::span<const Event> m_events;
    std::size_t m_index = 0;
    std::vector<Error> m_errors;
};

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// +1 for a remedy of this party, −1 for a withdrawal, 0 for anything else.
int remedyCount(const Event &event, RemedyUser by)
{
    if (const auto *appeal = std::get_if<PenalAppealLodged>(&event))
        return partyOf(appeal->by) == by ? 1 : 0;
    if (const auto *appeal = std::get_if<CivilAppealLodged>(&event))
        return partyOf(appeal->by) == by ? 1 : 0;
    if (std::holds_alternative<OppositionLodged>(event))
        return by == RemedyUser::Person ? 1 : 0;
    if (const auto *withdrawal = std::get_if<RemedyWithdrawn>(&event))
        return withdrawal->by == by ? -1 : 0;
    return 0;
}

void EventFindings::lookAt(std::size_t index)
{
    m_index = index;
    const QDate day = dayOf(m_events[index]);
    if (!day.isValid() || day < m_judgment.pronouncedOn)
        return add("json.event-before-decision"_L1, u"on", iso(m_judgment.pronouncedOn));
    std::visit([this](const auto &kind) { lookAt(kind); }, m_events[index]);
}

void EventFindings::lookAt(const RemedyWithdrawn &event)
{
    if (remediesUntil(event.on, event.by) < 0)
        add("json.withdrawal-without-remedy"_L1, u"by", iso(event.on));
}

void EventFindings::lookAt(const ProsecutorReceived &event)
{
    if (!event.incarcerationOn.isValid() || event.incarcerationOn < event.on)
        add("json.incarceration-before-reception"_L1, u"incarceration_on", iso(event.on));
}

void EventFindings::lookAt(const JapSilent &event)
{
    const QDate decision = m_judgment.pronouncedOn;
    if (!event.communicatedOn.isValid() || event.communicatedOn < decision ||
        event.communicatedOn > event.on)
        add("json.communication-out-of-time"_L1,
            u"communicated_on",
            iso(decision) + u".."_s + iso(event.on));
}

void EventFindings::lookAt(const AppealDecided &event)
{
    if (!hasAppealUntil(event.on))
        add("json.decision-without-appeal"_L1, u"kind", iso(event.on));
}

/// How many remedies of this party stand, the withdrawals of that day taken off.
int EventFindings::remediesUntil(QDate day, RemedyUser by) const
{
    auto count = std::ranges::count(m_judgment.appeals, std::optional(by), &Appeal::by);
    for (const Event &event : m_events) {
        if (dayOf(event) <= day)
            count += remedyCount(event, by);
    }
    return static_cast<int>(count);
}

bool EventFindings::hasAppealUntil(QDate day) const
{
    const auto lodged = [day](const Event &event) {
        return std::holds_alternative<PenalAppealLodged>(event) && dayOf(event) <= day;
    };
    const auto penal = [](const Appeal &appeal) {
        return appeal.kind == RemedyLodged::Appeal && appeal.scope != RemedyScope::Civil &&
               appeal.by != RemedyUser::CivilParty;
    };
    return std::ranges::any_of(m_events, lodged) || std::ranges::any_of(m_judgment.appeals, penal);
}

void EventFindings::add(QLatin1StringView site, QStringView key, const QString &expected)
{
    m_errors.push_back(Error{ErrorCode::Invalid,
                             site,
                             u"/events/"_s + QString::number(m_index) + u'/' + key,
                             expected,
                             {}});
}

} // namespace

std::vector<Error> contradictions(const Judgment &judgment, std::span<const Event> events)
{
    EventFindings findings(judgment, events);
    for (std::size_t index = 0; index < events.size(); ++index)
        findings.lookAt(index);
    return findings.take();
}

} // namespace bex::law::json
