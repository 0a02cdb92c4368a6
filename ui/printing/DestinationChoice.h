// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/windows/Dependencies.h"

#include <QCoreApplication>

namespace bex::ui
{

/// Where papers go, now and from now on: asked in one place, remembered in the settings.
class DestinationChoice final
{
    Q_DECLARE_TR_FUNCTIONS(bex::ui::DestinationChoice)

public:
    /// False when the question was left.
    [[nodiscard]] static bool ask(const Dependencies &outside, QWidget &window);
    /// The settings have to outlive it.
    [[nodiscard]] static PrinterChoice printer(const Settings &settings);
    /// What was chosen, in words.
    [[nodiscard]] static QString name(const Settings &settings);

private:
    [[nodiscard]] static bool askFolder(const Dependencies &outside, QWidget &window);
    [[nodiscard]] static bool askPrinter(const Dependencies &outside, QWidget &window);
};

} // namespace bex::ui
