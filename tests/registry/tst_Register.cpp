// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/Migration.h"
#include "models/registry/Transaction.h"
#include "tests/registry/AnOffice.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::registry;
using namespace bex::test;

class tst_Register final : public QObject
{
    Q_OBJECT

private slots:
    void makesARegisterForItsOwnerAlone();
    void doesNotMakeOneForACommandThatReads();
    void opensWithWhatSurvivesAPowerCut();
    void refusesAFolder();
    void refusesAFileThatIsNoRegister_data();
    void refusesAFileThatIsNoRegister();
    void refusesAnotherProgramsDatabase();
    void leavesANewerRegisterAsItIs();
    void refusesAFileThatCannotBeWritten();
    void refusesASessionWithoutAName();
    void saysBusyWhileAnotherWrites();
    void letsTwoProgramsWorkOnOneRegister();
    void backsUpWhileItIsOpen();
    void replacesAnOlderBackup();
    void refusesToBackUpOntoItself_data();
    void refusesToBackUpOntoItself();
    void refusesToBackUpOntoARegisterInUse();
    void refusesToBackUpBesideALogThatWasLeft();
    void refusesToBackUpOntoAnotherProgramsDatabase();
    void refusesToBackUpWhereItCannotWrite();
    void restoresABackupAndKeepsWhatStoodThere();
    void restoresOntoADamagedRegister();
    void restoresWhereNothingStood();
    void refusesToRestoreWhatIsNotWhole();
    void refusesToRestoreUnderAnOpenRegister();

private:
    static Result<std::unique_ptr<Register>> opened(const QString &path)
    {
        return Register::open(path, aSession());
    }
};

namespace
{

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE_EQ(file.write(bytes), bytes.size());
}

QStringList namesOf(const std::unique_ptr<Register> &of)
{
    QStringList names;
    const auto hearings = of->stores().hearings.page({QDate(2024, 4, 16)});
    for (const HearingLine &line : hearings.value_or(std::vector<HearingLine>())) {
        const auto roll = of->stores().roll.of(line.id);
        for (const RollEntry &entry : roll.value_or(std::vector<RollEntry>()))
            names.append(entry.person.familyName);
    }
    return names;
}

/// Root may write everywhere, so the test acts as nobody.
class AsNobody final
{
public:
    AsNobody()
        : m_before(geteuid())
    {
        m_changed = m_before == 0 && seteuid(65534) == 0;
    }
    ~AsNobody()
    {
        if (m_changed && seteuid(m_before) != 0)
            qFatal("the test cannot be itself again");
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    uid_t m_before;
    bool m_changed = false;
};

} // namespace

void tst_Register::makesARegisterForItsOwnerAlone()
{
    const TemporaryRegister files;
    const QString path = files.path(u"new/folder/register.bex"_s);

    BEX_VERIFY(opened(path));

    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
}

void tst_Register::doesNotMakeOneForACommandThatReads()
{
    const TemporaryRegister files;

    const auto missing = Register::open(files.path(), aSession(), WhenMissing::Fail);

    QVERIFY(!missing);
    QCOMPARE_EQ(missing.error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(files.path()));
}

void tst_Register::opensWithWhatSurvivesAPowerCut()
{
    const AnOffice office;

    QCOMPARE_EQ(valueIn(*office.beside(), u"PRAGMA journal_mode"_s), u"wal"_s);
    QCOMPARE_EQ(valueIn(*office.beside(), u"PRAGMA application_id"_s), u"1111840817"_s);
    QCOMPARE_EQ(office.problems(), QStringList());
}

void tst_Register::refusesAFolder()
{
    const TemporaryRegister files;

    const auto refused = opened(QFileInfo(files.path()).path());

    QVERIFY(!refused);
    QCOMPARE_EQ(refused.error().site, "registry.is-folder"_L1);
}

void tst_Register::refusesAFileThatIsNoRegister_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("Nom;Prénom\n");
    QTest::newRow("cut short") << QByteArray("SQLite format 3\0\0", 17);
    QTest::newRow("zeros") << QByteArray(4096, '\0');
}

void tst_Register::refusesAFileThatIsNoRegister()
{
    QFETCH(QByteArray, bytes);
    const TemporaryRegister files;
    write(files.path(), bytes);

    const auto refused = opened(files.path());

    QVERIFY(!refused);
    QCOMPARE_EQ(refused.error().code, ErrorCode::Invalid);
    QVERIFY(bytesOf(files.path()) == bytes);
}

void tst_Register::refusesAnotherProgramsDatabase()
{
    const TemporaryRegister files;
    BEX_VERIFY(files.connect()->run(u"CREATE TABLE theirs (n)"_s));
    const QByteArray before = bytesOf(files.path());

    const auto refused = opened(files.path());

    QVERIFY(!refused);
    QCOMPARE_EQ(refused.error().code, ErrorCode::Invalid);
    QVERIFY(bytesOf(files.path()) == before);
}

void tst_Register::leavesANewerRegisterAsItIs()
{
    AnOffice office;
    office.close();
    BEX_VERIFY(office.beside()->run(u"PRAGMA user_version = 9999"_s));
    const QByteArray before = bytesOf(office.files().path());

    const auto refused = opened(office.files().path());

    QVERIFY(!refused);
    QCOMPARE_EQ(refused.error().code, ErrorCode::NewerSchema);
    QVERIFY(bytesOf(office.files().path()) == before);
}

void tst_Register::refusesAFileThatCannotBeWritten()
{
    AnOffice office;
    const QString path = office.files().path();
    office.close();
    const QString folder = QFileInfo(path).path();
    const auto everybody = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(path, everybody));
    QVERIFY(QFile::setPermissions(folder,
                                  everybody | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));

    const auto refused = [&] {
        const AsNobody nobody;
        return opened(path);
    }();
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));

    QVERIFY(!refused);
    QCOMPARE_EQ(refused.error().code, ErrorCode::StorageFailed);
}

void tst_Register::refusesASessionWithoutAName()
{
    const TemporaryRegister files;
    Session nobody = aSession();
    nobody.who = u" "_s;

    QVERIFY(!Register::open(files.path(), nobody));
    QVERIFY(!QFile::exists(files.path()));
}

void tst_Register::saysBusyWhileAnotherWrites()
{
    AnOffice office;
    const auto beside = office.beside();
    const auto writing = Transaction::begin(*beside);
    BEX_VERIFY(writing);

    const auto refused = office.open().roll().moveTo(office.entry, RollState::AtCounter);

    QVERIFY(!refused);
    QCOMPARE_EQ(refused.error().code, ErrorCode::Busy);
}

void tst_Register::letsTwoProgramsWorkOnOneRegister()
{
    AnOffice office;
    auto second = opened(office.files().path());
    BEX_VERIFY(second);

    BEX_VERIFY((*second)->roll().addToRoll(office.hearing, aPerson()));
    BEX_VERIFY(office.open().roll().addToRoll(office.hearing, aPerson()));

    QCOMPARE_EQ(namesOf(*second).size(), 3);
    QCOMPARE_EQ(office.problems(), QStringList());
}

void tst_Register::backsUpWhileItIsOpen()
{
    AnOffice office;
    BEX_VERIFY(office.open().counter().enterJudgment(office.entry, aDerivedJudgment()));

    BEX_VERIFY(office.open().backup(office.files().path(u"copy.bex"_s)));

    auto copy = opened(office.files().path(u"copy.bex"_s));
    BEX_VERIFY(copy);
    QCOMPARE_EQ(namesOf(*copy), QStringList{u"Durand"_s});
    QVERIFY((*copy)->verify()->isWhole());
    QVERIFY(!QFile::exists(office.files().path(u"copy.bex.part"_s)));
}

void tst_Register::replacesAnOlderBackup()
{
    AnOffice office;
    const QString path = office.files().path(u"copy.bex"_s);
    write(path, "an older copy");
    write(path + u".part"_s, "what a power cut left");

    BEX_VERIFY(office.open().backup(path));

    BEX_VERIFY(opened(path));
}

void tst_Register::refusesToBackUpOntoItself_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("its name") << u"register.bex"_s;
    QTest::newRow("another way") << u"./../%1/register.bex"_s;
    QTest::newRow("a link") << u"link.bex"_s;
}

void tst_Register::refusesToBackUpOntoItself()
{
    QFETCH(QString, name);
    AnOffice office;
    const QString path = office.files().path();
    QVERIFY(QFile::link(path, office.files().path(u"link.bex"_s)));
    if (name.contains(u"%1"_s))
        name = name.arg(QFileInfo(path).dir().dirName());

    const auto refused = office.open().backup(office.files().path(name));

    QVERIFY(!refused);
    QCOMPARE_EQ(refused.error().site, "registry.backup-onto-itself"_L1);
    BEX_VERIFY(office.open().roll().addToRoll(office.hearing, aPerson()));
    office.reopen();
    QCOMPARE_EQ(office.problems(), QStringList());
}

void tst_Register::refusesToBackUpOntoARegisterInUse()
{
    AnOffice office;
    const QString path = office.files().path(u"other.bex"_s);
    auto other = opened(path);
    BEX_VERIFY(other);

    const auto refused = office.open().backup(path);

    QVERIFY(!refused);
    QCOMPARE_EQ(refused.error().code, ErrorCode::Busy);
    BEX_VERIFY((*other)->roll().openHearing(aHearing()));
    other = opened(path);
    BEX_VERIFY(other);
    QVERIFY((*other)->verify()->isWhole());
}

void tst_Register::refusesToBackUpBesideALogThatWasLeft()
{
    AnOffice office;
    const QString path = office.files().path(u"copy.bex"_s);
    write(path + u"-wal"_s, "frames of a register that was cut off");

    const auto refused = office.open().backup(path);

    QVERIFY(!refused);
    QCOMPARE_EQ(refused.error().site, "registry.log-beside"_L1);
    QVERIFY(!QFile::exists(path));
}

void tst_Register::refusesToBackUpOntoAnotherProgramsDatabase()
{
    AnOffice office;
    const QString path = office.files().path(u"theirs.db"_s);
    BEX_VERIFY(office.files().connect(u"theirs.db"_s)->run(u"CREATE TABLE theirs (n)"_s));
    const QByteArray before = bytesOf(path);

    const auto refused = office.open().backup(path);

    QVERIFY(!refused);
    QCOMPARE_EQ(refused.error().code, ErrorCode::Invalid);
    QVERIFY(bytesOf(path) == before);
}

void tst_Register::refusesToBackUpWhereItCannotWrite()
{
    AnOffice office;

    const auto refused = office.open().backup(office.files().path(u"no/such/folder/copy.bex"_s));

    QVERIFY(!refused);
    QCOMPARE_EQ(refused.error().code, ErrorCode::StorageFailed);
}

void tst_Register::restoresABackupAndKeepsWhatStoodThere()
{
    AnOffice office;
    const QString path = office.files().path();
    const QString copy = office.files().path(u"copy.bex"_s);
    BEX_VERIFY(office.open().backup(copy));
    BEX_VERIFY(office.open().roll().addToRoll(office.hearing, aPerson()));
    office.close();

    const auto kept = Register::restore(copy, path, aSession());

    BEX_VERIFY(kept);
    auto restored = opened(path);
    BEX_VERIFY(restored);
    QCOMPARE_EQ(namesOf(*restored).size(), 1);
    QVERIFY((*restored)->verify()->isWhole());
    QCOMPARE_EQ((*restored)->stores().journal.latest(1)->front().what.act, u"register_restored"_s);
    auto before = opened(*kept);
    BEX_VERIFY(before);
    QCOMPARE_EQ(namesOf(*before).size(), 2);
    QVERIFY(kept->startsWith(path));
    QVERIFY(!QFile::exists(path + u".restoring"_s));
}

void tst_Register::restoresOntoADamagedRegister()
{
    AnOffice office;
    const QString path = office.files().path();
    const QString copy = office.files().path(u"copy.bex"_s);
    BEX_VERIFY(office.open().backup(copy));
    office.close();
    write(path, "SQLite format 3, and then a bad disk");

    const auto kept = Register::restore(copy, path, aSession());

    BEX_VERIFY(kept);
    BEX_VERIFY(opened(path));
    QVERIFY(bytesOf(*kept).endsWith("a bad disk"));
}

void tst_Register::restoresWhereNothingStood()
{
    AnOffice office;
    const QString copy = office.files().path(u"copy.bex"_s);
    BEX_VERIFY(office.open().backup(copy));

    const auto kept = Register::restore(copy, office.files().path(u"other.bex"_s), aSession());

    BEX_VERIFY(kept);
    QVERIFY(kept->isEmpty());
    BEX_VERIFY(opened(office.files().path(u"other.bex"_s)));
}

void tst_Register::refusesToRestoreWhatIsNotWhole()
{
    AnOffice office;
    const QString copy = office.files().path(u"copy.bex"_s);
    BEX_VERIFY(office.open().backup(copy));
    const auto tampered = office.files().connect(u"copy.bex"_s);
    BEX_VERIFY(tampered->run(u"DROP TRIGGER journal_is_not_updated"_s));
    BEX_VERIFY(tampered->run(u"UPDATE journal SET who = 'x'"_s));
    office.close();
    const QByteArray before = bytesOf(office.files().path());

    const auto refused = Register::restore(copy, office.files().path(), aSession());

    QVERIFY(!refused);
    QCOMPARE_EQ(refused.error().site, "registry.copy-not-whole"_L1);
    QVERIFY(bytesOf(office.files().path()) == before);
}

void tst_Register::refusesToRestoreUnderAnOpenRegister()
{
    AnOffice office;
    const QString copy = office.files().path(u"copy.bex"_s);
    BEX_VERIFY(office.open().backup(copy));

    const auto refused = Register::restore(copy, office.files().path(), aSession());

    QVERIFY(!refused);
    QCOMPARE_EQ(refused.error().code, ErrorCode::Busy);
    QCOMPARE_EQ(office.problems(), QStringList());
}

BEX_TEST(tst_Register);
#include "tst_Register.moc"
