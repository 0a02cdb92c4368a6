// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/HearingFlow.h"

#include "models/law/Route.h"
#include "models/law/json/WritePlan.h"
#include "ui/text/RefusedLineText.h"
#include "ui/windows/NewHearingDialog.h"
#include "ui/windows/NewPersonDialog.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

/// How many refused lines a message shows; the rest is counted.
constexpr qsizetype shownLines = 12;

registry::ImportFormat formatOf(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == "jsonl"_L1)
        return registry::ImportFormat::Judgments;
    return suffix == "json"_L1 ? registry::ImportFormat::Judgment : registry::ImportFormat::Csv;
}

/// As from the command line: no judgment is larger, and many may stand in one file.
qint64 largest(registry::ImportFormat format)
{
    constexpr qint64 largestJudgment = 16 * 1024 * 1024;
    return format == registry::ImportFormat::Judgments ? 16 * largestJudgment : largestJudgment;
}

/// All of a file; one that is too large is refused before it fills the memory.
Result<QByteArray> readWhole(const QString &file, qint64 largest)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return unexpected(
            Error{ErrorCode::NotFound, "import.not-readable"_L1, file, {}, source.errorString()});
    const QByteArray bytes = source.read(largest + 1);
    if (source.error() != QFileDevice::NoError)
        return unexpected(
            Error{ErrorCode::NotFound, "import.broken-off"_L1, file, {}, source.errorString()});
    if (bytes.size() > largest)
        return unexpected(Error{ErrorCode::Invalid,
                                "import.too-large"_L1,
                                file,
                                QLocale().formattedDataSize(largest, 0),
                                {}});
    return bytes;
}

} // namespace

HearingFlow::HearingFlow(const Dependencies &outside, desk::RollDesk &desk, QWidget &window)
    : m_outside(outside)
    , m_desk(desk)
    , m_window(window)
{
}

Result<registry::Hearing> HearingFlow::proposed() const
{
    return m_outside.record.stores().court.profile().map([this](const law::CourtProfile &profile) {
        registry::Hearing hearing;
        hearing.heldOn = m_outside.now().toLocalTime().date();
        hearing.court = profile.courtName;
        return hearing;
    });
}

void HearingFlow::openHearing()
{
    const auto hearing = proposed();
    if (!hearing) {
        emit failed(hearing.error());
        return;
    }
    auto *dialog = new NewHearingDialog(*hearing, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { open(dialog->hearing()); });
    dialog->open();
}

void HearingFlow::open(const registry::Hearing &hearing)
{
    if (const auto id = m_outside.record.roll().openHearing(hearing))
        m_desk.open(*id);
    else
        emit failed(id.error());
}

void HearingFlow::addPerson()
{
    if (!m_desk.hearing()) {
        emit said([] { return tr("A person is put on the roll of a hearing: open one first."); });
        return openHearing();
    }
    auto *dialog = new NewPersonDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { add(dialog->person()); });
    dialog->open();
}

void HearingFlow::add(const registry::Expected &person)
{
    if (const auto id = m_outside.record.roll().addToRoll(*m_desk.hearing(), person))
        emit personAdded(*id);
    else
        emit failed(id.error());
}

void HearingFlow::importRoll()
{
    const auto file = m_outside.prompter.openFile(
        &m_window, {tr("Import a roll"), {}, tr("Rolls and judgments (*.csv *.json *.jsonl)")});
    if (file)
        import(*file);
}

void HearingFlow::import(const QString &file)
{
    const auto format = formatOf(file);
    const auto done = readWhole(file, largest(format)).and_then([&](const QByteArray &bytes) {
        return targetOf(format).and_then([&](const registry::ImportTarget &target) {
            return m_outside.record.roll().import(bytes, target);
        });
    });
    if (done)
        report(*done);
    else
        emit failed(done.error());
}

Result<registry::ImportTarget> HearingFlow::targetOf(registry::ImportFormat format) const
{
    const auto hearing = proposed();
    if (!hearing)
        return unexpected(hearing.error());
    const auto settings = m_outside.record.stores().court.settings();
    if (!settings)
        return unexpected(settings.error());
    registry::ImportTarget target;
    target.format = format;
    target.hearing = *hearing;
    if (const desk::HearingRow *row = m_desk.hearingRow())
        target.hearing = {row->heldOn, row->court, row->chamber, {}};
    target.derive = [this, practice = settings->practice](const law::Judgment &judgment) {
        return law::json::writePlan(law::route(judgment, m_outside.book, practice),
                                    {m_outside.words.french, m_outside.words.english});
    };
    return target;
}

void HearingFlow::report(const registry::ImportReport &report)
{
    const int kept = report.kept;
    emit said([kept] {
        //: After an import: people or judgments that are new in the register
        return tr("%n line(s) kept.", nullptr, kept);
    });
    if (report.refused.empty())
        return;
    QStringList lines;
    for (const registry::RefusedLine &line : report.refused) {
        if (lines.size() < shownLines)
            lines.append(RefusedLineText::sentence(line, m_outside.words.refusals()));
    }
    m_outside.prompter.tell(&m_window,
                            {tr("Lines that were not kept"),
                             tr("%n line(s) were refused, all others were kept:",
                                nullptr,
                                static_cast<int>(report.refused.size())) +
                                 u"\n\n"_s + lines.join(u'\n')});
}

} // namespace bex::ui
