// SPDX-License-Identifier: EUPL-1.2
#include "tests/registry/AnOffice.h"
#include "tests/registry/FullDisk.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::registry;
using namespace bex::test;

using Act = std::function<bool(AnOffice &)>;
Q_DECLARE_METATYPE(Act)

/// When the disk is full, an act is kept whole or not at all, and the next one works.
class tst_FullDisk final : public QObject
{
    Q_OBJECT

private slots:
    void keepsAnActWholeOrNotAtAll_data();
    void keepsAnActWholeOrNotAtAll();
    void leavesAnOlderBackupAsItWas();
};

namespace
{

/// Every row that an act could leave half of.
QString rowsOf(const AnOffice &office)
{
    return valueIn(*office.beside(), uR"(
        SELECT (SELECT count(*) FROM draft) || ' ' || (SELECT count(*) FROM judgment) || ' ' ||
            (SELECT count(*) FROM plan) || ' ' || (SELECT count(*) FROM step) || ' ' ||
            (SELECT count(*) FROM paper) || ' ' || (SELECT count(*) FROM receipt) || ' ' ||
            (SELECT count(*) FROM step WHERE state = 'done') || ' ' ||
            (SELECT count(*) FROM paper_void) || ' ' ||
            (SELECT count(*) FROM form_version) || ' ' || (SELECT count(*) FROM form_text) || ' ' ||
            (SELECT count(*) FROM print_job) || ' ' ||
            (SELECT coalesce(group_concat(state, ','), '') FROM print_sheet) || ' ' ||
            (SELECT count(*) FROM print_sheet WHERE paper_id IS NOT NULL) || ' ' ||
            (SELECT count(*) FROM print_job WHERE closed_at IS NULL) || ' ' ||
            (SELECT count(*) FROM roll_entry) || ' ' || (SELECT count(*) FROM event) || ' ' ||
            (SELECT count(*) FROM journal)
    )"_s);
}

HandOver aHandOver()
{
    IssuedPaper large = aPaper(u"RCP"_s);
    large.pdf = QByteArray(100'000, 'x');
    return {{large, aPaper(u"BOR"_s)}, {}, {}, {}};
}

bool begins(AnOffice &office)
{
    PrintJob job;
    job.hearing = office.hearing;
    std::vector<QueuedSheet> sheets;
    for (int position = 1; position <= 60; ++position) {
        QueuedSheet sheet;
        sheet.entry = office.entry;
        sheet.position = position;
        sheet.kind = u"RCP"_s;
        sheet.content = QByteArray(64, 'x');
        sheets.push_back(sheet);
    }
    return office.open().prints().begin(job, sheets).has_value();
}

SheetPlace firstSheet(const AnOffice &office)
{
    return {(*office.stores().prints.latest(office.hearing))->id, 1};
}

bool handsOver(AnOffice &office)
{
    return office.open().counter().enterJudgment(office.entry, aDerivedJudgment()).has_value() &&
           office.open().counter().handOver(office.entry, aHandOver()).has_value();
}

Voided allOf(const AnOffice &office)
{
    Voided voided{{}, u"misprint"_s};
    const auto papers = office.stores().papers.of(office.entry);
    for (const KeptPaper &paper : *papers)
        voided.papers.push_back(paper.id);
    return voided;
}

bool does(AnOffice &)
{
    return true;
}

} // namespace

void tst_FullDisk::keepsAnActWholeOrNotAtAll_data()
{
    QTest::addColumn<Act>("before");
    QTest::addColumn<Act>("act");

    QTest::newRow("a print queue") << Act(&does) << Act(&begins);
    QTest::newRow("a sheet that leaves") << Act(&begins) << Act([](AnOffice &office) {
        return office.open()
            .prints()
            .send(firstSheet(office), aHandOver().papers.front())
            .has_value();
    });
    QTest::newRow("a queue gone on with") << Act([](AnOffice &office) {
        return begins(office) && office.open().prints().send(firstSheet(office)).has_value() &&
               office.open().prints().left(firstSheet(office)).has_value() &&
               office.open().prints().close(firstSheet(office).job).has_value();
    }) << Act([](AnOffice &office) {
        return office.open().prints().resumeFrom(firstSheet(office)).has_value();
    });
    QTest::newRow("a voiding") << Act(&handsOver) << Act([](AnOffice &office) {
        return office.open().counter().voidPapers(office.entry, allOf(office)).has_value();
    });
    QTest::newRow("a paper that replaces others") << Act(&handsOver) << Act([](AnOffice &office) {
        IssuedPaper next = aHandOver().papers.front();
        next.pdf += "another";
        next.replaces = allOf(office).papers.front();
        return office.open().counter().issue(office.entry, {next}, allOf(office)).has_value();
    });
    QTest::newRow("a wording") << Act(&does) << Act([](AnOffice &office) {
        const FormTexts texts{{u"fr"_s, QString(30'000, u'x')}, {u"en"_s, u"y"_s}};
        return office.open()
            .forms()
            .signOff({u"JAP"_s, 0, texts, QDate(2024, 5, 1), u"Mme Exemple"_s, u"essai"_s})
            .has_value();
    });
    QTest::newRow("a draft") << Act(&does) << Act([](AnOffice &office) {
        const QByteArray text(30'000, 'x');
        return office.open().counter().saveDraft(office.entry, text).has_value();
    });
    QTest::newRow("a judgment") << Act(&does) << Act([](AnOffice &office) {
        return office.open().counter().enterJudgment(office.entry, aDerivedJudgment()).has_value();
    });
    QTest::newRow("a handing over") << Act(&does) << Act([](AnOffice &office) {
        return office.open().counter().handOver(office.entry, aHandOver()).has_value();
    });
    const Act enter([](AnOffice &office) {
        return office.open().counter().enterJudgment(office.entry, aDerivedJudgment()).has_value();
    });
    QTest::newRow("an event") << enter << Act([](AnOffice &office) {
        const auto plan = office.stores().plans.current(office.entry);
        const law::PersonDied death{QDate(2024, 5, 6)};
        const NextPlan next{aDerivedJudgment().plan, (*plan)->id};
        return office.open().happened().record(office.entry, death, next).has_value();
    });
    QTest::newRow("a roll") << Act(&does) << Act([](AnOffice &office) {
        QByteArray roll("nom;prénom\n");
        for (int person = 0; person < 50; ++person)
            roll += "Durand;" + QByteArray::number(person) + '\n';
        ImportTarget target;
        target.hearing = aHearing();
        return office.open().roll().import(roll, target).has_value();
    });
}

void tst_FullDisk::keepsAnActWholeOrNotAtAll()
{
    QFETCH(Act, before);
    QFETCH(Act, act);
    FullDisk disk;
    AnOffice office;
    QVERIFY(before(office));
    const QString rows = rowsOf(office);
    int refusals = 0;

    for (int writes = 0;; ++writes) {
        disk.fillAfter(writes);
        const bool kept = act(office);
        const bool refused = disk.refused();
        disk.makeRoom();
        if (!refused) {
            QVERIFY(kept);
            break;
        }
        ++refusals;
        QVERIFY2(!kept, "confirmed, though the disk did not take it");
        QCOMPARE_EQ(rowsOf(office), rows);
    }

    QVERIFY(refusals > 0);
    QCOMPARE_NE(rowsOf(office), rows);
    office.reopen();
    QCOMPARE_EQ(office.problems(), QStringList());
}

void tst_FullDisk::leavesAnOlderBackupAsItWas()
{
    FullDisk disk;
    AnOffice office;
    const QString copy = office.files().path(u"copy.bex"_s);
    BEX_VERIFY(office.open().backup(copy));
    const QByteArray before = bytesOf(copy);
    BEX_VERIFY(office.open().counter().enterJudgment(office.entry, aDerivedJudgment()));

    disk.fillAfter(5);
    const auto refused = office.open().backup(copy);
    disk.makeRoom();

    QVERIFY(!refused);
    QCOMPARE_EQ(refused.error().code, ErrorCode::StorageFailed);
    QVERIFY(bytesOf(copy) == before);
    BEX_VERIFY(office.open().backup(copy));
}

BEX_TEST(tst_FullDisk);
#include "tst_FullDisk.moc"
