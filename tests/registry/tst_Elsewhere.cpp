// SPDX-License-Identifier: EUPL-1.2
#include "tests/registry/AnOffice.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::registry;
using namespace bex::test;

/// Two programs on one register: each hears what the other did.
class tst_Elsewhere final : public QObject
{
    Q_OBJECT

private slots:
    void hearsWhatAnotherProgramDid();
    void isSilentAboutItsOwn();
    void hearsOfAJudgmentBeingTyped();
    void hearsEachThingOnce();
    void hearsOfAnImportInOneBreath();

private:
    static std::unique_ptr<Register> another(const AnOffice &office);
};

std::unique_ptr<Register> tst_Elsewhere::another(const AnOffice &office)
{
    auto opened = Register::open(office.files().path(), aSession(), WhenMissing::Fail);
    return opened ? std::move(*opened) : nullptr;
}

void tst_Elsewhere::hearsWhatAnotherProgramDid()
{
    AnOffice office;
    const auto other = another(office);
    QVERIFY(other);
    BEX_VERIFY(office.open().lookElsewhere());
    const QSignalSpy judgments(&office.open().events(), &RegisterEvents::judgmentSaved);
    const QSignalSpy entries(&office.open().events(), &RegisterEvents::entryChanged);
    const QSignalSpy steps(&office.open().events(), &RegisterEvents::stepsChanged);
    const QSignalSpy hearings(&office.open().events(), &RegisterEvents::hearingsChanged);
    const QSignalSpy court(&office.open().events(), &RegisterEvents::courtChanged);

    BEX_VERIFY(other->counter().enterJudgment(office.entry, aDerivedJudgment()));
    BEX_VERIFY(office.open().lookElsewhere());
    QVERIFY(!judgments.isEmpty());
    QVERIFY(!entries.isEmpty());
    QCOMPARE_EQ(*static_cast<const RollEntryId *>(judgments.front().front().constData()),
                office.entry);
    QCOMPARE_EQ(steps.size(), 0);

    const auto kept = other->stores().steps.of(office.entry);
    BEX_VERIFY(other->counter().settleStep(kept->front().id, {StepState::Done, {}}));
    BEX_VERIFY(office.open().lookElsewhere());
    QCOMPARE_EQ(steps.size(), 1);

    Hearing next = aHearing();
    next.heldOn = next.heldOn.addDays(1);
    BEX_VERIFY(other->roll().openHearing(next));
    BEX_VERIFY(office.open().lookElsewhere());
    QCOMPARE_EQ(hearings.size(), 1);
    QCOMPARE_EQ(court.size(), 0);
}

void tst_Elsewhere::isSilentAboutItsOwn()
{
    AnOffice office;
    BEX_VERIFY(office.open().counter().enterJudgment(office.entry, aDerivedJudgment()));
    const QSignalSpy judgments(&office.open().events(), &RegisterEvents::judgmentSaved);
    const QSignalSpy elsewhere(&office.open().events(), &RegisterEvents::changedElsewhere);

    BEX_VERIFY(office.open().lookElsewhere());

    QCOMPARE_EQ(judgments.size(), 0);
    QCOMPARE_EQ(elsewhere.size(), 0);
}

void tst_Elsewhere::hearsOfAJudgmentBeingTyped()
{
    AnOffice office;
    const auto other = another(office);
    const QSignalSpy elsewhere(&office.open().events(), &RegisterEvents::changedElsewhere);

    BEX_VERIFY(other->counter().saveDraft(office.entry, "{}"));
    BEX_VERIFY(office.open().lookElsewhere());

    QCOMPARE_EQ(elsewhere.size(), 1);
}

void tst_Elsewhere::hearsEachThingOnce()
{
    AnOffice office;
    const auto other = another(office);
    const QSignalSpy judgments(&office.open().events(), &RegisterEvents::judgmentSaved);
    BEX_VERIFY(other->counter().enterJudgment(office.entry, aDerivedJudgment()));
    BEX_VERIFY(office.open().lookElsewhere());
    const auto heard = judgments.size();

    BEX_VERIFY(office.open().lookElsewhere());
    BEX_VERIFY(other->counter().saveDraft(office.entry, "{}"));
    BEX_VERIFY(office.open().lookElsewhere());

    QCOMPARE_EQ(judgments.size(), heard);
}

void tst_Elsewhere::hearsOfAnImportInOneBreath()
{
    AnOffice office;
    const auto other = another(office);
    BEX_VERIFY(office.open().lookElsewhere());
    const QSignalSpy hearings(&office.open().events(), &RegisterEvents::hearingsChanged);
    const QSignalSpy entries(&office.open().events(), &RegisterEvents::entryChanged);
    const QSignalSpy penalties(&office.open().events(), &RegisterEvents::penaltiesChanged);
    QByteArray roll("nom;prénom\n");
    for (int person = 0; person < 50; ++person)
        roll += "Durand;" + QByteArray::number(person) + '\n';
    ImportTarget target;
    target.hearing = aHearing();
    target.hearing.heldOn = aHearing().heldOn.addDays(2);

    BEX_VERIFY(other->roll().import(roll, target));
    BEX_VERIFY(other->counter().enterJudgment(office.entry, aDerivedJudgment()));
    BEX_VERIFY(office.open().lookElsewhere());

    QCOMPARE_EQ(hearings.size(), 1);
    QCOMPARE_EQ(entries.size(), 51);
    QCOMPARE_EQ(penalties.size(), 1);
}

BEX_TEST(tst_Elsewhere);
#include "tst_Elsewhere.moc"
