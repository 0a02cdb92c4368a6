// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/CourtJson.h"
#include "tests/registry/AnOffice.h"
#include "tests/support/TestMain.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::registry;
using namespace bex::test;

class tst_CourtActs final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<AnOffice>(); }
    void cleanup() { m_office.reset(); }
    void startsWithAnEmptyProfile();
    void keepsEveryPlaceOfAProfile();
    void tellsWhatTheProfileWasThen();
    void keepsTheSettings();
    void notesWhatStoodBefore();
    void settlesAFigureInOneLineOfTheJournal();
    void changesAFigureAndGoesBackToTheBook();
    void keepsTheDecisionsBefore();
    void refusesADayWhoseLawWasRead_data();
    void refusesADayWhoseLawWasRead();
    void readsAFigureKeptAlone();
    void refusesADecisionThatIsNotWhole_data();
    void refusesADecisionThatIsNotWhole();
    void givesTheSlotsOfAServiceBetweenTwoDays();
    void takesASlotGivenTwiceForOne();
    void withdrawsASlot();
    void refusesToWithdrawATakenSlot();
    void addsAllSlotsOrNone();

private:
    [[nodiscard]] CourtActs &acts() { return m_office->open().court(); }

    std::unique_ptr<AnOffice> m_office;
};

namespace
{

const DaySpan may{QDate(2024, 5, 1), QDate(2024, 5, 31)};

law::ServiceAddress aService(const QString &name)
{
    return {
        name, {u"1 place de la Loi"_s, u"93000 Bobigny"_s}, u"01"_s, u"a@b.fr"_s, u"9 h - 17 h"_s};
}

law::CourtProfile aProfile()
{
    law::CourtProfile profile;
    profile.courtName = u"Tribunal judiciaire de Bobigny"_s;
    profile.letterhead = QStringList{u"173 avenue Paul-Vaillant-Couturier"_s};
    profile.office = u"Bureau de l'exécution des peines"_s;
    profile.ownAddress = aService(u"BEX"_s);
    profile.services = {{law::Recipient::Jap, aService(u"JAP"_s)},
                        {law::Recipient::Spip, aService(u"SPIP 93"_s)}};
    profile.accountant = aService(u"Trésorerie"_s);
    profile.meansOfPayment = u"Carte bancaire"_s;
    profile.victimSupportOffice = aService(u"BAV"_s);
    return profile;
}

FigureDecision aDecision()
{
    return {law::Parameter::JapWindowDays,
            {{}, {}, 20, law::Confidence::ToConfirm, {}, {}},
            15,
            QDate(2024, 9, 30),
            u"note du président du 1er octobre 2024"_s,
            u"Mme Exemple"_s};
}

Slot aSlot(int day, QTime at = QTime(9, 20))
{
    return {u"jap"_s, {QDate(2024, 5, day), at, u"cabinet 2"_s}, 1};
}

} // namespace

void tst_CourtActs::startsWithAnEmptyProfile()
{
    QVERIFY(m_office->stores().court.profile().value() == law::CourtProfile());
}

void tst_CourtActs::keepsEveryPlaceOfAProfile()
{
    BEX_VERIFY(acts().saveProfile(aProfile()));
    m_office->reopen();

    QVERIFY(m_office->stores().court.profile().value() == aProfile());
}

void tst_CourtActs::tellsWhatTheProfileWasThen()
{
    const auto then = [this](const QDateTime &moment) {
        return m_office->stores().court.profileAsOf(moment).value();
    };
    const QDateTime never(QDate(2024, 1, 1), QTime(0, 0));
    QVERIFY(then(never) == law::CourtProfile());
    BEX_VERIFY(acts().saveProfile(aProfile()));
    const QDateTime first = m_office->stores().journal.latest(1)->front().at;
    law::CourtProfile moved = aProfile();
    moved.ownAddress.address = QStringList{u"1 rue Neuve"_s};
    BEX_VERIFY(acts().saveProfile(moved));
    const QDateTime second = m_office->stores().journal.latest(1)->front().at;

    QVERIFY(first < second);
    QVERIFY(then(never) == law::CourtProfile());
    QVERIFY(then(first) == aProfile());
    QVERIFY(then(second.addMSecs(-1)) == aProfile());
    QVERIFY(then(second) == moved);
}

void tst_CourtActs::keepsTheSettings()
{
    CourtSettings settings;
    settings.court = {law::CourtKind::PoliceCourt,
                      u"Strasbourg"_s,
                      law::Region::AlsaceMoselle,
                      false,
                      law::JapOrder::SpipThenJap,
                      true};
    settings.practice.settled = {{law::Parameter::SpipWindowDays,
                                  {{30, QDate(2024, 9, 30), u"note du JAP"_s, u"Mme Exemple"_s},
                                   {28, QDate(2025, 6, 2), u"note"_s, u"Mme Exemple"_s}}}};

    BEX_VERIFY(acts().saveSettings(settings));
    m_office->reopen();

    const auto kept = m_office->stores().court.settings();
    BEX_VERIFY(kept);
    QVERIFY(kept->court == settings.court);
    QVERIFY(kept->practice == settings.practice);
}

void tst_CourtActs::notesWhatStoodBefore()
{
    BEX_VERIFY(acts().saveProfile(aProfile()));

    const auto lines = m_office->stores().journal.latest(1);

    BEX_VERIFY(lines);
    QCOMPARE_EQ(lines->front().what.act, u"profile_saved"_s);
    QCOMPARE_EQ(lines->front().what.before, QByteArray("{}"));
    QVERIFY(lines->front().what.after.contains("SPIP 93"));
}

void tst_CourtActs::settlesAFigureInOneLineOfTheJournal()
{
    const QSignalSpy announced(&m_office->open().events(), &RegisterEvents::courtChanged);

    BEX_VERIFY(acts().decideFigure(aDecision()));

    QCOMPARE_EQ(announced.count(), 1);
    const auto settings = m_office->stores().court.settings();
    const law::SettledFigure kept =
        settings->practice.settled.at(law::Parameter::JapWindowDays).back();
    QCOMPARE_EQ(kept.value, 15);
    QCOMPARE_EQ(kept.since, QDate(2024, 9, 30));
    const auto lines = m_office->stores().journal.about(u"figure/jap_window_days"_s);
    BEX_VERIFY(lines);
    QCOMPARE_EQ(lines->size(), 1u);
    QCOMPARE_EQ(lines->front().what.act, u"figure_settled"_s);
    QCOMPARE_EQ(lines->front().what.before, QByteArray(R"({"of":"book","value":20})"));
    QCOMPARE_EQ(lines->front().what.after,
                QByteArray(R"({"decided_by":"Mme Exemple","of":"court",)"
                           R"("reason":"note du président du 1er octobre 2024",)"
                           R"("since":"2024-09-30","value":15})"));
}

void tst_CourtActs::changesAFigureAndGoesBackToTheBook()
{
    FigureDecision changed = aDecision();
    changed.value = 18;
    FigureDecision back = aDecision();
    back.value.reset();
    back.since = {};
    back.reason = u"texte confirmé"_s;
    BEX_VERIFY(acts().decideFigure(aDecision()));

    BEX_VERIFY(acts().decideFigure(changed));
    BEX_VERIFY(acts().decideFigure(back));

    QVERIFY(m_office->stores().court.settings()->practice.settled.empty());
    const auto lines = m_office->stores().journal.about(u"figure/jap_window_days"_s);
    QCOMPARE_EQ(lines->size(), 3u);
    QCOMPARE_EQ(lines->front().what.act, u"figure_returned"_s);
    QVERIFY(lines->front().what.before.contains(R"("value":18)"));
    QCOMPARE_EQ(lines->front().what.after,
                QByteArray(R"({"decided_by":"Mme Exemple","of":"book",)"
                           R"("reason":"texte confirmé","value":20})"));
    QCOMPARE_EQ(m_office->problems(), QStringList());
}

// law-core 0.1: a later decision leaves the earlier one its days.
void tst_CourtActs::keepsTheDecisionsBefore()
{
    FigureDecision later = aDecision();
    later.value = 18;
    later.since = QDate(2025, 6, 2);
    FigureDecision corrected = aDecision();
    corrected.value = 16;

    BEX_VERIFY(acts().decideFigure(aDecision()));
    BEX_VERIFY(acts().decideFigure(later));
    BEX_VERIFY(acts().decideFigure(corrected));
    m_office->reopen();

    const auto settings = m_office->stores().court.settings();
    const auto kept = settings->practice.settled.at(law::Parameter::JapWindowDays);
    QCOMPARE_EQ(kept.size(), 2u);
    QCOMPARE_EQ(kept.front().value, 16);
    QCOMPARE_EQ(kept.front().since, QDate(2024, 9, 30));
    QCOMPARE_EQ(kept.back().value, 18);
}

void tst_CourtActs::refusesADayWhoseLawWasRead_data()
{
    QTest::addColumn<law::Confidence>("confidence");
    QTest::addColumn<bool>("kept");

    QTest::newRow("seed") << law::Confidence::Seed << false;
    QTest::newRow("verified") << law::Confidence::Verified << false;
    QTest::newRow("deduced") << law::Confidence::Deduced << true;
    QTest::newRow("to confirm") << law::Confidence::ToConfirm << true;
}

void tst_CourtActs::refusesADayWhoseLawWasRead()
{
    QFETCH(law::Confidence, confidence);
    QFETCH(bool, kept);
    FigureDecision decision = aDecision();
    decision.ofTheBook.confidence = confidence;

    const auto done = acts().decideFigure(decision);

    QCOMPARE_EQ(done.has_value(), kept);
    if (!kept)
        QCOMPARE_EQ(done.error().site, "registry.figure-read"_L1);
    QCOMPARE_EQ(m_office->stores().court.settings()->practice.settled.empty(), !kept);
}

// One figure, as it was written before there were several.
void tst_CourtActs::readsAFigureKeptAlone()
{
    const QByteArray old(
        R"({"practice":{"jap_window_days":{"value":15,"since":"2024-09-30","reason":"note",)"
        R"("decided_by":"Mme Exemple"}}})");

    const CourtSettings settings = settingsFrom(QJsonDocument::fromJson(old).object());

    const auto &kept = settings.practice.settled.at(law::Parameter::JapWindowDays);
    QCOMPARE_EQ(kept.size(), 1u);
    QCOMPARE_EQ(kept.front().value, 15);
    QCOMPARE_EQ(kept.front().since, QDate(2024, 9, 30));
}

void tst_CourtActs::refusesADecisionThatIsNotWhole_data()
{
    QTest::addColumn<QString>("missing");

    for (const char *part : {"value", "since", "reason", "decided_by"})
        QTest::newRow(part) << QString::fromLatin1(part);
}

void tst_CourtActs::refusesADecisionThatIsNotWhole()
{
    QFETCH(QString, missing);
    FigureDecision decision = aDecision();
    if (missing == u"value")
        decision.value = 0;
    if (missing == u"since")
        decision.since = {};
    if (missing == u"reason")
        decision.reason = u"  "_s;
    if (missing == u"decided_by")
        decision.decidedBy.clear();

    const auto done = acts().decideFigure(decision);

    QVERIFY(!done);
    QCOMPARE_EQ(done.error().code, ErrorCode::Invalid);
    QCOMPARE_EQ(done.error().subject, missing);
    QVERIFY(m_office->stores().court.settings()->practice.settled.empty());
    QVERIFY(m_office->stores().journal.about(u"figure/jap_window_days"_s)->empty());
}

void tst_CourtActs::givesTheSlotsOfAServiceBetweenTwoDays()
{
    Slot other = aSlot(2);
    other.service = u"spip"_s;
    BEX_VERIFY(acts().addSlots({aSlot(14), aSlot(2, QTime(14, 0)), aSlot(2), other}));

    const auto kept =
        m_office->stores().agenda.of(u"jap"_s, {QDate(2024, 5, 1), QDate(2024, 5, 13)});

    BEX_VERIFY(kept);
    QCOMPARE_EQ(kept->size(), 2u);
    QVERIFY(kept->at(0).slot == aSlot(2));
    QVERIFY(kept->at(1).slot == aSlot(2, QTime(14, 0)));
    QCOMPARE_EQ(kept->at(0).taken, 0);
}

void tst_CourtActs::takesASlotGivenTwiceForOne()
{
    Slot larger = aSlot(2);
    larger.capacity = 3;
    BEX_VERIFY(acts().addSlots({aSlot(2)}));

    BEX_VERIFY(acts().addSlots({larger}));

    const auto kept = m_office->stores().agenda.of(u"jap"_s, may);
    BEX_VERIFY(kept);
    QCOMPARE_EQ(kept->size(), 1u);
    QCOMPARE_EQ(kept->front().slot.capacity, 3);
}

void tst_CourtActs::withdrawsASlot()
{
    BEX_VERIFY(acts().addSlots({aSlot(2)}));

    BEX_VERIFY(acts().removeSlot(SlotId(1)));

    QVERIFY(m_office->stores().agenda.of(u"jap"_s, may)->empty());
}

void tst_CourtActs::refusesToWithdrawATakenSlot()
{
    BEX_VERIFY(acts().addSlots({aSlot(2)}));
    BEX_VERIFY(m_office->open().counter().enterJudgment(m_office->entry, aDerivedJudgment()));
    BEX_VERIFY(
        m_office->open().counter().setAppointment(m_office->steps().at(2).id, {{}, SlotId(1)}));

    const auto removed = acts().removeSlot(SlotId(1));

    QVERIFY(!removed);
    QCOMPARE_EQ(removed.error().code, ErrorCode::Conflict);
}

void tst_CourtActs::addsAllSlotsOrNone()
{
    Slot wrong = aSlot(3);
    wrong.service = u"treasury"_s;
    const QSignalSpy announced(&m_office->open().events(), &RegisterEvents::slotsChanged);

    const auto added = acts().addSlots({aSlot(2), wrong});

    QVERIFY(!added);
    QVERIFY(m_office->stores().agenda.of(u"jap"_s, may)->empty());
    QCOMPARE_EQ(announced.count(), 0);
}

BEX_TEST(tst_CourtActs);
#include "tst_CourtActs.moc"
