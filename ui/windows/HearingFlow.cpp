// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/HearingFlow.h"

#include "models/law/Route.h"
#include "models/law/json/WritePlan.h"
#include "ui/windows/NewHearingDialog.h"
#include "ui/windows/NewPersonDialog.h"

#include <QFile>
#include <QFileInfo>

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

} // namespace

HearingFlow::HearingFlow(const Dependencies &outside, desk::RollDesk &desk, QWidget &window)
    : m_outside(outside)
    , m_desk(desk)
    , m_window(window)
{
}

registry::Hearing HearingFlow::proposed() const
{
    registry::Hearing hearing;
    hearing.heldOn = m_outside.now().toLocalTime().date();
    if (const auto profile = m_outside.record.stores().court.profile())
        hearing.court = profile->courtName;
    return hearing;
}

void HearingFlow::openHearing()
{
    auto *dialog = new NewHearingDialog(proposed(), &m_window);
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
    if (!m_desk.hearing())
        return openHearing();
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
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        emit failed(
            {ErrorCode::NotFound, "import.not-readable"_L1, file, {}, source.errorString()});
        return;
    }
    registry::ImportTarget target;
    target.format = formatOf(file);
    target.hearing = proposed();
    if (const desk::HearingRow *row = m_desk.hearingRow())
        target.hearing = {row->heldOn, row->court, row->chamber, {}};
    const auto settings = m_outside.record.stores().court.settings();
    if (!settings) {
        emit failed(settings.error());
        return;
    }
    target.derive = [this, practice = settings->practice](const law::Judgment &judgment) {
        return law::json::writePlan(law::route(judgment, m_outside.book, practice),
                                    {m_outside.words.french, m_outside.words.english});
    };
    if (const auto done = m_outside.record.roll().import(source.readAll(), target))
        report(*done);
    else
        emit failed(done.error());
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
        if (lines.size() < shownLines) {
            //: A refused line of a file. %1 its place, %2 what should have stood there
            lines.append(tr("%1: %2 expected").arg(line.place, line.expected));
        }
    }
    m_outside.prompter.tell(&m_window,
                            {tr("Lines that were not kept"),
                             tr("%n line(s) were refused, all others were kept:",
                                nullptr,
                                static_cast<int>(report.refused.size())) +
                                 u"\n\n"_s + lines.join(u'\n')});
}

} // namespace bex::ui
