// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/law/CourtProfile.h"
#include "models/registry/CourtSettings.h"
#include "models/registry/FigureDecision.h"
#include "models/registry/Step.h"

#include <vector>

namespace bex::registry
{

class Office;

/// What the office settles for the court, and the slots that the services give.
class CourtActs final
{
public:
    explicit CourtActs(Office &office)
        : m_office(office)
    {
    }

    [[nodiscard]] Result<void> saveProfile(const law::CourtProfile &profile);
    [[nodiscard]] Result<void> saveSettings(const CourtSettings &settings);
    /// Settles a figure of the court's practice, changes it, or goes back to the book.
    ///
    /// Fails with Invalid and names the part that is missing: "value", "since",
    /// "reason" or "decided_by"; and when the law of that day was read, so that no court
    /// settles it. One line of the journal, about figureSubject().
    [[nodiscard]] Result<void> decideFigure(const FigureDecision &decision);
    [[nodiscard]] Result<void> addSlots(const std::vector<Slot> &given);
    /// Fails with Conflict when somebody is summoned there.
    [[nodiscard]] Result<void> removeSlot(SlotId slot);

private:
    Office &m_office;
};

/// "figure/jap_window_days": what the journal says a decision on this figure is about.
[[nodiscard]] QString figureSubject(law::Parameter parameter);

} // namespace bex::registry
