// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/PrintActs.h"

#include "models/registry/Codes.h"
#include "models/registry/HandingOver.h"
#include "models/registry/Office.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

QJsonObject factsOf(const PrintJob &job, std::size_t sheets)
{
    QJsonObject facts{{"sheets"_L1, static_cast<qint64>(sheets)},
                      {"hearing"_L1, job.hearing.value()},
                      {"destination"_L1, QString(codeOf(destinationCodes, job.destination))}};
    if (!job.place.isEmpty())
        facts.insert("place"_L1, job.place);
    return facts;
}

QJsonObject factsOf(const std::vector<QueuedSheet> &sheets)
{
    const auto left = std::ranges::count(sheets, SheetState::Left, &QueuedSheet::state);
    return {{"sheets"_L1, static_cast<qint64>(sheets.size())},
            {"left"_L1, static_cast<qint64>(left)}};
}

} // namespace

Result<PrintJob> PrintActs::begin(const PrintJob &job, const std::vector<QueuedSheet> &sheets)
{
    PrintJob begun = job;
    begun.startedAt = m_office.signature().at;
    begun.startedBy = m_office.signature().who;
    return m_office.inOneTransaction([&] {
        return closeFormer(job.hearing)
            .and_then([&] { return m_office.stores.prints.add(begun); })
            .and_then([&](PrintJobId id) {
                begun.id = id;
                return addAll(id, sheets);
            })
            .and_then([&] {
                return m_office.note({u"printing_begun"_s,
                                      subjectOf("print_job"_L1, begun.id),
                                      std::nullopt,
                                      {},
                                      compact(factsOf(job, sheets.size()))});
            })
            .map([&] { return begun; });
    });
}

Result<void> PrintActs::closeFormer(HearingId hearing)
{
    const auto former = m_office.stores.prints.latest(hearing);
    if (!former)
        return unexpected(former.error());
    if (!*former || (*former)->closedAt)
        return {};
    return closed((*former)->id);
}

Result<void> PrintActs::addAll(PrintJobId job, const std::vector<QueuedSheet> &sheets)
{
    Result<void> added;
    for (auto sheet = sheets.begin(); added && sheet != sheets.end(); ++sheet)
        added = m_office.stores.prints.addSheet(job, *sheet);
    return added;
}

Result<void> PrintActs::send(SheetPlace place, const std::optional<IssuedPaper> &paper)
{
    const auto sheet = m_office.stores.prints.sheet(place);
    if (!sheet)
        return unexpected(sheet.error());
    const bool isFirst = paper && !sheet->paper;
    return m_office
        .inOneTransaction([&] {
            return mark(place, SheetState::Sent).and_then([&] {
                return isFirst ? keep(place, *sheet, *paper) : Result<void>();
            });
        })
        .map([&] {
            if (isFirst)
                emit m_office.events.papersChanged(sheet->entry);
        });
}

Result<void> PrintActs::left(SheetPlace place)
{
    return m_office.inOneTransaction([&] { return mark(place, SheetState::Left); });
}

Result<void> PrintActs::keep(SheetPlace place, const QueuedSheet &sheet, const IssuedPaper &paper)
{
    const auto ids = issued(m_office, sheet.entry, {paper});
    if (!ids)
        return unexpected(ids.error());
    return m_office.stores.prints.keptAs(place.job, sheet, ids->front());
}

Result<void> PrintActs::failed(SheetPlace place)
{
    return m_office.inOneTransaction([&] { return mark(place, SheetState::Failed); });
}

Result<void> PrintActs::changed(SheetPlace place)
{
    return m_office.inOneTransaction([&] { return mark(place, SheetState::Changed); });
}

Result<void> PrintActs::resumeFrom(SheetPlace place)
{
    return m_office.inOneTransaction([&] {
        return m_office.stores.prints.skipBefore(place)
            .and_then([&] { return m_office.stores.prints.waitFrom(place); })
            .and_then([&] { return m_office.stores.prints.open(place.job); })
            .and_then([&] {
                return m_office.note({u"printing_resumed"_s,
                                      subjectOf("print_job"_L1, place.job),
                                      std::nullopt,
                                      {},
                                      compact({{"sheet"_L1, place.position}})});
            });
    });
}

Result<void> PrintActs::close(PrintJobId job)
{
    return m_office.inOneTransaction([&] { return closed(job); });
}

Result<void> PrintActs::closed(PrintJobId job)
{
    const auto sheets = m_office.stores.prints.sheets(job);
    if (!sheets)
        return unexpected(sheets.error());
    return m_office.stores.prints.close(job, m_office.signature().at)
        .and_then([&](bool hasEnded) -> Result<void> {
            if (!hasEnded)
                return {};
            return m_office.note({u"printing_ended"_s,
                                  subjectOf("print_job"_L1, job),
                                  std::nullopt,
                                  {},
                                  compact(factsOf(*sheets))});
        });
}

Result<void> PrintActs::mark(SheetPlace place, SheetState state)
{
    return m_office.stores.prints.sheet(place).and_then([&](QueuedSheet sheet) {
        if (state == SheetState::Sent && sheet.state != state)
            sheet.sentAt = m_office.signature().at;
        sheet.state = state;
        return m_office.stores.prints.update(place.job, sheet);
    });
}

} // namespace bex::registry
