// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/entry/EntryContext.h"
#include "ui/widgets/Field.h"

#include <QCoreApplication>

#include <vector>

namespace bex::ui
{

/// Something to be said or settled, and where.
struct OpenPoint {
    QString pointer;
    Remark remark;
};

/// What the reader refuses, what the plan asks, and what looks unusual, in the
/// language of the screen.
class OpenPoints final
{
    Q_DECLARE_TR_FUNCTIONS(bex::ui::OpenPoints)

public:
    /// One a pointer: a contradiction between two fields stands at both.
    [[nodiscard]] static std::vector<OpenPoint> of(const EntryContext &context);

private:
    [[nodiscard]] static OpenPoint ofRefusal(const EntryContext &context, const Error &refusal);
    [[nodiscard]] static QString stillNeeded(const EntryContext &context, const Error &refusal);
};

} // namespace bex::ui
