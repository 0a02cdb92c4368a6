// SPDX-License-Identifier: EUPL-1.2
#include "ui/windows/ArchiveFlow.h"

#include "models/desk/text/KeptPaperText.h"
#include "models/papers/CoverSheets.h"
#include "models/papers/Pages.h"
#include "models/papers/PdfA.h"
#include "models/papers/Reference.h"
#include "ui/printing/DestinationChoice.h"

#include <QDir>

#include <algorithm>

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
    const bool toFolder = !m_outside.settings.paperFolder().isEmpty();
    const auto left = toFolder ? write(*paper, *pdf) : print(*paper, *pdf);
    if (!left)
        emit failed(left.error());
}

Result<void> ArchiveFlow::print(const registry::KeptPaper &paper, const QByteArray &pdf)
{
    const auto content = unchanged(paper, pdf);
    if (!content)
        return unexpected(content.error());
    return (*content ? m_outside.output.print({law::PlanStatus::Sure, {**content}},
                                              DestinationChoice::printer(m_outside.settings))
                     : printArchived(paper, pdf))
        .map([&] {
            emit said([name = desk::KeptPaperText::name(paper)] {
                //: In the status line. %1 name of a paper
                return tr("%1 printed again, as it was.").arg(name);
            });
        });
}

Result<std::optional<papers::PaperContent>> ArchiveFlow::unchanged(const registry::KeptPaper &paper,
                                                                   const QByteArray &pdf) const
{
    using Found = std::optional<papers::PaperContent>;
    if (paper.voided)
        return Found();
    return m_desks.papers.recomposed(paper).and_then([&](Found &&content) -> Result<Found> {
        if (!content)
            return Found();
        const auto now = papers::pdfA(papers::Pages(*content));
        if (!now)
            return unexpected(now.error());
        return *now == pdf ? std::move(content) : Found();
    });
}

Result<void> ArchiveFlow::printArchived(const registry::KeptPaper &paper, const QByteArray &pdf)
{
    OneSheet sheet{QString(desk::KeptPaperText::name(paper) + u' ' + paper.reference).trimmed(),
                   m_outside.settings.printer(),
                   paper.pages > 1 && m_outside.settings.bothSides(paper.kind).value_or(true),
                   {}};
    if (!paper.voided)
        return m_outside.output.printFile(pdf, sheet);
    return coverOf(paper).and_then([&](const papers::Separator &cover) {
        OneSheet before{sheet.name, sheet.printer, false, [&cover](QPagedPaintDevice &device) {
                            return cover.print(device);
                        }};
        return m_outside.output.printSheet(before).and_then(
            [&] { return m_outside.output.printFile(pdf, sheet); });
    });
}

Result<papers::Separator> ArchiveFlow::coverOf(const registry::KeptPaper &paper) const
{
    const auto all = m_outside.record.stores().papers.of(paper.entry);
    if (!all)
        return unexpected(all.error());
    papers::VoidedPaper voided{paper.kind,
                               paper.reference,
                               paper.voided->at.toLocalTime().date(),
                               paper.voided->by,
                               paper.voided->reason,
                               {},
                               {}};
    const auto next = std::ranges::find(*all, paper.id, &registry::KeptPaper::replaces);
    if (next != all->end()) {
        voided.replacedBy = next->reference;
        voided.replacedOn = next->issuedAt.toLocalTime().date();
    }
    return papers::coverOf(voided, m_outside.templates);
}

Result<void> ArchiveFlow::write(const registry::KeptPaper &paper, const QByteArray &pdf)
{
    QString name =
        paper.kind + u'-' +
        (paper.reference.isEmpty() ? QString::number(paper.id.value()) : paper.reference);
    Result<void> written;
    const QDir folder(m_outside.settings.paperFolder());
    if (paper.voided) {
        //: End of the name of a file: the paper in it is void; plain letters only (FR: ANNULEE)
        name += u'-' + tr("VOID");
        written = coverOf(paper).and_then([&](const papers::Separator &cover) {
            //: End of the name of a file: why the paper is void; plain letters only (FR: MOTIF)
            const QString beside = name + u'-' + tr("WHY");
            return m_outside.output.writeFile(papers::pdfOf(cover),
                                              folder.filePath(beside + u".pdf"_s));
        });
    }
    const QString path = folder.filePath(name + u".pdf"_s);
    return written.and_then([&] { return m_outside.output.writeFile(pdf, path); }).map([&] {
        emit said([path] {
            //: In the status line. %1 a file
            return tr("The paper as it was issued: %1.").arg(QDir::toNativeSeparators(path));
        });
    });
}

} // namespace bex::ui
