// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/Register.h"
#include "tests/bench/register/BulkFile.h"
#include "tests/bench/register/RegisterMaker.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

/// The registers that figures are measured on are registers: whole, and the same each time.
class tst_MadeRegister final : public QObject
{
    Q_OBJECT

private slots:
    void isWhole();
    void holdsTheSameEachTime();
    void waitsForNothing();

private:
    [[nodiscard]] QString make(const QString &name, quint64 seed = 1) const
    {
        const QString path = m_folder.filePath(name);
        makeRegister({path, 300, seed, QDate(2026, 3, 2)});
        return path;
    }

    QTemporaryDir m_folder;
};

namespace
{

QByteArray valueIn(const QString &path, const QByteArray &sql)
{
    BulkFile file(path, BulkFile::For::Reading);
    BulkStatement statement = file.prepare(sql);
    return statement.step() ? statement.bytes(0) : QByteArray();
}

} // namespace

void tst_MadeRegister::isWhole()
{
    const QString path = make(u"whole.sqlite"_s);

    const auto opened = registry::Register::open(path, {u"test"_s, u"test"_s});

    QVERIFY(opened);
    const auto found = (*opened)->verify();
    QVERIFY(found);
    QVERIFY2(found->isWhole(), found->isWhole() ? "" : qPrintable(found->problems.front().place));
    QCOMPARE_EQ(valueIn(path, "SELECT count(*) FROM judgment"), "300");
    QCOMPARE_EQ(valueIn(path, "SELECT count(*) FROM person WHERE family_name LIKE 'Qz%'"), "0");
}

void tst_MadeRegister::holdsTheSameEachTime()
{
    const QByteArray last = "SELECT hash FROM journal ORDER BY number DESC LIMIT 1";
    const QString first = make(u"first.sqlite"_s);
    const QString again = make(u"again.sqlite"_s);
    const QString other = make(u"other.sqlite"_s, 2);

    QCOMPARE_EQ(valueIn(again, last), valueIn(first, last));
    QCOMPARE_NE(valueIn(other, last), valueIn(first, last));
}

void tst_MadeRegister::waitsForNothing()
{
    const QString path = make(u"derived.sqlite"_s);

    QCOMPARE_EQ(valueIn(path, "SELECT count(*) FROM penalty_due"), "0");
    QCOMPARE_EQ(valueIn(path, "SELECT count(*) FROM penalty WHERE changes_on <= '2026-03-02'"),
                "0");
}

BEX_TEST(tst_MadeRegister);
#include "tst_MadeRegister.moc"
