// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/PersonDesk.h"

#include "models/desk/AppointmentsElsewhere.h"
#include "models/desk/DraftOfEntry.h"
#include "models/desk/OpenFigures.h"
#include "models/desk/PenaltyDerivation.h"
#include "models/desk/SlotJudge.h"
#include "models/desk/StepNeeds.h"
#include "models/law/events/PlanChange.h"
#include "models/law/json/ReadJudgment.h"
#include "models/law/json/WriteJudgment.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

namespace
{

/// What has not happened yet is no remedy; nothing when there is none such.
std::optional<Error> remedyInTheFuture(const law::Judgment &judgment, QDate today)
{
    const auto &used = judgment.appeals;
    const auto future =
        std::ranges::find_if(used, [today](const law::Appeal &one) { return one.on > today; });
    if (future == used.end())
        return std::nullopt;
    return Error{ErrorCode::Invalid,
                 "desk.remedy-in-the-future"_L1,
                 u"/appeals/%1/on"_s.arg(future - used.begin()),
                 today.toString(Qt::ISODate),
                 {}};
}

/// An event that cannot follow the judgment as typed is a matter of what is typed there.
Error inTheJudgment(Error refusal)
{
    const bool ofRemedies = refusal.subject.endsWith(u"/by") || refusal.subject.endsWith(u"/kind");
    refusal.subject = ofRemedies ? u"/appeals"_s : u"/pronounced_on"_s;
    return refusal;
}

/// The rows of money share one explanation (law-core 4.7).
bool explainsPayment(const law::Step &step)
{
    constexpr std::array rows{
        law::RuleId("BEX-70"), law::RuleId("BEX-71"), law::RuleId("BEX-72"), law::RuleId("BEX-73")};
    return step.act == law::Act::Explain && std::ranges::find(rows, step.rule) != rows.end();
}

/// Of the first penalty of the step that is a measure on the licence.
std::optional<law::LicenceMeasure> licenceOf(const law::Judgment &judgment, const law::Step &step)
{
    for (const int penalty : step.penalties) {
        const auto &detail = judgment.penalties[static_cast<std::size_t>(penalty)].detail;
        if (const auto *licence = std::get_if<law::Licence>(&detail))
            return licence->measure;
    }
    return {};
}

} // namespace

PersonDesk::PersonDesk(registry::Register &record, LawOfTheDesk law, registry::Clock now)
    : m_record(record)
    , m_law(law)
    , m_now(std::move(now))
    , m_progress(m_draft, [this](const law::Judgment &judgment) { return route(judgment); })
{
    auto &events = m_record.events();
    const auto mine = [this](registry::RollEntryId entry) {
        if (m_entry && m_entry->id == entry)
            reload();
    };
    const auto renewed = [this, mine](registry::RollEntryId entry) {
        // The steps are new: the hands begin with their first need.
        if (m_entry && m_entry->id == entry)
            m_inHand = -1;
        mine(entry);
    };
    connect(&events, &registry::RegisterEvents::entryChanged, this, mine);
    connect(&events, &registry::RegisterEvents::judgmentSaved, this, renewed);
    connect(&events, &registry::RegisterEvents::happenedChanged, this, renewed);
    connect(&events, &registry::RegisterEvents::stepsChanged, this, mine);
    connect(&events, &registry::RegisterEvents::courtChanged, this, &PersonDesk::followCourt);
    connect(
        &events, &registry::RegisterEvents::changedElsewhere, this, &PersonDesk::followElsewhere);
    // An appointment of one case is an hour less for all the others of the same person.
    connect(&events, &registry::RegisterEvents::peopleChanged, this, &PersonDesk::followOtherCases);
    connect(&events, &registry::RegisterEvents::stepsChanged, this, [this](auto entry) {
        if (m_entry && m_entry->id != entry)
            followOtherCases();
    });
    connect(&m_draft, &JudgmentDraft::changed, this, &PersonDesk::saveDraft);
    connect(&m_progress, &PlanInProgress::recomputed, this, &PersonDesk::refreshSteps);
}

law::AppliedLaw PersonDesk::lawOf(QDate day) const
{
    return {m_law.book, m_practice, day};
}

Result<Routed> PersonDesk::route(const law::Judgment &judgment) const
{
    return routed(judgment, m_happened.counting, lawOf(judgment.pronouncedOn))
        .map_error(&inTheJudgment);
}

std::optional<law::Facts> PersonDesk::facts() const
{
    const auto &judgment = m_progress.known();
    if (!judgment)
        return std::nullopt;
    return std::optional<law::Facts>(std::in_place, *judgment, lawOf(judgment->pronouncedOn));
}

Result<law::Plan> PersonDesk::planAfter(const std::vector<law::Event> &events) const
{
    const law::Judgment &judgment = *m_progress.judgment();
    return routed(judgment, events, lawOf(judgment.pronouncedOn)).map([](Routed routed) {
        return std::move(routed.plan);
    });
}

Result<Routed> PersonDesk::asOf(const QDateTime &at) const
{
    const law::Judgment &judgment = *m_progress.judgment();
    return routed(judgment, m_happened.asOf(at), lawOf(judgment.pronouncedOn));
}

Result<std::vector<registry::DerivedPenalty>>
PersonDesk::penaltiesUnder(const law::Plan &plan, const std::vector<law::Event> &events) const
{
    const auto history = law::CaseHistory::create(*m_progress.judgment(), events);
    if (!history)
        return unexpected(history.error());
    return knownPenalties(m_entry->id, m_record.stores())
        .map([&](const std::vector<KnownPenalty> &known) {
            const law::AppliedLaw law = lawOf(history->judgment().pronouncedOn);
            return derivedPenalties({*history, plan, law, today()}, known);
        });
}

Result<registry::NextPlan> PersonDesk::nextPlan(const law::Plan &plan,
                                                const std::vector<law::Event> &events) const
{
    return penaltiesUnder(plan, events).map([&](std::vector<registry::DerivedPenalty> penalties) {
        return registry::NextPlan{law::json::writePlan(plan, m_law.words),
                                  m_happened.plan.value_or(registry::PlanId(0)),
                                  law::askedAgain(*m_progress.plan(), plan),
                                  std::move(penalties)};
    });
}

std::optional<law::Plan> PersonDesk::planUnder(QDate day) const
{
    const auto &judgment = m_progress.judgment();
    if (!judgment)
        return std::nullopt;
    auto other = routed(*judgment, m_happened.counting, lawOf(day));
    return other ? std::optional(std::move(other->plan)) : std::nullopt;
}

void PersonDesk::show(registry::RollEntryId entry)
{
    // Before anybody else is in hand: what is being typed is the former person's.
    finishWithPerson();
    const auto settings = m_record.stores().court.settings();
    if (!settings) {
        emit failed(settings.error());
        return;
    }
    auto found = m_record.stores().roll.find(entry);
    if (!found) {
        emit failed(found.error());
        return;
    }
    const auto document = draftOf(*found, m_record.stores());
    if (!document) {
        emit failed(document.error());
        return;
    }
    auto happened = happenedTo(entry, m_record.stores());
    if (!happened) {
        emit failed(happened.error());
        return;
    }
    auto seen = registry::judgmentText(m_record.stores(), entry);
    if (!seen) {
        emit failed(seen.error());
        return;
    }
    auto elsewhere = appointmentsElsewhere(entry, m_record.stores(), today());
    if (!elsewhere) {
        emit failed(elsewhere.error());
        return;
    }
    m_seen = *std::move(seen);
    m_elsewhere = *std::move(elsewhere);
    m_practice = settings->practice;
    m_entry = *std::move(found);
    m_happened = *std::move(happened);
    m_inHand = -1;
    m_entered = !m_entry->judgment.isEmpty() && !m_entry->hasDraft;
    m_draft.replace(*document);
    emit personChanged();
}

void PersonDesk::finishWithPerson()
{
    m_draft.finishTyping();
    if (!m_isOvertaken)
        return;
    if (const auto theirs = registry::judgmentText(m_record.stores(), m_entry->id))
        emit overtaken(*theirs);
    m_isOvertaken = false;
}

void PersonDesk::showNobody()
{
    if (!m_entry)
        return;
    finishWithPerson();
    m_entry.reset();
    m_happened = {};
    m_elsewhere.clear();
    m_entered = false;
    m_inHand = -1;
    m_draft.replace({});
    emit personChanged();
}

void PersonDesk::followCourt()
{
    const auto settings = m_record.stores().court.settings();
    if (!settings) {
        emit failed(settings.error());
        return;
    }
    if (settings->practice == m_practice)
        return;
    m_practice = settings->practice;
    m_progress.recompute();
}

void PersonDesk::reload()
{
    auto found = m_record.stores().roll.find(m_entry->id);
    if (!found) {
        emit failed(found.error());
        return;
    }
    auto happened = happenedTo(m_entry->id, m_record.stores());
    if (!happened) {
        emit failed(happened.error());
        return;
    }
    m_entry = *std::move(found);
    m_entered = !m_entry->judgment.isEmpty() && !m_entry->hasDraft;
    const bool isNew = happened->counting != m_happened.counting;
    m_happened = *std::move(happened);
    if (isNew)
        m_progress.recompute();
    else
        refreshSteps();
    emit personChanged();
}

void PersonDesk::saveDraft(const QString &pointer)
{
    // The whole is replaced when another person is shown: nothing was typed.
    if (pointer.isEmpty() || !m_entry)
        return;
    m_entry->hasDraft = true;
    // What was done belongs to the plan that was entered, not to the one being typed.
    if (std::exchange(m_entered, false))
        refreshSteps();
    const QByteArray text = m_draft.text();
    const auto saved = m_record.counter().saveDraft(m_entry->id, text, m_seen);
    if (!saved)
        fail(saved.error());
    else
        m_seen = text;
}

void PersonDesk::fail(const Error &error)
{
    const auto theirs = registry::judgmentText(m_record.stores(), m_entry->id);
    m_isOvertaken = error.code == ErrorCode::Conflict && theirs && *theirs != m_seen;
    if (m_isOvertaken)
        emit overtaken(*theirs);
    else
        emit failed(error);
}

void PersonDesk::followOtherCases()
{
    if (!m_entry)
        return;
    auto elsewhere = appointmentsElsewhere(m_entry->id, m_record.stores(), today());
    if (!elsewhere) {
        emit failed(elsewhere.error());
        return;
    }
    if (*elsewhere == m_elsewhere)
        return;
    m_elsewhere = *std::move(elsewhere);
    refreshSteps();
}

void PersonDesk::followElsewhere()
{
    if (!m_entry || m_isOvertaken)
        return;
    // What stands in a field unfinished is typed here: it is not dropped without a question.
    const QByteArray before = m_seen;
    m_draft.finishTyping();
    const auto theirs = registry::judgmentText(m_record.stores(), m_entry->id);
    if (theirs && m_seen == before && *theirs != m_seen)
        show(m_entry->id);
}

Result<void> PersonDesk::keepMine()
{
    const QByteArray text = m_draft.text();
    return m_record.counter().saveDraft(m_entry->id, text).map([&] {
        m_seen = text;
        m_isOvertaken = false;
    });
}

Result<void> PersonDesk::takeTheirs()
{
    return registry::judgmentText(m_record.stores(), m_entry->id).map([this](QByteArray theirs) {
        m_seen = std::move(theirs);
        m_isOvertaken = false;
        show(m_entry->id);
    });
}

Result<void> PersonDesk::enter()
{
    if (const auto &refusal = m_progress.refusal())
        return unexpected(*refusal);
    const auto &judgment = *m_progress.judgment();
    if (const auto refused = remedyInTheFuture(judgment, today()))
        return unexpected(*refused);
    const law::Plan &plan = *m_progress.plan();
    return penaltiesUnder(plan, m_happened.counting)
        .and_then([&](std::vector<registry::DerivedPenalty> penalties) {
            const registry::DerivedJudgment derived{judgment,
                                                    law::json::writePlan(plan, m_law.words),
                                                    std::move(penalties),
                                                    m_happened.plan.value_or(registry::PlanId(0))};
            return m_record.counter().enterJudgment(m_entry->id, derived, m_seen);
        })
        .and_then([&](registry::JudgmentId) {
            return registry::judgmentText(m_record.stores(), m_entry->id);
        })
        .map([&](const QByteArray &entered) { m_seen = entered; });
}

Result<std::optional<Correction>> PersonDesk::correction() const
{
    const auto &typed = m_progress.judgment();
    if (!m_entry || m_entry->judgment.isEmpty() || !typed)
        return std::nullopt;
    const auto plan = m_record.stores().plans.current(m_entry->id);
    if (!plan)
        return unexpected(plan.error());
    const auto steps = m_record.stores().steps.of(m_entry->id);
    if (!steps)
        return unexpected(steps.error());
    const law::Plan &after = *m_progress.plan();
    return law::json::readJudgment(m_entry->judgment)
        .and_then([this](const law::Judgment &judgment) { return route(judgment); })
        .and_then([&](Routed before) {
            return carried(
                {{m_entry->judgment, *plan ? (*plan)->document : QByteArray(), *steps},
                 {law::json::canonical(*typed), law::json::writePlan(after, m_law.words), {}},
                 std::move(before.plan),
                 after},
                m_entry->id);
        })
        .map([](Correction correction) { return std::optional(std::move(correction)); });
}

const StepRow *PersonDesk::stepInHand() const
{
    const auto &rows = m_steps.rows();
    return m_inHand >= 0 && m_inHand < static_cast<int>(rows.size())
               ? &rows[static_cast<std::size_t>(m_inHand)]
               : nullptr;
}

void PersonDesk::takeInHand(int row)
{
    if (m_refreshing || row == m_inHand)
        return;
    m_inHand = row;
    auto rows = m_steps.rows();
    for (std::size_t at = 0; at < rows.size(); ++at)
        rows[at].inHand = static_cast<int>(at) == m_inHand;
    m_steps.setRows(std::move(rows));
    emit stepInHandChanged();
}

void PersonDesk::refreshSteps()
{
    std::vector<StepRow> rows;
    if (const auto &plan = m_progress.plan(); plan && m_entry) {
        const auto kept = m_record.stores().steps.of(m_entry->id);
        if (!kept)
            emit failed(kept.error());
        rows = rowsOf(*plan, m_entered && kept ? *kept : std::vector<registry::KeptStep>());
    }
    const StepRow *before = stepInHand();
    const bool settled =
        before == nullptr || m_inHand >= static_cast<int>(rows.size()) ||
        rows[static_cast<std::size_t>(m_inHand)].state != registry::StepState::ToDo ||
        (rows[static_cast<std::size_t>(m_inHand)].appointment && !before->appointment);
    if (settled)
        m_inHand = firstNeed(rows);
    if (const int again = reopened(m_steps.rows(), rows); again >= 0)
        m_inHand = again;
    for (std::size_t at = 0; at < rows.size(); ++at)
        rows[at].inHand = static_cast<int>(at) == m_inHand;
    m_refreshing = true;
    m_steps.setRows(std::move(rows));
    m_refreshing = false;
    emit planChanged();
    emit stepInHandChanged();
}

StepRow PersonDesk::rowOf(const law::Step &step, int number) const
{
    const auto &words =
        QLocale().language() == QLocale::French ? m_law.words.french : m_law.words.english;
    const QString why = step.because.empty() ? QString() : words.render(step.because.front());
    StepRow row{number, {}, number, step, registry::StepState::ToDo, {}, {}, {}, why, false, false};
    row.openFigures = openFigures(step, lawOf(m_progress.judgment()->pronouncedOn));
    return row;
}

std::vector<StepRow> PersonDesk::rowsOf(const law::Plan &plan,
                                        const std::vector<registry::KeptStep> &kept) const
{
    std::vector<StepRow> rows;
    std::optional<law::Money> payable = plan.money ? plan.money->payable : std::nullopt;
    for (const law::Step &step : plan.steps) {
        StepRow row = rowOf(step, static_cast<int>(rows.size()) + 1);
        const auto same = std::ranges::find(kept, row.number - 1, &registry::KeptStep::position);
        if (same != kept.end()) {
            row.id = same->id;
            row.state = same->state;
            row.reason = same->reason;
            row.appointment = same->appointment;
            row.givenBeforehand = same->slot.has_value();
        }
        if (explainsPayment(step))
            row.payable = std::exchange(payable, std::nullopt);
        row.licence = licenceOf(*m_progress.judgment(), step);
        row.late =
            row.state == registry::StepState::ToDo && step.lastUsable && *step.lastUsable < today();
        rows.push_back(std::move(row));
    }
    SlotJudge(m_law.book, {m_progress, m_elsewhere}, today()).mark(rows);
    return rows;
}

} // namespace bex::desk
