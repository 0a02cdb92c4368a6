// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/PileServer.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

namespace
{

constexpr char serverSettings[] = R"(Listen %ROOT%/socket
LogLevel warn
Browsing Off
WebInterface No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
)";

constexpr char serverFolders[] = R"(ServerRoot %ROOT%/settings
ServerBin %ROOT%/bin
RequestRoot %ROOT%/spool
CacheDir %ROOT%/cache
StateDir %ROOT%/state
TempDir %ROOT%/tmp
AccessLog %ROOT%/access.log
ErrorLog %ROOT%/error.log
PageLog %ROOT%/page.log
Printcap
)";

/// Called without arguments it names itself; with them it keeps the job.
constexpr char backend[] = R"(#!/bin/sh
[ $# -eq 0 ] && { echo 'direct pile "Unknown" "Pile"'; exit 0; }
printf '%s\n%s\n' "$3" "$5" > '%ROOT%/out/'$1.txt
cat ${6:--} > '%ROOT%/out/'$1.part
mv '%ROOT%/out/'$1.part '%ROOT%/out/'$1.pdf
)";

constexpr char printer[] = R"(<DefaultPrinter Pile>
Info Pile
DeviceURI pile:/
State Idle
Accepting Yes
Shared No
ErrorPolicy stop-printer
</DefaultPrinter>
)";

/// A printer that takes PDF as it is, on one side or both.
constexpr char description[] = R"ppd(*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "PILE.PPD"
*Manufacturer: "Pile"
*Product: "(Pile)"
*ModelName: "Pile"
*ShortNickName: "Pile"
*NickName: "Pile"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: False
*cupsFilter: "application/pdf 0 -"
*OpenUI *PageSize/Media Size: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: A4
*PageSize A4/A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion/Media Size: PickOne
*OrderDependency: 10 AnySetup *PageRegion
*DefaultPageRegion: A4
*PageRegion A4/A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "0 0 595 842"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
*OpenUI *Duplex/Both sides: PickOne
*OrderDependency: 10 AnySetup *Duplex
*DefaultDuplex: None
*Duplex None/Off: ""
*Duplex DuplexNoTumble/Long Edge: ""
*Duplex DuplexTumble/Short Edge: ""
*CloseUI: *Duplex
)ppd";

/// The server's programs stand where a user's own path does not look.
QString programNamed(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s}) : found;
}

} // namespace

PileServer::PileServer()
    : m_root(m_folder.path())
{
    const QString program = programNamed(u"cupsd"_s);
    if (program.isEmpty())
        return;
    writeFolders();
    writeSettings();
    writePrinter();
    qputenv("CUPS_SERVER", QFile::encodeName(m_root.filePath(u"socket"_s)));
    m_server.start(program,
                   {u"-f"_s,
                    u"-c"_s,
                    m_root.filePath(u"settings/cupsd.conf"_s),
                    u"-s"_s,
                    m_root.filePath(u"settings/cups-files.conf"_s)});
    m_up = m_server.waitForStarted() && QTest::qWaitFor([this] { return answers(); }, 20000);
}

PileServer::~PileServer()
{
    m_server.terminate();
    if (!m_server.waitForFinished(5000))
        m_server.kill();
}

bool PileServer::isUp() const
{
    return m_up;
}

void PileServer::stop()
{
    command(u"cupsdisable"_s);
}

void PileServer::start()
{
    command(u"cupsenable"_s);
}

std::vector<PileServer::Job> PileServer::jobs(int count) const
{
    const QDir out(m_root.filePath(u"out"_s));
    const auto files = [&out] { return out.entryList({u"*.pdf"_s}, QDir::Files, QDir::Name); };
    if (!QTest::qWaitFor([&] { return files().size() >= count; }, 20000))
        return {};
    QStringList names = files();
    std::ranges::sort(names, {}, [](const QString &name) { return name.chopped(4).toInt(); });
    std::vector<Job> jobs;
    for (const QString &name : names) {
        QFile pdf(out.filePath(name));
        QFile said(out.filePath(name.chopped(4) + u".txt"_s));
        if (!pdf.open(QIODevice::ReadOnly) || !said.open(QIODevice::ReadOnly))
            return {};
        const QStringList lines = QString::fromUtf8(said.readAll()).split(u'\n');
        jobs.push_back({lines.value(0), lines.value(1), pdf.readAll()});
    }
    return jobs;
}

void PileServer::write(const QString &file, const QByteArray &text) const
{
    QFile written(m_root.filePath(file));
    if (!written.open(QIODevice::WriteOnly))
        qFatal("the print server of the test cannot be written");
    written.write(QByteArray(text).replace("%ROOT%", QFile::encodeName(m_root.path())));
}

void PileServer::writeFolders() const
{
    for (const char *folder :
         {"settings/ppd", "bin/backend", "bin/filter", "spool", "cache", "state", "tmp", "out"}) {
        if (!m_root.mkpath(QLatin1StringView(folder)))
            qFatal("the print server of the test has no room");
    }
    QFile::link(u"/usr/lib/cups/daemon"_s, m_root.filePath(u"bin/daemon"_s));
}

void PileServer::writeSettings() const
{
    write(u"settings/cupsd.conf"_s, serverSettings);
    write(u"settings/cups-files.conf"_s, serverFolders);
}

void PileServer::writePrinter() const
{
    write(u"settings/printers.conf"_s, printer);
    write(u"settings/ppd/Pile.ppd"_s, description);
    write(u"bin/backend/pile"_s, backend);
    // The server runs only what nobody else could have written.
    QFile::setPermissions(m_root.filePath(u"bin/backend/pile"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

bool PileServer::answers() const
{
    QProcess asked;
    asked.start(u"lpstat"_s, {u"-p"_s, u"Pile"_s});
    return asked.waitForFinished() && asked.exitCode() == 0;
}

void PileServer::command(const QString &program) const
{
    QProcess::execute(programNamed(program), {u"Pile"_s});
}

} // namespace bex::test
