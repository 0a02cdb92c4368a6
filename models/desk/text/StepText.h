// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/StepModel.h"

#include <QCoreApplication>
#include <QString>

namespace bex::desk
{

/// A step of the plan in the words of the counter.
class StepText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::desk::StepText)

public:
    [[nodiscard]] static QString numberHeader();
    [[nodiscard]] static QString titleHeader();
    [[nodiscard]] static QString limitHeader();
    [[nodiscard]] static QString stateHeader();

    [[nodiscard]] static QString title(const law::Step &step);
    /// The same, with what only the judgment says of it.
    [[nodiscard]] static QString title(const StepRow &row);
    /// "no later than Thu 16 May 2024"; empty when the step has no limit.
    [[nodiscard]] static QString limit(const law::Step &step);
    [[nodiscard]] static QString state(const StepRow &row);
    [[nodiscard]] static QString state(registry::StepState state);
    [[nodiscard]] static QString sign(const StepRow &row);
    /// The appointment, the sum, or the reason why not.
    [[nodiscard]] static QString detail(const StepRow &row);
    /// "▲ to confirm" when its dates rest on a figure that nobody has confirmed; else empty.
    [[nodiscard]] static QString mark(const StepRow &row);
    /// Title, detail and reason a line each: what the row of a list may have to cut.
    [[nodiscard]] static QString whole(const StepRow &row);
    /// The whole line as a screen reader says it.
    [[nodiscard]] static QString spoken(const StepRow &row);

private:
    [[nodiscard]] static QString explanation(const law::Step &step);
    [[nodiscard]] static QString licence(law::LicenceMeasure measure);
    [[nodiscard]] static QString appointment(const StepRow &row);
    [[nodiscard]] static QString summons(const law::Step &step);
    [[nodiscard]] static QString transmission(const law::Step &step);
    [[nodiscard]] static QString handing(const law::Step &step);
};

} // namespace bex::desk
