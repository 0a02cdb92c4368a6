// SPDX-License-Identifier: EUPL-1.2
#include "app/Commands.h"
#include "app/Display.h"
#include "app/MessageLog.h"
#include "app/RefusedRegister.h"
#include "app/RegisterOfCall.h"
#include "app/Workplace.h"
#include "app/demo/DemoRegister.h"
#include "models/desk/BackupDesk.h"
#include "models/papers/Templates.h"
#include "resources/ResourceBytes.h"
#include "ui/printing/SystemOutput.h"
#include "ui/prompt/DialogPrompter.h"
#include "ui/settings/Settings.h"
#include "ui/windows/ClosingNote.h"
#include "ui/windows/MainWindow.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace bex::app
{

namespace
{

using Opened = Result<std::unique_ptr<registry::Register>>;

/// The demonstration is a program of its own: nothing of it can touch the real register.
void openDemoBeside(law::Language language)
{
    const QString word = language == law::Language::English ? u"en"_s : u"fr"_s;
    QProcess::startDetached(QCoreApplication::applicationFilePath(),
                            {u"--demo"_s, u"--lang"_s, word});
}

/// Opens the window on a register and stays until it is closed.
ExitCode show(const Call &call,
              registry::Register &record,
              const QString &settingsFile,
              desk::BackupDesk *backups = nullptr)
{
    const auto templates = papers::Templates::load(resources::bytes);
    if (!templates)
        return call.fail(templates.error(), {});
    ui::Settings settings(settingsFile);
    ui::LanguageSwitcher &languages = call.languages();
    languages.use(call.arguments().languageChosen ? call.arguments().language
                                                  : settings.language());
    ui::apply(*static_cast<QApplication *>(QCoreApplication::instance()), settings.theme());
    ui::DialogPrompter prompter;
    ui::SystemOutput output;
    std::function<void()> openDemo;
    if (!call.arguments().demo)
        openDemo = [&languages] { openDemoBeside(languages.language()); };
    const ui::Dependencies dependencies{record,
                                        call.law().book,
                                        {call.law().french,
                                         call.law().english,
                                         call.law().frenchRefusals,
                                         call.law().englishRefusals},
                                        *templates,
                                        settings,
                                        languages,
                                        prompter,
                                        output,
                                        sessionOfUser().now,
                                        openDemo,
                                        backups,
                                        {sessionOfUser().program,
                                         call.arguments().demo ? QString() : registerPath(call),
                                         settingsFile,
                                         logFile()}};
    ui::MainWindow window(dependencies);
    window.show();
    return QCoreApplication::exec() == 0 ? ExitCode::Done : ExitCode::Failed;
}

ExitCode showDemo(const Call &call)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return call.fail({ErrorCode::StorageFailed, "app.demo-folder"_L1, {}, {}, {}}, {});
    const auto demo =
        openDemoRegister(folder.filePath(u"demo.sqlite"_s), call.law(), QDate::currentDate());
    if (!demo)
        return call.fail(demo.error(), {});
    const QString settings = folder.filePath(u"settings.ini"_s);
    ui::Settings(settings).setActor((*demo)->who()); // nobody has to say who plays
    return show(call, **demo, settings);
}

ExitCode showKept(const Call &call, registry::Register &record)
{
    desk::BackupDesk backups(registerPath(call), sessionOfUser().now);
    backups.begin();
    const ExitCode code = show(call, record, userFolder() + u"/settings.ini"_s, &backups);
    ui::ClosingNote::waitFor(backups);
    // What the note did not see made, because there is no screen any more.
    backups.finish();
    return code;
}

/// Who opens the program from a menu does not see what it complains of in a terminal.
ExitCode failInWindow(const Call &call, const Error &error)
{
    if (isSeen())
        ui::DialogPrompter().tell(
            nullptr,
            RefusedRegister::message(call.line(error, registerPath(call)), registerPath(call)));
    return call.fail(error, registerPath(call));
}

} // namespace

ExitCode runWindow(const Call &call)
{
    if (!hasDisplay())
        return call.fail({ErrorCode::StorageFailed, "app.display-missing"_L1, {}, {}, {}}, {});
    if (call.arguments().demo)
        return showDemo(call);
    const auto opened = openRegister(call, registry::WhenMissing::Create);
    return opened ? showKept(call, **opened) : failInWindow(call, opened.error());
}

} // namespace bex::app
