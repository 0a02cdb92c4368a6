// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/ArchiveFlow.h"

#include "models/desk/text/KeptPaperText.h"
#include "models/papers/Pages.h"
#include "models/papers/PdfA.h"
#include "models/papers/Reference.h"
#include "ui/printing/DestinationChoice.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

ArchiveFlow::ArchiveFlow(const Dependencies &outside, const Desks &desks, QWidget &window)
    : m_outside(outside)
    , m_desks(desks)
    , m_window(window)
{
}

void ArchiveFlow::open(const QString &typed)
{
    const auto reference = papers::readReference(typed);
    if (!reference) {
        emit said([typed] {
            //: In the status line, after Enter in the search field. %1 what was typed
            return tr("“%1” is nobody on this roll, and no reference of a paper.").arg(typed);
        });
        return;
    }
    const auto paper = m_outside.record.stores().papers.withReference(*reference);
    if (!paper && paper.error().code == ErrorCode::NotFound) {
        emit said([reference] {
            //: In the status line. %1 a reference
            return tr("No paper of this register bears the reference %1.").arg(*reference);
        });
        return;
    }
    const auto shown = paper.and_then([this](const auto &found) { return show(found); });
    if (!shown)
        emit failed(shown.error());
}

Result<void> ArchiveFlow::show(const registry::KeptPaper &paper)
{
    const auto entry = m_outside.record.stores().roll.find(paper.entry);
    if (!entry)
        return unexpected(entry.error());
    if (m_desks.roll.hearing() != entry->hearing)
        m_desks.roll.open(entry->hearing);
    m_desks.person.show(entry->id);
    emit opened(paper.id);
    return m_outside.record.stores().papers.of(paper.entry).map([&](const auto &all) {
        for (const desk::KeptPaperRow &row : desk::rowsOf(all)) {
            if (row.paper.id == paper.id)
                emit said([row] { return desk::KeptPaperText::sentence(row); });
        }
    });
}

void ArchiveFlow::reprint(registry::PaperId id)
{
    const registry::PaperStore &papers = m_outside.record.stores().papers;
    const auto paper = papers.find(id);
    if (!paper) {
        emit failed(paper.error());
        return;
    }
    const auto pdf = papers.bytes(id);
    if (!pdf) {
        emit failed(pdf.error());
        return;
    }
    QString folder = m_outside.settings.paperFolder();
    if (folder.isEmpty()) {
        const auto printed = printAgain(*paper, *pdf);
        if (!printed) {
            emit failed(printed.error());
            return;
        }
        if (*printed)
            return;
        folder = chosenFolder();
    }
    if (!folder.isEmpty())
        write(*paper, *pdf, folder);
}

Result<bool> ArchiveFlow::printAgain(const registry::KeptPaper &paper, const QByteArray &pdf)
{
    const auto content = m_desks.papers.recomposed(paper);
    if (!content)
        return unexpected(content.error());
    // What is void leaves only under a name that says so.
    if (!content->has_value() || paper.voided)
        return false;
    const auto now = papers::pdfA(papers::Pages(**content));
    if (!now)
        return unexpected(now.error());
    if (*now != pdf)
        return false;
    return m_outside.output
        .print({law::PlanStatus::Sure, {**content}}, DestinationChoice::printer(m_outside.settings))
        .map([&] {
            emit said([name = desk::KeptPaperText::name(paper)] {
                //: In the status line. %1 name of a paper
                return tr("%1 printed again, as it was.").arg(name);
            });
            return true;
        });
}

QString ArchiveFlow::chosenFolder()
{
    m_outside.prompter.tell(
        &m_window,
        //: Title of a message (FR: réimpression)
        {tr("Printing again"),
         tr("The program would compose this paper otherwise now, or it is void. Its file as it was "
            "issued goes into a folder; print it from there.")});
    return m_outside.prompter.folder(&m_window, {tr("Folder for the paper"), {}, {}})
        .value_or(QString());
}

void ArchiveFlow::write(const registry::KeptPaper &paper,
                        const QByteArray &pdf,
                        const QString &folder)
{
    QString name =
        paper.kind + u'-' +
        (paper.reference.isEmpty() ? QString::number(paper.id.value()) : paper.reference);
    if (paper.voided) {
        //: End of the name of a file: the paper in it is void; plain letters only (FR: ANNULEE)
        name += u'-' + tr("VOID");
    }
    const QString path = QDir(folder).filePath(name + u".pdf"_s);
    if (const auto written = m_outside.output.writeFile(pdf, path); !written) {
        emit failed(written.error());
        return;
    }
    emit said([path] {
        //: In the status line. %1 a file
        return tr("The paper as it was issued: %1.").arg(QDir::toNativeSeparators(path));
    });
}

} // namespace bex::ui
