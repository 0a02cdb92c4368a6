// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/printing/IssuedSet.h"

namespace bex::ui
{

/// What can be put into the person's hand now, and what stands in the way.
///
/// A print counts only while it says, to the byte, what the register says now: a
/// paper that names the former slot is not the paper of the new one.
struct Handing {
    registry::HandOver handOver;             ///< all but the receipt
    std::vector<law::PaperKind> notPrinted;  ///< part of `handOver`, never printed
    std::vector<law::PaperKind> changed;     ///< printed, but they say something else now
    std::vector<law::PaperKind> withoutSlot; ///< summonses without day, hour or place; left out

    [[nodiscard]] bool isEmpty() const
    {
        return handOver.papers.empty() && handOver.issued.empty();
    }
};

/// The summonses of the set whose day, hour or place would be a blank.
[[nodiscard]] std::vector<law::PaperKind> lackingTheirSlot(const papers::PaperSet &set,
                                                           const std::vector<desk::StepRow> &rows);

/// `kept`: every paper of this person that ever came out.
[[nodiscard]] Result<Handing> handingOf(const papers::PaperSet &set,
                                        const std::vector<desk::StepRow> &rows,
                                        const std::vector<registry::KeptPaper> &kept);

} // namespace bex::ui
