// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Arguments.h"
#include "app/Call.h"
#include "models/base/Result.h"

#include <QStringList>

#include <memory>

class QCoreApplication;

namespace bex::ui
{
class LanguageSwitcher;
}

namespace bex::app
{

/// Puts the program together: the only place that knows everything.
///
/// Picks the lightest application object that the command can do with, the
/// language, the law, and hands over to the command.
class Bootstrap final
{
public:
    /// As main() got them; both must outlive the program.
    Bootstrap(int &count, char **values);
    ~Bootstrap();
    Q_DISABLE_COPY_MOVE(Bootstrap)

    [[nodiscard]] ExitCode run();

private:
    [[nodiscard]] std::unique_ptr<QCoreApplication> makeApplication() const;
    [[nodiscard]] ExitCode answer(ui::LanguageSwitcher &languages) const;

    int &m_count;
    char **m_values;
    Result<Arguments> m_arguments;
};

} // namespace bex::app
