// SPDX-License-Identifier: EUPL-1.2
#include "app/demo/DemoRegister.h"

#include "app/Workplace.h"
#include "app/demo/DemoCourt.h"
#include "app/demo/DemoPeople.h"
#include "app/demo/DemoReception.h"
#include "models/law/Route.h"
#include "models/law/json/ReadJudgment.h"
#include "models/law/json/WritePlan.h"
#include "resources/ResourceBytes.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::app
{

namespace
{

/// Fills an empty register, person by person.
class DemoWriter final
{
public:
    DemoWriter(registry::Register &record, const LawShelf &law, const papers::Templates &templates)
        : m_record(record)
        , m_law(law)
        , m_reception(record, templates, law::Calendar(law.book, law::Region::Metropole))
    {
    }

    [[nodiscard]] Result<void> write(const std::vector<DemoHearing> &hearings)
    {
        for (const DemoHearing &hearing : hearings) {
            const auto id = m_record.roll().openHearing(hearing.hearing);
            if (!id)
                return unexpected(id.error());
            for (const DemoPerson &person : hearing.people) {
                if (const auto written = write(*id, person); !written)
                    return written;
            }
        }
        return {};
    }

private:
    [[nodiscard]] Result<void> write(registry::HearingId hearing, const DemoPerson &person)
    {
        return m_record.roll()
            .addToRoll(hearing, person.expected)
            .and_then([&](registry::RollEntryId entry) {
                return enter(entry, person).and_then([&] { return bring(entry, person); });
            });
    }

    /// Enters the judgment; one whose plan still asks is left as a draft, as at the counter.
    [[nodiscard]] Result<void> enter(registry::RollEntryId entry, const DemoPerson &person)
    {
        if (person.judgment.isEmpty())
            return {};
        const auto judgment = law::json::readJudgment(person.judgment);
        if (!judgment)
            return unexpected(judgment.error());
        const law::Plan plan = law::route(*judgment, m_law.book, {});
        if (plan.status != law::PlanStatus::Sure)
            return m_record.counter().saveDraft(entry, person.judgment);
        const QByteArray bytes = law::json::writePlan(plan, {m_law.french, m_law.english});
        return m_record.counter()
            .enterJudgment(entry, {*judgment, bytes})
            .and_then([&](registry::JudgmentId) {
                return person.state == DemoState::Received
                           ? m_reception.receive(entry, {*judgment, plan})
                           : Result<void>();
            });
    }

    [[nodiscard]] Result<void> bring(registry::RollEntryId entry, const DemoPerson &person)
    {
        switch (person.state) {
        case DemoState::AtCounter:
            return m_record.roll().moveTo(entry, registry::RollState::AtCounter);
        case DemoState::Left:
            return m_record.roll().leave(entry, u"NOT_RECEIVED"_s);
        case DemoState::Received: // done by the handing over
        case DemoState::Detained: // known from the roll
        case DemoState::Expected:
            break;
        }
        return {};
    }

    registry::Register &m_record;
    const LawShelf &m_law;
    DemoReception m_reception;
};

} // namespace

Result<std::unique_ptr<registry::Register>>
openDemoRegister(const QString &path, const LawShelf &law, QDate today)
{
    auto opened = registry::Register::open(path, sessionOfUser());
    if (!opened)
        return opened;
    const auto templates = papers::Templates::load(resources::bytes);
    if (!templates)
        return unexpected(templates.error());
    const law::Calendar calendar(law.book, law::Region::Metropole);
    const auto settled = settleDemoCourt((*opened)->court(), calendar, today);
    if (!settled)
        return unexpected(settled.error());
    const auto hearings = demoHearings(calendar, today);
    const auto written = DemoWriter(**opened, law, *templates).write(hearings);
    if (!written)
        return unexpected(written.error());
    return opened;
}

} // namespace bex::app
