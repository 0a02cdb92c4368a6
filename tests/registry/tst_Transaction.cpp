// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/Transaction.h"
#include "tests/registry/TemporaryRegister.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::registry;
using namespace bex::test;

class tst_Transaction final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keepsWhatIsCommitted();
    void undoesWhatIsNotCommitted();
    void refusesASecondLevel();
    void saysBusyWhenAnotherWrites();

private:
    std::unique_ptr<TemporaryRegister> m_files;
    std::unique_ptr<Database> m_database;
};

void tst_Transaction::init()
{
    m_files = std::make_unique<TemporaryRegister>();
    m_database = m_files->connect();
    QVERIFY(m_database);
    BEX_VERIFY(m_database->run(u"CREATE TABLE t (n INTEGER) STRICT"_s));
}

void tst_Transaction::cleanup()
{
    m_database.reset();
    m_files.reset();
}

void tst_Transaction::keepsWhatIsCommitted()
{
    {
        auto transaction = Transaction::begin(*m_database);
        BEX_VERIFY(transaction);
        BEX_VERIFY(m_database->run(u"INSERT INTO t (n) VALUES (1)"_s));
        BEX_VERIFY(transaction->commit());
    }

    QCOMPARE_EQ(valueIn(*m_files->connect(), u"SELECT count(*) FROM t"_s), u"1"_s);
}

void tst_Transaction::undoesWhatIsNotCommitted()
{
    {
        const auto transaction = Transaction::begin(*m_database);
        BEX_VERIFY(transaction);
        BEX_VERIFY(m_database->run(u"INSERT INTO t (n) VALUES (1)"_s));
    }

    QCOMPARE_EQ(valueIn(*m_database, u"SELECT count(*) FROM t"_s), u"0"_s);
}

void tst_Transaction::refusesASecondLevel()
{
    const auto first = Transaction::begin(*m_database);
    BEX_VERIFY(first);

    const auto second = Transaction::begin(*m_database);

    QVERIFY(!second);
}

void tst_Transaction::saysBusyWhenAnotherWrites()
{
    const auto other = m_files->connect();
    BEX_VERIFY(other->run(u"PRAGMA busy_timeout = 10"_s));
    const auto first = Transaction::begin(*m_database);
    BEX_VERIFY(first);

    const auto second = Transaction::begin(*other);

    QVERIFY(!second);
    QCOMPARE_EQ(second.error().code, ErrorCode::Busy);
}

BEX_TEST(tst_Transaction);
#include "tst_Transaction.moc"
