// SPDX-License-Identifier: EUPL-1.2
#include "app/Bootstrap.h"

#include "app/Commands.h"
#include "app/Display.h"
#include "app/Workplace.h"
#include "ui/language/LanguageSwitcher.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace bex::app
{

namespace
{

using Run = ExitCode (*)(const Call &);

Run commandOf(Command command)
{
    switch (command) {
    case Command::Plan:
        return runPlan;
    case Command::Print:
        return runPrint;
    case Command::Import:
        return runImport;
    case Command::Law:
        return runLaw;
    case Command::Verify:
        return runVerify;
    case Command::Backup:
        return runBackup;
    case Command::Restore:
        return runRestore;
    case Command::Help:
        return runHelp;
    case Command::Version:
        return runVersion;
    case Command::Window:
        break;
    }
    return runWindow;
}

} // namespace

Bootstrap::Bootstrap(int &count, char **values)
    : m_count(count)
    , m_values(values)
    , m_arguments(readArguments(argumentWords(count, values)))
{
}

Bootstrap::~Bootstrap() = default;

ExitCode Bootstrap::run()
{
    QCoreApplication::setApplicationName(u"guichet-bex"_s);
    QCoreApplication::setApplicationVersion(programVersion());
    const auto application = makeApplication();
    ui::LanguageSwitcher languages;
    languages.use(m_arguments ? m_arguments->language
                              : languageAsked(QCoreApplication::arguments()));
    return answer(languages);
}

std::unique_ptr<QCoreApplication> Bootstrap::makeApplication() const
{
    const Command command = m_arguments ? m_arguments->command : Command::Help;
    if (command == Command::Window && hasDisplay())
        return std::make_unique<QApplication>(m_count, m_values);
    if (command == Command::Print) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(m_count, m_values);
    }
    return std::make_unique<QCoreApplication>(m_count, m_values);
}

ExitCode Bootstrap::answer(ui::LanguageSwitcher &languages) const
{
    Console console(stdout, stderr);
    const auto law = loadLaw();
    if (!law) {
        console.complain(u"bex: "_s + law.error().subject);
        return ExitCode::Failed;
    }
    if (!m_arguments) {
        Arguments none;
        none.language = languages.language();
        return Call(none, *law, languages, console).fail(m_arguments.error(), u"bex"_s);
    }
    return commandOf(m_arguments->command)(Call(*m_arguments, *law, languages, console));
}

} // namespace bex::app
