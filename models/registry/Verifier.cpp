// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/Verifier.h"

#include "models/law/json/ReadEvents.h"
#include "models/law/json/WriteEvents.h"
#include "models/registry/Database.h"
#include "models/registry/DueVerification.h"
#include "models/registry/FindStore.h"
#include "models/registry/HearingStore.h"
#include "models/registry/Journal.h"
#include "models/registry/PenaltyVerification.h"
#include "models/registry/PeopleVerification.h"
#include "models/registry/RegisterFile.h"
#include "models/registry/Statement.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// Readable, in the one form there is, and the columns beside it say the same.
bool isSound(const QByteArray &document, const QString &kind, const QString &on)
{
    const auto event = law::json::readEvent(document);
    if (!event || law::json::canonical(*event) != document)
        return false;
    const QJsonObject written = law::json::toJson(*event);
    return written["kind"_L1] == kind && written["on"_L1] == on;
}

} // namespace

Verifier::Verifier(const Database &database, std::vector<Migration> migrations)
    : m_database(database)
    , m_migrations(std::move(migrations))
{
}

Result<Verification> Verifier::verify()
{
    return checkIntegrity()
        .and_then([&] { return checkForeignKeys(); })
        .and_then([&] { return checkIdentity(); })
        .and_then([&] { return checkMigrations(); })
        .and_then([&] { return checkJournal(); })
        .and_then([&] { return checkJudgments(); })
        .and_then([&] { return checkPapers(); })
        .and_then([&] { return checkTraces(); })
        .and_then([&] { return checkEvents(); })
        .and_then([&] { return checkListed(Check::Penalties, 7, &penaltyProblems); })
        .and_then([&] { return checkListed(Check::Penalties, 12, &diligenceProblems); })
        .and_then([&] { return checkListed(Check::Findable, 8, &lostToSearch); })
        .and_then([&] { return checkListed(Check::Penalties, 11, &penaltyLimitProblems); })
        .and_then([&] { return checkListed(Check::Counts, 11, &hearingCountProblems); })
        .and_then([&] { return checkListed(Check::People, 9, &peopleProblems); })
        .and_then([&] { return checkListed(Check::Dues, 10, &dueProblems); })
        .map([&] { return m_found; });
}

void Verifier::report(Check check, const QString &place)
{
    m_found.problems.push_back({check, place});
}

Result<void> Verifier::checkIntegrity()
{
    return Statement(m_database, u"PRAGMA integrity_check"_s).walk([&](Row &row) {
        const QString said = row.text("integrity_check"_L1);
        if (said != "ok"_L1)
            report(Check::Integrity, said);
    });
}

Result<void> Verifier::checkForeignKeys()
{
    return Statement(m_database, u"PRAGMA foreign_key_check"_s).walk([&](Row &row) {
        report(Check::ForeignKeys,
               row.text("table"_L1) + u'/' + QString::number(row.number("rowid"_L1)));
    });
}

Result<void> Verifier::checkIdentity()
{
    const auto identity = m_database.pragma(u"application_id"_s);
    if (!identity)
        return unexpected(identity.error());
    if (identity->toInt() != registerIdentity)
        report(Check::Identity, u"application_id"_s);
    const auto version = m_database.pragma(u"user_version"_s);
    if (!version)
        return unexpected(version.error());
    if (version->toInt() != m_migrations.back().version)
        report(Check::Identity, u"user_version"_s);
    return {};
}

Result<void> Verifier::checkMigrations()
{
    std::size_t next = 0;
    const auto compare = [&](Row &row) {
        const bool known = next < m_migrations.size() &&
                           m_migrations[next].version == row.count("version"_L1) &&
                           m_migrations[next].name == row.text("name"_L1) &&
                           m_migrations[next].sha256() == row.utf8("sha256"_L1);
        if (!known)
            report(Check::Identity, u"migration/"_s + row.text("version"_L1));
        ++next;
    };
    Statement statement(m_database,
                        u"SELECT version, name, sha256 FROM migration ORDER BY version"_s);
    return statement.walk(compare).map([&] {
        if (next < m_migrations.size())
            report(Check::Identity, u"migration/"_s + QString::number(next + 1));
    });
}

Result<void> Verifier::checkJournal()
{
    return Journal::firstBroken(m_database).map([&](std::optional<qint64> broken) {
        if (broken)
            report(Check::Journal, u"journal/"_s + QString::number(*broken));
    });
}

Result<void> Verifier::checkJudgments()
{
    // The chained journal line holds the hash too: both would have to be forged.
    Statement statement(m_database, uR"(
        SELECT j.judgment_id, j.document, j.sha256,
            EXISTS (SELECT 1 FROM journal AS n
                    WHERE n.subject = 'judgment/' || j.judgment_id
                      AND instr(n.after_json, j.sha256) > 0) AS noted
        FROM judgment AS j
        ORDER BY j.judgment_id
    )"_s);
    return statement.walk([&](Row &row) {
        const bool same = sha256Of(row.utf8("document"_L1)) == row.utf8("sha256"_L1);
        if (!same || row.number("noted"_L1) == 0)
            report(Check::JudgmentBytes, u"judgment/"_s + row.text("judgment_id"_L1));
    });
}

Result<void> Verifier::checkPapers()
{
    Statement statement(m_database, uR"(
        SELECT p.paper_id, p.pdf, p.sha256,
            EXISTS (SELECT 1 FROM journal AS n
                    WHERE n.subject = 'paper/' || p.paper_id
                      AND instr(n.after_json, p.sha256) > 0) AS noted
        FROM paper AS p
        ORDER BY p.paper_id
    )"_s);
    return statement.walk([&](Row &row) {
        const bool same = sha256Of(row.blob("pdf"_L1)) == row.utf8("sha256"_L1);
        if (!same || row.number("noted"_L1) == 0)
            report(Check::PaperBytes, u"paper/"_s + row.text("paper_id"_L1));
    });
}

Result<void> Verifier::checkTraces()
{
    // An older copy, before it is restored, knows nothing of void papers.
    constexpr int firstWithVoidPapers = 3;
    if (m_migrations.back().version < firstWithVoidPapers)
        return {};
    Statement statement(m_database, uR"(
        SELECT p.paper_id
        FROM paper AS p
        LEFT JOIN paper_void AS v USING (paper_id)
        LEFT JOIN journal AS n ON n.subject = 'paper/' || p.paper_id AND n.act = 'paper_voided'
        WHERE v.reason IS NOT json_extract(n.after_json, '$.reason')
           OR v.voided_by IS NOT n.who
           OR (p.replaces IS NOT NULL AND NOT EXISTS (
                   SELECT 1
                   FROM paper AS former
                   JOIN paper_void AS w USING (paper_id)
                   WHERE former.paper_id = p.replaces
                     AND former.paper_id < p.paper_id
                     AND former.roll_entry_id = p.roll_entry_id))
        ORDER BY p.paper_id
    )"_s);
    return statement.walk(
        [&](Row &row) { report(Check::PaperTrace, u"paper/"_s + row.text("paper_id"_L1)); });
}

Result<void> Verifier::checkEvents()
{
    // An older copy, before it is restored, knows nothing of events.
    constexpr int firstWithEvents = 6;
    if (m_migrations.back().version < firstWithEvents)
        return {};
    Statement statement(m_database, uR"(
        SELECT e.event_id, e.kind, e.happened_on, e.document,
            (n.after_json IS e.document AND n.roll_entry_id IS e.roll_entry_id
                AND n.who IS e.recorded_by) AS noted,
            (s.reason IS json_extract(m.after_json, '$.reason')
                AND s.struck_by IS m.who) AS struck_noted
        FROM event AS e
        LEFT JOIN event_struck AS s USING (event_id)
        LEFT JOIN journal AS n ON n.subject = 'event/' || e.event_id AND n.act = 'event_recorded'
        LEFT JOIN journal AS m ON m.subject = 'event/' || e.event_id AND m.act = 'event_struck'
        ORDER BY e.event_id
    )"_s);
    return statement.walk([&](Row &row) {
        const bool sound =
            isSound(row.utf8("document"_L1), row.text("kind"_L1), row.text("happened_on"_L1));
        if (!sound || row.number("noted"_L1) == 0 || row.number("struck_noted"_L1) == 0)
            report(Check::EventBytes, u"event/"_s + row.text("event_id"_L1));
    });
}

Result<void> Verifier::checkListed(Check check, int sinceVersion, Problems problems)
{
    // An older copy, before it is restored, knows nothing of what came later.
    if (m_migrations.back().version < sinceVersion)
        return {};
    return problems(m_database).map([&](const QStringList &places) {
        for (const QString &place : places)
            report(check, place);
    });
}

} // namespace bex::registry
