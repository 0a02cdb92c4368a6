// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/Statement.h"
#include "tests/registry/TemporaryRegister.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::registry;
using namespace bex::test;

class tst_Statement final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void readsWhatItWrote();
    void keepsEmptyTextApartFromNothing();
    void refusesAMisspeltPlaceholder();
    void refusesAForgottenPlaceholder();
    void refusesAColumnThatWasNotSelected();
    void refusesTextInANumber();

private:
    std::unique_ptr<TemporaryRegister> m_files;
    std::unique_ptr<Database> m_database;
};

void tst_Statement::init()
{
    m_files = std::make_unique<TemporaryRegister>();
    m_database = m_files->connect();
    QVERIFY(m_database);
    BEX_VERIFY(
        m_database->run(u"CREATE TABLE t (n INTEGER NOT NULL, s TEXT, d TEXT, b BLOB) STRICT"_s));
}

void tst_Statement::cleanup()
{
    m_database.reset();
    m_files.reset();
}

void tst_Statement::readsWhatItWrote()
{
    Statement write(*m_database, u"INSERT INTO t (n, s, d, b) VALUES (:n, :s, :d, :b)"_s);
    BEX_VERIFY(write.bind("n"_L1, 12)
                   .bind("s"_L1, u"Élodie 'x' 🙂"_s)
                   .bind("d"_L1, QDate(2024, 2, 29))
                   .bindBlob("b"_L1, QByteArray("\0\1", 2))
                   .insert());

    Statement read(*m_database, u"SELECT n, s, d, b FROM t"_s);
    const auto row = read.first([](Row &found) {
        return std::tuple(
            found.number("n"_L1), found.text("s"_L1), found.day("d"_L1), found.blob("b"_L1));
    });

    BEX_VERIFY(row);
    QVERIFY(*row == std::tuple(qint64(12),
                               u"Élodie 'x' 🙂"_s,
                               std::optional(QDate(2024, 2, 29)),
                               QByteArray("\0\1", 2)));
}

void tst_Statement::keepsEmptyTextApartFromNothing()
{
    Statement write(*m_database, u"INSERT INTO t (n, s, d) VALUES (1, :s, :d)"_s);
    BEX_VERIFY(write.bind("s"_L1, QString()).bind("d"_L1, std::optional<QDate>()).run());

    QCOMPARE_EQ(valueIn(*m_database, u"SELECT s IS NULL FROM t"_s), u"0"_s);
    QCOMPARE_EQ(valueIn(*m_database, u"SELECT d IS NULL FROM t"_s), u"1"_s);
}

void tst_Statement::refusesAMisspeltPlaceholder()
{
    Statement write(*m_database, u"INSERT INTO t (n) VALUES (:n)"_s);

    const auto outcome = write.bind("n"_L1, 1).bind("m"_L1, 1).run();

    QVERIFY(!outcome);
    QCOMPARE_EQ(outcome.error().site, "registry.placeholder-unknown"_L1);
    QCOMPARE_EQ(valueIn(*m_database, u"SELECT count(*) FROM t"_s), u"0"_s);
}

void tst_Statement::refusesAForgottenPlaceholder()
{
    const auto outcome =
        Statement(*m_database, u"INSERT INTO t (n, s) VALUES (:n, :s)"_s).bind("n"_L1, 1).run();

    QVERIFY(!outcome);
    QCOMPARE_EQ(outcome.error().site, "registry.placeholder-unbound"_L1);
    QCOMPARE_EQ(outcome.error().detail, u"s"_s);
}

void tst_Statement::refusesAColumnThatWasNotSelected()
{
    BEX_VERIFY(m_database->run(u"INSERT INTO t (n) VALUES (1)"_s));

    const auto rows = Statement(*m_database, u"SELECT n FROM t"_s).all([](Row &row) {
        return row.text("name"_L1);
    });

    QVERIFY(!rows);
    QCOMPARE_EQ(rows.error().site, "registry.column-unknown"_L1);
}

void tst_Statement::refusesTextInANumber()
{
    const auto outcome =
        Statement(*m_database, u"INSERT INTO t (n) VALUES (:n)"_s).bind("n"_L1, u"x"_s).run();

    QVERIFY(!outcome);
    QCOMPARE_EQ(outcome.error().code, ErrorCode::StorageFailed);
}

BEX_TEST(tst_Statement);
#include "tst_Statement.moc"
