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
    /// The reader's sentence, with dates, lengths and parts as the screen says them.
    [[nodiscard]] static QString sentence(const ScreenWords &words, const Error &refusal);
    /// Needed where nothing stands yet, else a refusal with its reason.
    [[nodiscard]] static OpenPoint
    ofRefusal(const desk::JsonDraft &draft, const ScreenWords &words, const Error &refusal);

private:
    [[nodiscard]] static QString
    stillNeeded(const desk::JsonDraft &draft, const ScreenWords &words, const Error &refusal);
    [[nodiscard]] static QString askedOfResidence();
    /// The reader says no more than that the parts do not make the whole.
    [[nodiscard]] static std::vector<OpenPoint> suspendedTooLong(const desk::JsonDraft &draft);
};

} // namespace bex::ui
