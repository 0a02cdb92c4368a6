// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/PaperStore.h"

#include "models/registry/Statement.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

const QString paperColumns = uR"(
    SELECT p.paper_id, p.roll_entry_id, p.step_id, p.receipt_id, p.kind, p.about,
        coalesce(p.reference, '') AS reference, p.replaces, p.languages, p.pages, p.copies,
        p.sha256, p.issued_at, p.issued_by, p.handed_at, v.reason, v.voided_at, v.voided_by
    FROM paper AS p
    LEFT JOIN paper_void AS v USING (paper_id)
)"_s;

KeptPaper readPaper(Row &row)
{
    KeptPaper paper;
    paper.id = row.id<PaperId>("paper_id"_L1);
    paper.entry = row.id<RollEntryId>("roll_entry_id"_L1);
    paper.kind = row.text("kind"_L1);
    paper.about = row.text("about"_L1);
    paper.reference = row.text("reference"_L1);
    paper.languages = row.text("languages"_L1).split(u' ', Qt::SkipEmptyParts);
    paper.pages = row.count("pages"_L1);
    paper.copies = row.text("copies"_L1).split(u' ', Qt::SkipEmptyParts);
    paper.sha256 = row.utf8("sha256"_L1);
    paper.issuedAt = row.instant("issued_at"_L1);
    paper.issuedBy = row.text("issued_by"_L1);
    if (!row.isNull("step_id"_L1))
        paper.step = row.id<StepId>("step_id"_L1);
    if (!row.isNull("receipt_id"_L1)) {
        paper.receipt = row.id<ReceiptId>("receipt_id"_L1);
        paper.handedAt = row.instant("handed_at"_L1);
    }
    if (!row.isNull("replaces"_L1))
        paper.replaces = row.id<PaperId>("replaces"_L1);
    if (!row.isNull("voided_at"_L1))
        paper.voided =
            Voiding{row.text("reason"_L1), row.instant("voided_at"_L1), row.text("voided_by"_L1)};
    return paper;
}

Error unknownPaper(PaperId id)
{
    return Error{
        ErrorCode::NotFound, "registry.paper-unknown"_L1, QString::number(id.value()), {}, {}};
}

} // namespace

Result<std::vector<KeptPaper>> PaperStore::of(RollEntryId entry) const
{
    Statement statement(m_database, QString(paperColumns + uR"(
        WHERE p.roll_entry_id = :roll_entry_id
        ORDER BY p.paper_id
    )"_s));
    return statement.bind("roll_entry_id"_L1, entry).all(readPaper);
}

Result<KeptPaper> PaperStore::find(PaperId id) const
{
    Statement statement(m_database, QString(paperColumns + u"WHERE p.paper_id = :paper_id"_s));
    return statement.bind("paper_id"_L1, id)
        .first(readPaper)
        .and_then([&](std::optional<KeptPaper> found) -> Result<KeptPaper> {
            if (!found)
                return unexpected(unknownPaper(id));
            return *std::move(found);
        });
}

Result<KeptPaper> PaperStore::withReference(const QString &reference) const
{
    Statement statement(m_database, QString(paperColumns + uR"(
        WHERE p.reference = :reference
        ORDER BY p.paper_id DESC
        LIMIT 1
    )"_s));
    return statement.bind("reference"_L1, reference)
        .first(readPaper)
        .and_then([&](std::optional<KeptPaper> found) -> Result<KeptPaper> {
            if (!found)
                return unexpected(
                    Error{ErrorCode::NotFound, "registry.reference-unknown"_L1, reference, {}, {}});
            return *std::move(found);
        });
}

Result<QByteArray> PaperStore::salt(RollEntryId entry) const
{
    Statement statement(m_database, u"SELECT salt FROM reference_salt"_s);
    return statement.first([](Row &row) { return row.utf8("salt"_L1); })
        .map([entry](const std::optional<QByteArray> &ofRegister) {
            // The migration put the one row there.
            return QByteArray(ofRegister.value_or(QByteArray()) + ':' +
                              QByteArray::number(entry.value()));
        });
}

Result<QByteArray> PaperStore::bytes(PaperId id) const
{
    const auto paper = find(id);
    if (!paper)
        return unexpected(paper.error());
    Statement statement(m_database, u"SELECT pdf FROM paper WHERE paper_id = :paper_id"_s);
    return statement.bind("paper_id"_L1, id)
        .first([](Row &row) { return row.blob("pdf"_L1); })
        .and_then([&](const std::optional<QByteArray> &found) -> Result<QByteArray> {
            const QByteArray pdf = found.value_or(QByteArray());
            if (QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex() != paper->sha256)
                return unexpected(Error{ErrorCode::Invalid,
                                        "archive.paper-altered"_L1,
                                        paper->reference.isEmpty() ? paper->kind : paper->reference,
                                        {},
                                        {}});
            return pdf;
        });
}

Result<std::vector<KeptPaper>> PaperStore::same(const KeptPaper &paper) const
{
    return of(paper.entry).map([&](std::vector<KeptPaper> prints) {
        std::erase_if(prints, [&](const KeptPaper &one) {
            return one.voided || one.sha256 != paper.sha256 || one.kind != paper.kind ||
                   one.reference != paper.reference || one.step != paper.step;
        });
        return prints;
    });
}

Result<PaperId> PaperStore::add(const KeptPaper &paper, const QByteArray &pdf)
{
    Statement statement(m_database, uR"(
        INSERT INTO paper (roll_entry_id, step_id, receipt_id, kind, about, reference, replaces,
            languages, pages, copies, sha256, issued_at, issued_by, handed_at, pdf)
        VALUES (:roll_entry_id, :step_id, NULL, :kind, :about, nullif(:reference, ''), :replaces,
            :languages, :pages, :copies, :sha256, :issued_at, :issued_by, NULL, :pdf)
    )"_s);
    return statement.bind("roll_entry_id"_L1, paper.entry)
        .bind("step_id"_L1, paper.step)
        .bind("kind"_L1, paper.kind)
        .bind("about"_L1, paper.about)
        .bind("reference"_L1, paper.reference)
        .bind("replaces"_L1, paper.replaces)
        .bind("languages"_L1, paper.languages.join(u' '))
        .bind("pages"_L1, paper.pages)
        .bind("copies"_L1, paper.copies.join(u' '))
        .bindUtf8("sha256"_L1, paper.sha256)
        .bind("issued_at"_L1, paper.issuedAt)
        .bind("issued_by"_L1, paper.issuedBy)
        .bindBlob("pdf"_L1, pdf)
        .insert()
        .map([](qint64 key) { return PaperId(key); });
}

Result<void> PaperStore::handOver(PaperId id, ReceiptId receipt, const QDateTime &at)
{
    Statement statement(m_database, uR"(
        UPDATE paper
        SET receipt_id = :receipt_id, handed_at = :handed_at
        WHERE paper_id = :paper_id
          AND receipt_id IS NULL
    )"_s);
    const auto changed = statement.bind("receipt_id"_L1, receipt)
                             .bind("handed_at"_L1, at)
                             .bind("paper_id"_L1, id)
                             .run();
    if (!changed)
        return unexpected(changed.error());
    if (*changed == 0)
        return unexpected(Error{ErrorCode::Conflict,
                                "registry.paper-handed-already"_L1,
                                QString::number(id.value()),
                                {},
                                {}});
    return {};
}

Result<void> PaperStore::makeVoid(PaperId id, const Voiding &voiding)
{
    Statement statement(m_database, uR"(
        INSERT INTO paper_void (paper_id, reason, voided_at, voided_by)
        SELECT p.paper_id, :reason, :voided_at, :voided_by
        FROM paper AS p
        WHERE p.paper_id = :paper_id
          AND NOT EXISTS (SELECT 1 FROM paper_void AS v WHERE v.paper_id = p.paper_id)
    )"_s);
    const auto added = statement.bind("paper_id"_L1, id)
                           .bind("reason"_L1, voiding.reason)
                           .bind("voided_at"_L1, voiding.at)
                           .bind("voided_by"_L1, voiding.by)
                           .run();
    if (!added)
        return unexpected(added.error());
    if (*added == 0)
        return unexpected(Error{ErrorCode::Conflict,
                                "registry.paper-void-already"_L1,
                                QString::number(id.value()),
                                {},
                                {}});
    return {};
}

} // namespace bex::registry
