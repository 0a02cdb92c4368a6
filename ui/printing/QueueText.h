// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/printing/HearingQueue.h"

#include <QCoreApplication>

namespace bex::ui
{

/// How far a hearing has left, in words.
class QueueText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::ui::QueueText)

public:
    /// `failure` is why the last sheet did not leave.
    [[nodiscard]] static QString progress(const HearingQueue &queue, const Error &failure);
    /// Everybody whose papers do not leave, each with the reason.
    [[nodiscard]] static QStringList leftOut(const HearingPapers &papers);
    [[nodiscard]] static int left(const HearingQueue &queue);

private:
    [[nodiscard]] static QString ready(const HearingQueue &queue);
    [[nodiscard]] static QString underWay(const HearingQueue &queue, const Error &failure);
};

} // namespace bex::ui
