// SPDX-License-Identifier: EUPL-1.2
#include "ui/printing/CurrentPapers.h"

#include "models/law/events/PlanChange.h"
#include "ui/printing/VoidPapers.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

papers::Appointments appointmentsOf(const std::vector<desk::StepRow> &rows)
{
    papers::Appointments appointments;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (rows[at].appointment)
            appointments.emplace(at, *rows[at].appointment);
    }
    return appointments;
}

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
    connect(
        &m_record.events(), &registry::RegisterEvents::papersChanged, this, &CurrentPapers::expire);
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

CurrentPapers::Moment CurrentPapers::now() const
{
    const desk::PlanInProgress &progress = m_desk.progress();
    return {
        {*progress.known(), *progress.plan()},
        appointmentsOf(m_desk.steps().rows()),
        {m_now().toLocalTime().date(), progress.judgment()->court.judicialCourt, m_record.who()}};
}

Result<CurrentPapers::Moment> CurrentPapers::momentOf(const registry::KeptPaper &paper) const
{
    auto routed = m_desk.asOf(paper.issuedAt);
    if (!routed)
        return unexpected(routed.error());
    Moment then = now();
    const papers::Appointments chosen = std::exchange(then.appointments, {});
    for (const law::StepLine &line : law::compare(routed->plan, then.routed.plan).steps) {
        if (line.before && line.after && chosen.contains(*line.after))
            then.appointments.emplace(*line.before, chosen.at(*line.after));
    }
    then.routed = *std::move(routed);
    then.printed.on = paper.issuedAt.toLocalTime().date();
    then.printed.author = paper.issuedBy;
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
        return composedFor(now(), kept);
    });
}

Result<papers::PaperSet>
CurrentPapers::composedFor(const Moment &moment,
                           const std::vector<registry::KeptPaper> &before) const
{
    const auto profile = m_record.stores().court.profile();
    if (!profile)
        return unexpected(profile.error());
    const auto salt = m_record.stores().papers.salt(m_desk.entry()->id);
    if (!salt)
        return unexpected(salt.error());
    // The forms are those of the day: what was printed before a wording changed keeps its own.
    const auto forms = m_forms.on(moment.printed.on);
    if (!forms)
        return unexpected(forms.error());
    // As it is known by then: what a paper says of an address is that of its day.
    const law::Judgment &judgment = moment.routed.known;
    const papers::Occasion occasion{judgment,
                                    moment.routed.plan,
                                    *profile,
                                    moment.appointments,
                                    moment.printed,
                                    papers::languagesFor(judgment.person, **forms),
                                    replacedAmong(before),
                                    *salt,
                                    true};
    return papers::compose(occasion, **forms);
}

Result<std::optional<papers::PaperContent>>
CurrentPapers::recomposed(const registry::KeptPaper &paper) const
{
    using Found = std::optional<papers::PaperContent>;
    if (!m_desk.progress().judgment() || !m_desk.progress().plan())
        return Found();
    auto kept = m_record.stores().papers.of(paper.entry);
    if (!kept)
        return unexpected(kept.error());
    // What became void later was not replaced by it.
    std::erase_if(*kept, [&](const registry::KeptPaper &one) { return one.id >= paper.id; });
    const auto then = momentOf(paper);
    if (!then)
        return unexpected(then.error());
    return composedFor(*then, *kept).map([&](const papers::PaperSet &set) {
        const auto same =
            std::ranges::find(set.papers, paper.reference, &papers::PaperContent::reference);
        return same == set.papers.end() ? Found() : Found(*same);
    });
}

} // namespace bex::ui
