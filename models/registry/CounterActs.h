// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/Judgment.h"
#include "models/registry/JudgmentText.h"
#include "models/registry/Paper.h"
#include "models/registry/Step.h"

#include <vector>

namespace bex::registry
{

class Office;

/// What the greffier does with one person at the counter, each in one
/// transaction with its journal line, announced once it is on disk.
class CounterActs final
{
public:
    explicit CounterActs(Office &office)
        : m_office(office)
    {
    }

    /// Keeps what the form holds, as it is. Called each time a field is left.
    ///
    /// Fails with Conflict when the register does not hold any more what was seen.
    [[nodiscard]] Result<void>
    saveDraft(RollEntryId entry, const QByteArray &document, const JudgmentSeen &seen = {});
    [[nodiscard]] Result<void> discardDraft(RollEntryId entry);
    /// The draft becomes the judgment, with its plan and its steps.
    ///
    /// Entered again, it is a correction: the next revision. A step that both
    /// plans hold for the same penalties keeps its appointment, and its state while
    /// its limit and its mentions stay. Fails with Conflict as saving the draft does, and
    /// when another plan has come since: an event would be lost from the new one.
    [[nodiscard]] Result<JudgmentId>
    enterJudgment(RollEntryId entry, const DerivedJudgment &derived, const JudgmentSeen &seen = {});
    /// Fails with Conflict when the slot is full, and books nothing.
    [[nodiscard]] Result<void> setAppointment(StepId step, const Booking &booking);
    /// The same for a step that was done already: it is to do again, with a new paper.
    [[nodiscard]] Result<void> moveAppointment(StepId step, const Booking &booking);
    [[nodiscard]] Result<void> cancelAppointment(StepId step);
    /// Fails with Invalid when a reason is needed and missing.
    [[nodiscard]] Result<void> settleStep(StepId step, const Settlement &settlement);
    /// Keeps papers that are about to come out and are not in the person's hand: printed
    /// first, or sent. What they replace becomes void with it.
    [[nodiscard]] Result<std::vector<PaperId>>
    issue(RollEntryId entry, const std::vector<IssuedPaper> &papers, const Voided &former = {});
    /// The set is in the person's hand: papers, receipt, steps done, person received.
    ///
    /// Fails with Invalid when a summons has no appointment.
    [[nodiscard]] Result<ReceiptId> handOver(RollEntryId entry, const HandOver &handOver);
    /// Papers that turned out wrong do not count any more; their bytes stay.
    ///
    /// Fails with Invalid without a reason, with Conflict when one is void already.
    [[nodiscard]] Result<void> voidPapers(RollEntryId entry, const Voided &papers);

private:
    [[nodiscard]] Result<void> announceStep(const Result<RollEntryId> &changed);

    Office &m_office;
};

} // namespace bex::registry
