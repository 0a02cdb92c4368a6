// SPDX-License-Identifier: EUPL-1.2
#include "ui/printing/CurrentPapers.h"

#include "models/law/events/PlanChange.h"
#include "ui/printing/PersonCase.h"
#include "ui/printing/VoidPapers.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

CurrentPapers::CurrentPapers(desk::PersonDesk &desk,
                             registry::Register &record,
                             const papers::Templates &templates,
                             registry::Clock now)
    : m_desk(desk)
    , m_record(record)
    , m_forms(templates, record.stores().forms)
    , m_now(std::move(now))
{
    m_announcement.setSingleShot(true);
    m_announcement.setInterval(0);
    connect(&m_announcement, &QTimer::timeout, this, &CurrentPapers::changed);
    connect(&m_desk, &desk::PersonDesk::planChanged, this, &CurrentPapers::expire);
    connect(
        &m_desk, &desk::PersonDesk::stepInHandChanged, this, [this] { m_announcement.start(); });
    connect(
        &m_record.events(), &registry::RegisterEvents::courtChanged, this, &CurrentPapers::expire);
    connect(&m_record.events(),
            &registry::RegisterEvents::papersChanged,
            this,
            [this](registry::RollEntryId entry) {
                if (m_desk.entry() && m_desk.entry()->id == entry)
                    expire();
            });
}

const Result<papers::PaperSet> &CurrentPapers::set()
{
    if (!m_fresh)
        compose();
    return m_set;
}

int CurrentPapers::paperInHand()
{
    const desk::StepRow *step = m_desk.stepInHand();
    if (step == nullptr || !set())
        return -1;
    const auto &papers = m_set->papers;
    const auto found = std::ranges::find_if(papers, [step](const papers::PaperContent &paper) {
        return std::ranges::find(paper.steps, step->number - 1) != paper.steps.end();
    });
    return found == papers.end() ? -1 : static_cast<int>(found - papers.begin());
}

void CurrentPapers::expire()
{
    m_fresh = false;
    m_announcement.start();
}

CurrentPapers::Moment CurrentPapers::now(papers::Appointments chosen) const
{
    const desk::PlanInProgress &progress = m_desk.progress();
    return {{*progress.known(), *progress.plan()}, std::move(chosen), {m_record.who(), m_now()}};
}

Result<CurrentPapers::Moment> CurrentPapers::momentOf(const registry::KeptPaper &paper,
                                                      papers::Appointments chosenNow) const
{
    auto routed = m_desk.asOf(paper.issuedAt);
    if (!routed)
        return unexpected(routed.error());
    Moment then = now(std::move(chosenNow));
    const papers::Appointments chosen = std::exchange(then.appointments, {});
    for (const law::StepLine &line : law::compare(routed->plan, then.routed.plan).steps) {
        if (line.before && line.after && chosen.contains(*line.after))
            then.appointments.emplace(*line.before, chosen.at(*line.after));
    }
    then.routed = *std::move(routed);
    then.dated = {paper.issuedBy, paper.issuedAt};
    return then;
}

void CurrentPapers::compose()
{
    m_fresh = true;
    if (!m_desk.entry() || !m_desk.progress().judgment() || !m_desk.progress().plan()) {
        m_set = papers::PaperSet{};
        return;
    }
    m_set = m_record.stores().papers.of(m_desk.entry()->id).and_then([this](const auto &kept) {
        return composedNow(kept);
    });
}

Result<papers::PaperSet>
CurrentPapers::setReplacing(const std::vector<registry::KeptPaper> &former) const
{
    return m_record.stores().papers.of(m_desk.entry()->id).and_then([&](const auto &kept) {
        return composedNow(withVoid(kept, former));
    });
}

Result<papers::PaperSet>
CurrentPapers::composedNow(const std::vector<registry::KeptPaper> &before) const
{
    return m_record.stores().court.profile().and_then([&](const law::CourtProfile &profile) {
        return composedFor(now(appointmentsOf(m_desk.steps().rows())), profile, before);
    });
}

Result<papers::PaperSet>
CurrentPapers::composedFor(const Moment &moment,
                           const law::CourtProfile &profile,
                           const std::vector<registry::KeptPaper> &before) const
{
    const auto salt = m_record.stores().papers.salt(m_desk.entry()->id);
    if (!salt)
        return unexpected(salt.error());
    // What was printed before a wording changed keeps its own.
    const auto forms = m_forms.asOf(moment.dated.at);
    if (!forms)
        return unexpected(forms.error());
    // As it is known by then: what a paper says of an address is that of its day.
    const auto facts = m_desk.facts();
    const PersonCase person{moment.routed.known,
                            moment.routed.plan,
                            profile,
                            moment.appointments,
                            before,
                            *salt,
                            facts ? std::optional(facts->calendar) : std::nullopt};
    return papers::compose(occasionOf(person, moment.dated, **forms), **forms);
}

Result<std::optional<papers::PaperContent>>
CurrentPapers::recomposed(const registry::KeptPaper &paper) const
{
    return recomposed(paper, appointmentsOf(m_desk.steps().rows()));
}

Result<std::optional<papers::PaperContent>>
CurrentPapers::recomposed(const registry::KeptPaper &paper, papers::Appointments chosen) const
{
    using Found = std::optional<papers::PaperContent>;
    if (!m_desk.progress().judgment() || !m_desk.progress().plan())
        return Found();
    auto kept = m_record.stores().papers.of(paper.entry);
    if (!kept)
        return unexpected(kept.error());
    // What became void later was not replaced by it.
    std::erase_if(*kept, [&](const registry::KeptPaper &one) { return one.id >= paper.id; });
    const auto profile = m_record.stores().court.profileAsOf(paper.issuedAt);
    if (!profile)
        return unexpected(profile.error());
    const auto then = momentOf(paper, std::move(chosen));
    if (!then)
        return unexpected(then.error());
    return composedFor(*then, *profile, *kept).map([&](const papers::PaperSet &set) {
        const auto same =
            std::ranges::find(set.papers, paper.reference, &papers::PaperContent::reference);
        return same == set.papers.end() ? Found() : Found(*same);
    });
}

} // namespace bex::ui
