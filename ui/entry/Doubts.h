// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/entry/EntryContext.h"

#include <QCoreApplication>

#include <vector>

namespace bex::ui
{

/// Something that a court seldom pronounces, and where it stands.
struct Doubt {
    QString pointer;
    QString text;
};

/// What looks unusual in a judgment that reads: said at once, never corrected.
///
/// What lies beyond the bounds of the law comes from the alerts of the plan; the
/// rest is what two fields say together.
class Doubts final
{
    Q_DECLARE_TR_FUNCTIONS(bex::ui::Doubts)

public:
    [[nodiscard]] static std::vector<Doubt> of(const EntryContext &context);

private:
    [[nodiscard]] static std::vector<Doubt> ofMinor(const law::Judgment &judgment);
    [[nodiscard]] static std::vector<Doubt> ofHearing(const law::Judgment &judgment);
    /// What papers leave blank of a person and of an offence.
    [[nodiscard]] static std::vector<Doubt> ofIdentity(const law::Person &person);
    [[nodiscard]] static std::vector<Doubt> ofOffences(const law::Judgment &judgment);
    /// Lodged too late, or not open against this judgment.
    [[nodiscard]] static std::vector<Doubt> ofRemedies(const desk::PlanInProgress &progress);
    [[nodiscard]] static QString ofRemedy(const law::Appeal &used,
                                          const std::vector<law::Remedy> &open);
};

} // namespace bex::ui
