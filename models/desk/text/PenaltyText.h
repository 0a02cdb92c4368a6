// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Penalty.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace bex::desk
{

/// Penalties in a few words, for lists and headings; the papers have their own.
class PenaltyText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::desk::PenaltyText)

public:
    /// "18 months of which 12 suspended · €300 · course"
    [[nodiscard]] static QString inShort(const std::vector<law::Penalty> &penalties);
    [[nodiscard]] static QString inShort(const law::Penalty &penalty);
    /// "18 months of which 12 SP · €300 · course", for a line of the roll.
    [[nodiscard]] static QString inBrief(const std::vector<law::Penalty> &penalties);

private:
    [[nodiscard]] static QString of(const law::Imprisonment &penalty);
    [[nodiscard]] static QString of(const law::HomeDetention &penalty);
    [[nodiscard]] static QString of(const law::CommunityService &penalty);
    [[nodiscard]] static QString of(const law::Fine &penalty);
    [[nodiscard]] static QString of(const law::DayFine &penalty);
    [[nodiscard]] static QString of(const law::Course &penalty);
    [[nodiscard]] static QString of(const law::PenalConstraint &penalty);
    [[nodiscard]] static QString of(const law::Reparation &penalty);
    [[nodiscard]] static QString of(const law::Licence &penalty);
    [[nodiscard]] static QString of(const law::Ban &penalty);
    [[nodiscard]] static QString of(const law::TextPenalty &penalty);
    [[nodiscard]] static QString suspension(law::SuspensionKind kind);
    [[nodiscard]] static QString brief(const law::Imprisonment &penalty);
    [[nodiscard]] static QString briefSuspension(law::SuspensionKind kind);
};

} // namespace bex::desk
