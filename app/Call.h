// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Arguments.h"
#include "app/Console.h"
#include "app/ExitCode.h"
#include "app/LawShelf.h"
#include "ui/language/LanguageSwitcher.h"

namespace bex::app
{

/// One call of the program: what was asked, the law it is answered by, and where the answer goes.
class Call final
{
public:
    Call(const Arguments &arguments,
         const LawShelf &law,
         ui::LanguageSwitcher &languages,
         Console &console)
        : m_arguments(arguments)
        , m_law(law)
        , m_languages(languages)
        , m_console(console)
    {
    }

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] const LawShelf &law() const { return m_law; }
    [[nodiscard]] ui::LanguageSwitcher &languages() const { return m_languages; }
    [[nodiscard]] Console &console() const { return m_console; }

    /// What was expected, in the language asked for.
    [[nodiscard]] QString sentence(const Error &error) const;
    /// The same with its place, as it is said on standard error.
    [[nodiscard]] QString line(const Error &error, const QString &file) const;
    /// Says the failure in one line and gives the exit code it deserves.
    [[nodiscard]] ExitCode fail(const Error &error, const QString &file) const;
    /// Prints the last line of an answer; `code` when it has left the program.
    [[nodiscard]] ExitCode answer(const QByteArray &line, ExitCode code = ExitCode::Done) const;

private:
    const Arguments &m_arguments;
    const LawShelf &m_law;
    ui::LanguageSwitcher &m_languages;
    Console &m_console;
};

} // namespace bex::app
