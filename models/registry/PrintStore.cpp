// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/PrintStore.h"

#include "models/registry/Codes.h"
#include "models/registry/Statement.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

const QString jobColumns = uR"(
    SELECT print_job_id, hearing_id, destination, place, started_at, started_by, closed_at
    FROM print_job
)"_s;

const QString sheetColumns = uR"(
    SELECT position, roll_entry_id, place, kind, copy, pages, content, state, sent_at, paper_id
    FROM print_sheet
)"_s;

PrintJob readJob(Row &row)
{
    PrintJob job{row.id<PrintJobId>("print_job_id"_L1),
                 row.id<HearingId>("hearing_id"_L1),
                 valueOf(destinationCodes, row.text("destination"_L1)),
                 row.text("place"_L1),
                 row.instant("started_at"_L1),
                 row.text("started_by"_L1),
                 {}};
    if (!row.isNull("closed_at"_L1))
        job.closedAt = row.instant("closed_at"_L1);
    return job;
}

QueuedSheet readSheet(Row &row)
{
    QueuedSheet sheet;
    sheet.position = row.count("position"_L1);
    sheet.entry = row.id<RollEntryId>("roll_entry_id"_L1);
    sheet.place = row.count("place"_L1);
    sheet.kind = row.text("kind"_L1);
    sheet.copy = row.text("copy"_L1);
    sheet.pages = row.count("pages"_L1);
    sheet.content = row.utf8("content"_L1);
    sheet.state = valueOf(sheetStateCodes, row.text("state"_L1));
    if (!row.isNull("sent_at"_L1))
        sheet.sentAt = row.instant("sent_at"_L1);
    if (!row.isNull("paper_id"_L1))
        sheet.paper = row.id<PaperId>("paper_id"_L1);
    return sheet;
}

/// The one row asked for, or that there is none.
template <typename Value>
Result<Value> known(Result<std::optional<Value>> found, const QString &subject)
{
    if (!found)
        return unexpected(found.error());
    if (!*found)
        return unexpected(
            Error{ErrorCode::NotFound, "registry.print-job-unknown"_L1, subject, {}, {}});
    return **std::move(found);
}

Result<void> ran(Statement &statement, SheetPlace place)
{
    return statement.bind("print_job_id"_L1, place.job)
        .bind("position"_L1, place.position)
        .run()
        .map([](int) {});
}

} // namespace

Result<std::optional<PrintJob>> PrintStore::latest(HearingId hearing) const
{
    Statement statement(m_database, QString(jobColumns + uR"(
        WHERE hearing_id = :hearing_id
        ORDER BY print_job_id DESC
        LIMIT 1
    )"_s));
    return statement.bind("hearing_id"_L1, hearing).first(readJob);
}

Result<PrintJob> PrintStore::find(PrintJobId id) const
{
    Statement statement(m_database, QString(jobColumns + u"WHERE print_job_id = :print_job_id"_s));
    return known(statement.bind("print_job_id"_L1, id).first(readJob), QString::number(id.value()));
}

Result<std::vector<QueuedSheet>> PrintStore::sheets(PrintJobId job) const
{
    Statement statement(m_database, QString(sheetColumns + uR"(
        WHERE print_job_id = :print_job_id
        ORDER BY position
    )"_s));
    return statement.bind("print_job_id"_L1, job).all(readSheet);
}

Result<QueuedSheet> PrintStore::sheet(SheetPlace place) const
{
    Statement statement(m_database, QString(sheetColumns + uR"(
        WHERE print_job_id = :print_job_id
          AND position = :position
    )"_s));
    return known(statement.bind("print_job_id"_L1, place.job)
                     .bind("position"_L1, place.position)
                     .first(readSheet),
                 QString::number(place.position));
}

Result<PrintJobId> PrintStore::add(const PrintJob &job)
{
    Statement statement(m_database, uR"(
        INSERT INTO print_job (hearing_id, destination, place, started_at, started_by, closed_at)
        VALUES (:hearing_id, :destination, :place, :started_at, :started_by, NULL)
    )"_s);
    return statement.bind("hearing_id"_L1, job.hearing)
        .bind("destination"_L1, codeOf(destinationCodes, job.destination))
        .bind("place"_L1, job.place)
        .bind("started_at"_L1, job.startedAt)
        .bind("started_by"_L1, job.startedBy)
        .insert()
        .map([](qint64 key) { return PrintJobId(key); });
}

Result<void> PrintStore::addSheet(PrintJobId job, const QueuedSheet &sheet)
{
    Statement statement(m_database, uR"(
        INSERT INTO print_sheet (print_job_id, position, roll_entry_id, place, kind, copy, pages,
            content, state, sent_at, paper_id)
        VALUES (:print_job_id, :position, :roll_entry_id, :place, :kind, :copy, :pages,
            :content, 'waiting', NULL, NULL)
    )"_s);
    return statement.bind("print_job_id"_L1, job)
        .bind("position"_L1, sheet.position)
        .bind("roll_entry_id"_L1, sheet.entry)
        .bind("place"_L1, sheet.place)
        .bind("kind"_L1, sheet.kind)
        .bind("copy"_L1, sheet.copy)
        .bind("pages"_L1, sheet.pages)
        .bindUtf8("content"_L1, sheet.content)
        .insert()
        .map([](qint64) {});
}

Result<void> PrintStore::update(PrintJobId job, const QueuedSheet &sheet)
{
    Statement statement(m_database, uR"(
        UPDATE print_sheet
        SET state = :state, sent_at = :sent_at
        WHERE print_job_id = :print_job_id
          AND position = :position
    )"_s);
    return statement.bind("state"_L1, codeOf(sheetStateCodes, sheet.state))
        .bind("sent_at"_L1, sheet.sentAt)
        .bind("print_job_id"_L1, job)
        .bind("position"_L1, sheet.position)
        .run()
        .map([](int) {});
}

Result<void> PrintStore::keptAs(PrintJobId job, const QueuedSheet &sheet, PaperId paper)
{
    Statement statement(m_database, uR"(
        UPDATE print_sheet
        SET paper_id = :paper_id
        WHERE print_job_id = :print_job_id
          AND roll_entry_id = :roll_entry_id
          AND place = :place
          AND kind = :kind
    )"_s);
    return statement.bind("paper_id"_L1, paper)
        .bind("print_job_id"_L1, job)
        .bind("roll_entry_id"_L1, sheet.entry)
        .bind("place"_L1, sheet.place)
        .bind("kind"_L1, sheet.kind)
        .run()
        .map([](int) {});
}

Result<void> PrintStore::waitFrom(SheetPlace place)
{
    Statement statement(m_database, uR"(
        UPDATE print_sheet
        SET state = 'waiting'
        WHERE print_job_id = :print_job_id
          AND position >= :position
          AND state <> 'changed'
    )"_s);
    return ran(statement, place);
}

Result<void> PrintStore::skipBefore(SheetPlace place)
{
    Statement statement(m_database, uR"(
        UPDATE print_sheet
        SET state = 'skipped'
        WHERE print_job_id = :print_job_id
          AND position < :position
          AND state IN ('waiting', 'failed')
    )"_s);
    return ran(statement, place);
}

Result<bool> PrintStore::close(PrintJobId job, const QDateTime &at)
{
    Statement statement(m_database, uR"(
        UPDATE print_job
        SET closed_at = :closed_at
        WHERE print_job_id = :print_job_id
          AND closed_at IS NULL
    )"_s);
    return statement.bind("closed_at"_L1, at).bind("print_job_id"_L1, job).run().map([](int rows) {
        return rows > 0;
    });
}

Result<void> PrintStore::open(PrintJobId job)
{
    Statement statement(m_database, uR"(
        UPDATE print_job
        SET closed_at = NULL
        WHERE print_job_id = :print_job_id
    )"_s);
    return statement.bind("print_job_id"_L1, job).run().map([](int) {});
}

} // namespace bex::registry
