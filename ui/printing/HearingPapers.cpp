// SPDX-License-Identifier: EUPL-1.2
#include "ui/printing/HearingPapers.h"

#include "models/desk/Routed.h"
#include "models/desk/text/PersonText.h"
#include "models/law/json/ReadJudgment.h"
#include "models/papers/Pages.h"
#include "models/papers/PaperSet.h"
#include "ui/printing/Handing.h"
#include "ui/printing/IssuedSet.h"
#include "ui/printing/PersonCase.h"
#include "ui/printing/VoidPapers.h"

#include <algorithm>

namespace bex::ui
{

/// What the register says of one person; nothing that a thread could share.
struct HearingPapers::Case {
    registry::RollEntry entry;
    std::vector<registry::KeptStep> steps;
    std::vector<law::Event> events;          ///< what happened since, and counts
    std::vector<registry::KeptPaper> papers; ///< whatever came out before
    QByteArray salt;
};

/// What is the same for everybody.
struct HearingPapers::Common {
    law::CourtProfile profile;
    law::Practice practice;
    Dating dating;
    const law::LawBook &book;
    const papers::Templates &templates;
};

namespace
{

/// As far as papers need them: the steps of the plan with what was chosen for each.
std::vector<desk::StepRow> rowsOf(const law::Plan &plan,
                                  const std::vector<registry::KeptStep> &kept)
{
    std::vector<desk::StepRow> rows;
    for (const law::Step &step : plan.steps) {
        const int place = static_cast<int>(rows.size());
        desk::StepRow row{place + 1,
                          {},
                          place + 1,
                          step,
                          registry::StepState::ToDo,
                          {},
                          {},
                          {},
                          {},
                          false,
                          false};
        const auto same = std::ranges::find(kept, place, &registry::KeptStep::position);
        if (same != kept.end()) {
            row.id = same->id;
            row.appointment = same->appointment;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

/// A paper in the person's hand is replaced one by one, with a question: not here.
std::optional<desk::NotReady> obstacleOf(const registry::RollEntry &entry,
                                         const std::vector<registry::KeptPaper> &kept,
                                         bool goesOn)
{
    if (goesOn)
        return entry.judgment.isEmpty() ? std::optional(desk::NotReady::NotEntered) : std::nullopt;
    const bool inHand = std::ranges::any_of(
        kept, [](const registry::KeptPaper &paper) { return paper.receipt && !paper.voided; });
    return inHand ? desk::NotReady::Received : desk::obstacleOf(entry);
}

/// What a set is made with.
struct Making {
    const std::vector<desk::StepRow> &rows;
    const registry::Signature &dated;
    const papers::Templates &forms;
};

ReadyPaper readyPaper(papers::PaperContent content, const PersonCase &one, const Making &making)
{
    ReadyPaper paper;
    paper.step = stepOf(content, making.rows);
    paper.replaces = replacedBy(content, one.before);
    paper.fingerprint = papers::fingerprint(content);
    paper.pages = papers::Pages(content).count();
    paper.content = std::make_shared<const papers::PaperContent>(std::move(content));
    return paper;
}

void refuse(PreparedPerson &person, desk::NotReady why, const QString &missing = {})
{
    person.obstacle = why;
    person.missing = missing;
}

/// The whole set, or the reason why there is none.
void compose(PreparedPerson &person, const PersonCase &one, const Making &making)
{
    auto set = papers::compose(occasionOf(one, making.dated, making.forms), making.forms);
    if (!set)
        return refuse(person, desk::NotReady::Incomplete, set.error().subject);
    if (!lackingTheirSlot(*set, making.rows).empty())
        return refuse(person, desk::NotReady::WithoutSlot);
    for (papers::PaperContent &content : set->papers)
        person.papers.push_back(readyPaper(std::move(content), one, making));
}

desk::PaperToPrint toPrint(const ReadyPaper &paper)
{
    return {paper.content->kind, paper.content->copies, paper.pages, paper.fingerprint};
}

} // namespace

HearingPapers::HearingPapers(const Dependencies &outside, Dating dating)
    : m_outside(outside)
    , m_dating(std::move(dating))
    , m_forms(m_outside.templates, m_outside.record.stores().forms)
{
}

HearingPapers::~HearingPapers()
{
    m_threads.clear();
}

Result<void> HearingPapers::prepare(registry::HearingId hearing)
{
    const auto common = whatIsCommon();
    if (!common)
        return unexpected(common.error());
    const auto cases = casesOf(hearing);
    if (!cases)
        return unexpected(cases.error());
    m_people.assign(cases->size(), std::nullopt);
    for (std::size_t at = 0; at < cases->size(); ++at) {
        m_threads.start([this, at, common = *common, one = (*cases)[at]] {
            auto person = prepared(one, *common);
            QMetaObject::invokeMethod(
                this,
                [this, at, person = std::move(person)] { keep(at, person); },
                Qt::QueuedConnection);
        });
    }
    return {};
}

Result<std::shared_ptr<const HearingPapers::Common>> HearingPapers::whatIsCommon()
{
    const registry::CourtStore &court = m_outside.record.stores().court;
    // A queue that is gone on with says of the court what it said when it began.
    const auto profile = m_dating.goesOn ? court.profileAsOf(m_dating.as.at) : court.profile();
    if (!profile)
        return unexpected(profile.error());
    const auto settings = court.settings();
    if (!settings)
        return unexpected(settings.error());
    const auto forms = m_forms.asOf(m_dating.as.at);
    if (!forms)
        return unexpected(forms.error());
    return std::make_shared<const Common>(
        Common{*profile, settings->practice, m_dating, m_outside.book, **forms});
}

Result<HearingPapers::Case> HearingPapers::caseOf(const registry::RollEntry &entry) const
{
    const registry::Stores &stores = m_outside.record.stores();
    const auto steps = stores.steps.of(entry.id);
    if (!steps)
        return unexpected(steps.error());
    const auto papers = stores.papers.of(entry.id);
    if (!papers)
        return unexpected(papers.error());
    const auto salt = stores.papers.salt(entry.id);
    if (!salt)
        return unexpected(salt.error());
    const auto events = stores.happened.of(entry.id).and_then(&registry::counting);
    if (!events)
        return unexpected(events.error());
    return Case{entry, *steps, *events, *papers, *salt};
}

Result<std::vector<HearingPapers::Case>> HearingPapers::casesOf(registry::HearingId hearing) const
{
    const registry::Stores &stores = m_outside.record.stores();
    std::vector<Case> cases;
    for (registry::RollWindow window;;) {
        const auto entries = stores.roll.of(hearing, window);
        if (!entries)
            return unexpected(entries.error());
        for (const registry::RollEntry &entry : *entries) {
            auto one = caseOf(entry);
            if (!one)
                return unexpected(one.error());
            cases.push_back(*std::move(one));
        }
        if (static_cast<int>(entries->size()) < window.count)
            return cases;
        window.afterPosition = entries->back().position;
    }
}

PreparedPerson HearingPapers::prepared(const Case &one, const Common &common)
{
    const registry::Identity &who = one.entry.person;
    PreparedPerson person{one.entry.id,
                          one.entry.position,
                          desk::PersonText::name(who.familyName, who.firstNames),
                          obstacleOf(one.entry, one.papers, common.dating.goesOn),
                          {},
                          {}};
    if (person.obstacle)
        return person;
    const auto routed =
        law::json::readJudgment(one.entry.judgment).and_then([&](const law::Judgment &judgment) {
            return desk::routed(
                judgment, one.events, {common.book, common.practice, judgment.pronouncedOn});
        });
    if (!routed) {
        refuse(person, desk::NotReady::Incomplete, routed.error().subject);
        return person;
    }
    person.obstacle = desk::obstacleOf(routed->plan);
    if (person.obstacle)
        return person;
    const auto rows = rowsOf(routed->plan, one.steps);
    const law::Region region = routed->known.court.region.value_or(law::Region::Metropole);
    compose(person,
            {routed->known,
             routed->plan,
             common.profile,
             appointmentsOf(rows),
             one.papers,
             one.salt,
             law::Calendar(common.book, region)},
            {rows, common.dating.as, common.templates});
    return person;
}

void HearingPapers::keep(std::size_t at, PreparedPerson person)
{
    m_people[at] = std::move(person);
    ++m_made;
    emit personMade();
}

std::vector<desk::PersonToPrint> HearingPapers::ready() const
{
    std::vector<desk::PersonToPrint> people;
    for (const auto &person : m_people) {
        if (!person || person->obstacle)
            continue;
        desk::PersonToPrint ready{person->entry, {}};
        std::ranges::transform(person->papers, std::back_inserter(ready.papers), &toPrint);
        people.push_back(std::move(ready));
    }
    return people;
}

const PreparedPerson *HearingPapers::person(registry::RollEntryId entry) const
{
    const auto found = std::ranges::find_if(
        m_people, [entry](const auto &person) { return person && person->entry == entry; });
    return found == m_people.end() ? nullptr : &**found;
}

} // namespace bex::ui
