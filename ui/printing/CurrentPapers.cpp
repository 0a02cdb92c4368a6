// SPDX-License-Identifier: EUPL-1.2
#include "ui/printing/CurrentPapers.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
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

} // namespace

CurrentPapers::CurrentPapers(desk::PersonDesk &desk,
                             registry::Register &record,
                             const papers::Templates &templates,
                             registry::Clock now)
    : m_desk(desk)
    , m_record(record)
    , m_templates(templates)
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

void CurrentPapers::compose()
{
    m_fresh = true;
    const auto &judgment = m_desk.progress().judgment();
    const auto &plan = m_desk.progress().plan();
    if (!judgment || !plan) {
        m_set = papers::PaperSet{};
        return;
    }
    const auto profile = m_record.stores().court.profile();
    if (!profile) {
        m_set = unexpected(profile.error());
        return;
    }
    const papers::Occasion occasion{
        *judgment,
        *plan,
        *profile,
        appointmentsOf(m_desk.steps().rows()),
        {m_now().toLocalTime().date(), judgment->court.judicialCourt, m_record.who()},
        papers::languagesFor(judgment->person, m_templates)};
    m_set = papers::compose(occasion, m_templates);
}

} // namespace bex::ui
