// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Judgment.h"
#include "models/law/Plan.h"
#include "models/papers/Occasion.h"
#include "models/papers/Templates.h"
#include "models/registry/Register.h"

namespace bex::app
{

/// What a person was convicted to, and what follows.
struct DemoCase {
    const law::Judgment &judgment;
    const law::Plan &plan;
};

/// Receives a fictitious person as the greffier does: slots, papers, handing over.
class DemoReception final
{
public:
    DemoReception(registry::Register &record,
                  const papers::Templates &templates,
                  const law::Calendar &calendar)
        : m_record(record)
        , m_templates(templates)
        , m_calendar(calendar)
    {
    }

    [[nodiscard]] Result<void> receive(registry::RollEntryId entry, const DemoCase &received);

private:
    using Steps = std::vector<registry::KeptStep>;

    [[nodiscard]] Result<papers::Appointments> book(const Steps &steps, const law::Plan &plan);
    /// A free one at which the person is not due elsewhere.
    [[nodiscard]] Result<std::optional<registry::KeptSlot>>
    slotFor(const registry::KeptStep &step,
            const law::Step &planned,
            const papers::Appointments &others) const;
    [[nodiscard]] Result<std::vector<registry::IssuedPaper>>
    print(registry::RollEntryId entry,
          const DemoCase &received,
          papers::Appointments appointments,
          const Steps &steps) const;

    registry::Register &m_record;
    const papers::Templates &m_templates;
    law::Calendar m_calendar;
};

} // namespace bex::app
