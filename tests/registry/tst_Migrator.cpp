// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/Migrator.h"
#include "models/registry/PaperStore.h"
#include "models/registry/RegisterFile.h"
#include "models/registry/Statement.h"
#include "models/registry/Verifier.h"
#include "tests/registry/TemporaryRegister.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::registry;
using namespace bex::test;

class tst_Migrator final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void countsTheShippedVersionsWithoutAGap();
    void makesANewRegister();
    void doesNothingASecondTime();
    void refusesANewerRegisterAndLeavesIt();
    void copiesAnOlderRegisterFirst();
    void leavesVersionAndRowsWhenAMigrationFails();
    void refusesAMigrationThatBreaksAForeignKey();
    void bringsEachReleasedSchemaToTheSameForm_data();
    void bringsEachReleasedSchemaToTheSameForm();
    void keepsThePapersOfAnOlderRegister();
    void makesEverybodyDueWhosePenaltiesNobodyDerived();

private:
    [[nodiscard]] Result<void> migrate(const std::vector<Migration> &migrations);
    [[nodiscard]] static std::vector<Migration> shippedWith(const QByteArray &next);
    void openFrozen(const QString &frozen);

    std::unique_ptr<TemporaryRegister> m_files;
    std::unique_ptr<Database> m_database;
};

namespace
{

/// The schema as SQLite keeps it, with white space collapsed.
QStringList schemaOf(const Database &database)
{
    Statement statement(database, uR"(
        SELECT type, name, coalesce(sql, '') AS text
        FROM sqlite_schema
        ORDER BY type, name
    )"_s);
    const auto rows = statement.all([](Row &row) {
        return QString(row.text("type"_L1) + u' ' + row.text("name"_L1) + u' ' +
                       row.text("text"_L1).simplified());
    });
    return rows ? QStringList(rows->begin(), rows->end()) : QStringList();
}

/// What is told of papers, and the bytes themselves.
QStringList papersOf(const Database &database)
{
    Statement statement(database, uR"(
        SELECT json_array(paper_id, roll_entry_id, step_id, receipt_id, kind, languages,
            pages, copies, sha256, issued_at, issued_by, handed_at, hex(pdf)) AS text
        FROM paper
        ORDER BY paper_id
    )"_s);
    const auto rows = statement.all([](Row &row) { return row.text("text"_L1); });
    return rows ? QStringList(rows->begin(), rows->end()) : QStringList();
}

} // namespace

void tst_Migrator::init()
{
    m_files = std::make_unique<TemporaryRegister>();
    m_database = m_files->connect();
    QVERIFY(m_database);
}

void tst_Migrator::cleanup()
{
    m_database.reset();
    m_files.reset();
}

Result<void> tst_Migrator::migrate(const std::vector<Migration> &migrations)
{
    return Migrator(*m_database, migrations, aSession().now).bringUpToDate();
}

std::vector<Migration> tst_Migrator::shippedWith(const QByteArray &next)
{
    auto migrations = shippedMigrations();
    const int version = migrations.back().version + 1;
    migrations.push_back({version, u"next"_s, next});
    return migrations;
}

void tst_Migrator::countsTheShippedVersionsWithoutAGap()
{
    int expected = 0;

    for (const Migration &migration : shippedMigrations())
        QCOMPARE_EQ(migration.version, ++expected);
    QVERIFY(expected > 0);
}

void tst_Migrator::makesANewRegister()
{
    BEX_VERIFY(migrate(shippedMigrations()));

    QCOMPARE_EQ(valueIn(*m_database, u"PRAGMA application_id"_s),
                QString::number(registerIdentity));
    QCOMPARE_EQ(valueIn(*m_database, u"PRAGMA user_version"_s),
                QString::number(shippedMigrations().back().version));
    QCOMPARE_EQ(valueIn(*m_database, u"PRAGMA foreign_keys"_s), u"1"_s);
}

void tst_Migrator::doesNothingASecondTime()
{
    BEX_VERIFY(migrate(shippedMigrations()));
    const auto changes = valueIn(*m_database, u"SELECT total_changes()"_s);

    BEX_VERIFY(migrate(shippedMigrations()));

    QCOMPARE_EQ(valueIn(*m_database, u"SELECT total_changes()"_s), changes);
}

void tst_Migrator::refusesANewerRegisterAndLeavesIt()
{
    BEX_VERIFY(migrate(shippedMigrations()));
    BEX_VERIFY(m_database->run(u"PRAGMA user_version = 9999"_s));
    const QByteArray before = bytesOf(m_files->path());

    const auto outcome = migrate(shippedMigrations());
    m_database.reset();

    QVERIFY(!outcome);
    QCOMPARE_EQ(outcome.error().code, ErrorCode::NewerSchema);
    QVERIFY(bytesOf(m_files->path()) == before);
}

void tst_Migrator::copiesAnOlderRegisterFirst()
{
    BEX_VERIFY(migrate(shippedMigrations()));

    BEX_VERIFY(migrate(shippedWith("CREATE TABLE added (n INTEGER) STRICT;")));

    const QDir folder = QFileInfo(m_files->path()).dir();
    const auto copies = folder.entryList({u"register.bex.schema-*"_s});
    QCOMPARE_EQ(copies.size(), 1);
    const auto copy = m_files->connect(copies.front());
    QCOMPARE_EQ(valueIn(*copy, u"SELECT count(*) FROM sqlite_schema WHERE name = 'added'"_s),
                u"0"_s);
    QCOMPARE_EQ(valueIn(*m_database, u"SELECT count(*) FROM added"_s), u"0"_s);
}

void tst_Migrator::leavesVersionAndRowsWhenAMigrationFails()
{
    BEX_VERIFY(migrate(shippedMigrations()));
    const QStringList schema = schemaOf(*m_database);

    const auto outcome = migrate(shippedWith("CREATE TABLE added (n INTEGER) STRICT;\n"
                                             "UPDATE court SET profile = 'lost';\n"
                                             "INSERT INTO no_such_table VALUES (1);"));

    QVERIFY(!outcome);
    QCOMPARE_EQ(outcome.error().subject, u"next"_s);
    QCOMPARE_EQ(valueIn(*m_database, u"PRAGMA user_version"_s),
                QString::number(shippedMigrations().back().version));
    QCOMPARE_EQ(valueIn(*m_database, u"SELECT profile FROM court"_s), u"{}"_s);
    QCOMPARE_EQ(schemaOf(*m_database), schema);
}

void tst_Migrator::refusesAMigrationThatBreaksAForeignKey()
{
    BEX_VERIFY(migrate(shippedMigrations()));

    const auto outcome = migrate(shippedWith(
        "INSERT INTO draft (roll_entry_id, document, saved_at) VALUES (77, '{}', 'now');"));

    QVERIFY(!outcome);
    QCOMPARE_EQ(outcome.error().site, "registry.migration-foreign-keys"_L1);
    QCOMPARE_EQ(valueIn(*m_database, u"SELECT count(*) FROM draft"_s), u"0"_s);
}

void tst_Migrator::openFrozen(const QString &frozen)
{
    const QString copy = u"old.bex"_s;
    m_database.reset();
    QVERIFY(QFile::copy(frozen, m_files->path(copy)));
    QVERIFY(QFile::setPermissions(m_files->path(copy), QFile::ReadOwner | QFile::WriteOwner));
    m_database = m_files->connect(copy);
}

void tst_Migrator::bringsEachReleasedSchemaToTheSameForm_data()
{
    const QDir folder(qEnvironmentVariable("BEX_SOURCE_DIR") + u"/tests/data/schema"_s);
    QTest::addColumn<QString>("frozen");
    for (const QString &file : folder.entryList({u"*.bex"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void tst_Migrator::bringsEachReleasedSchemaToTheSameForm()
{
    QFETCH(QString, frozen);
    BEX_VERIFY(migrate(shippedMigrations()));
    const QStringList fresh = schemaOf(*m_database);
    openFrozen(frozen);

    BEX_VERIFY(migrate(shippedMigrations()));

    QCOMPARE_EQ(schemaOf(*m_database), fresh);
    QCOMPARE_EQ(valueIn(*m_database, u"SELECT family_name FROM person"_s), u"Durand"_s);
}

void tst_Migrator::keepsThePapersOfAnOlderRegister()
{
    openFrozen(qEnvironmentVariable("BEX_SOURCE_DIR") + u"/tests/data/schema/0002.bex"_s);
    const QStringList before = papersOf(*m_database);
    QCOMPARE_EQ(before.size(), 3);

    BEX_VERIFY(migrate(shippedMigrations()));

    QCOMPARE_EQ(papersOf(*m_database), before);
    const auto papers = PaperStore(*m_database).of(RollEntryId(1));
    BEX_VERIFY(papers);
    QVERIFY(std::ranges::all_of(*papers, [](const KeptPaper &paper) {
        return paper.reference.isEmpty() && paper.about.isEmpty() && !paper.replaces &&
               !paper.voided;
    }));
    QVERIFY(!m_database->run(u"DELETE FROM paper"_s));
    const auto found = Verifier(*m_database, shippedMigrations()).verify();
    BEX_VERIFY(found);
    QVERIFY(found->isWhole());
}

void tst_Migrator::makesEverybodyDueWhosePenaltiesNobodyDerived()
{
    openFrozen(qEnvironmentVariable("BEX_SOURCE_DIR") + u"/tests/data/schema/0006.bex"_s);

    BEX_VERIFY(migrate(shippedMigrations()));

    QCOMPARE_EQ(valueIn(*m_database, u"SELECT roll_entry_id FROM penalty_due"_s), u"1"_s);
    const auto found = Verifier(*m_database, shippedMigrations()).verify();
    BEX_VERIFY(found);
    QVERIFY(found->isWhole());
}

BEX_TEST(tst_Migrator);
#include "tst_Migrator.moc"
