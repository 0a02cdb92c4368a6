// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/Statement.h"
#include "tests/registry/AnOffice.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::registry;
using namespace bex::test;

namespace
{

const QDate may(2024, 5, 1);
const QDate june(2024, 6, 1);

FormDecision aWording(int seen, QDate from, const QString &words)
{
    return {u"JAP"_s,
            seen,
            {{u"fr"_s, words}, {u"en"_s, u"in English"_s}},
            from,
            u"Mme Exemple"_s,
            u"demande du JAP"_s};
}

} // namespace

class tst_FormActs final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<AnOffice>(); }
    void cleanup() { m_office.reset(); }

    void keepsEveryVersionAsItWasSignedOff()
    {
        const QSignalSpy announced(&m_office->open().events(), &RegisterEvents::courtChanged);
        BEX_VERIFY(acts().signOff(aWording(0, may, u"premier"_s)));
        BEX_VERIFY(acts().signOff(aWording(1, june, u"second"_s)));
        m_office->reopen();

        const auto versions = m_office->stores().forms.of(u"JAP"_s);

        BEX_VERIFY(versions);
        QCOMPARE_EQ(announced.count(), 2);
        QCOMPARE_EQ(versions->size(), 2U);
        QCOMPARE_EQ(versions->front().version, 1);
        QCOMPARE_EQ(versions->front().texts.at(u"fr"_s), u"premier"_s);
        QCOMPARE_EQ(versions->back().texts.at(u"en"_s), u"in English"_s);
        QCOMPARE_EQ(versions->back().signedOffBy, u"Mme Exemple"_s);
        QVERIFY(versions->back().keptAt.isValid() && !versions->back().keptBy.isEmpty());
        QCOMPARE_EQ(m_office->problems(), QStringList());
    }

    void countsFromItsDay()
    {
        BEX_VERIFY(acts().signOff(aWording(0, may, u"premier"_s)));
        BEX_VERIFY(acts().signOff(aWording(1, june, u"second"_s)));

        QVERIFY(on(may.addDays(-1)).empty());
        QCOMPARE_EQ(on(may).front().texts.at(u"fr"_s), u"premier"_s);
        QCOMPARE_EQ(on(june.addDays(-1)).front().version, 1);
        QCOMPARE_EQ(on(june).front().texts.at(u"fr"_s), u"second"_s);
        QCOMPARE_EQ(on(june).size(), 1U);
    }

    // What was signed off after a paper left is not what that paper said.
    void countsOnlyOnceItIsKept()
    {
        BEX_VERIFY(acts().signOff(aWording(0, may, u"premier"_s)));
        BEX_VERIFY(acts().signOff(aWording(1, may, u"second"_s)));
        const QDateTime firstKept = m_office->stores().forms.of(u"JAP"_s)->front().keptAt;

        const auto then = m_office->stores().forms.inForce(may, firstKept);
        const auto before = m_office->stores().forms.inForce(may, firstKept.addSecs(-1));

        BEX_VERIFY(then);
        QCOMPARE_EQ(then->front().version, 1);
        QVERIFY(before->empty());
    }

    void refusesADayThatIsOver()
    {
        const QDate today(2024, 4, 16);
        const auto refused = acts().signOff(aWording(0, today.addDays(-1), u"premier"_s));

        QVERIFY(!refused);
        QCOMPARE_EQ(refused.error().site, "registry.form-in-the-past"_L1);
        BEX_VERIFY(acts().signOff(aWording(0, today, u"premier"_s)));
    }

    void goesBackToWhatShipsByANewVersion()
    {
        BEX_VERIFY(acts().signOff(aWording(0, may, u"premier"_s)));
        FormDecision back = aWording(1, june, {});
        back.texts.clear();

        BEX_VERIFY(acts().signOff(back));

        QVERIFY(on(june).empty());
        QCOMPARE_EQ(on(may).size(), 1U);
        QCOMPARE_EQ(m_office->stores().forms.of(u"JAP"_s)->size(), 2U);
        QCOMPARE_EQ(m_office->stores().journal.latest(1)->front().what.act, u"form_returned"_s);
    }

    void refusesWhatSomebodyElseSignedSince()
    {
        BEX_VERIFY(acts().signOff(aWording(0, may, u"premier"_s)));

        const auto second = acts().signOff(aWording(0, may, u"autre"_s));

        QVERIFY(!second);
        QCOMPARE_EQ(second.error().code, ErrorCode::Conflict);
        QCOMPARE_EQ(m_office->stores().forms.of(u"JAP"_s)->size(), 1U);
    }

    void refusesADecisionThatIsNotWhole_data()
    {
        QTest::addColumn<QString>("missing");

        for (const QString &part : {u"in_force_on"_s, u"signed_off_by"_s, u"reason"_s})
            QTest::newRow(qPrintable(part)) << part;
    }

    void refusesADecisionThatIsNotWhole()
    {
        QFETCH(const QString, missing);
        FormDecision decision = aWording(0, may, u"premier"_s);
        if (missing == u"in_force_on")
            decision.inForceOn = {};
        else
            (missing == u"reason" ? decision.reason : decision.signedOffBy) = u"  "_s;

        const auto kept = acts().signOff(decision);

        QVERIFY(!kept);
        QCOMPARE_EQ(kept.error().subject, missing);
        QVERIFY(m_office->stores().forms.all()->empty());
    }

    void leavesOneLineOfTheJournal()
    {
        BEX_VERIFY(acts().signOff(aWording(0, may, u"premier"_s)));

        const auto lines = m_office->stores().journal.about(formSubject(u"JAP"_s));
        QCOMPARE_EQ(lines->size(), 1U);
        const JournalLine line = lines->front();
        QVERIFY(line.what.before.isEmpty());
        QVERIFY(line.what.after.contains("\"signed_off_by\":\"Mme Exemple\""));
        QVERIFY(line.what.after.contains("\"sha256\":{\"en\":\""));
    }

    // Whoever opens the file by other means cannot change what was signed off either.
    void cannotBeChangedOrRemoved_data()
    {
        QTest::addColumn<QString>("sql");

        QTest::newRow("text") << u"UPDATE form_text SET text = 'x'"_s;
        QTest::newRow("version") << u"UPDATE form_version SET in_force_on = '2020-01-01'"_s;
        QTest::newRow("text gone") << u"DELETE FROM form_text"_s;
        QTest::newRow("version gone") << u"DELETE FROM form_version"_s;
    }

    void cannotBeChangedOrRemoved()
    {
        QFETCH(const QString, sql);
        BEX_VERIFY(acts().signOff(aWording(0, may, u"premier"_s)));
        const auto beside = m_office->beside();

        Statement statement(*beside, sql);

        QVERIFY(!statement.run());
    }

    void keepsWhatIsTypedUntilItIsSignedOff()
    {
        BEX_VERIFY(acts().saveDraft(u"JAP"_s, {{u"fr"_s, u"en cours"_s}}));
        BEX_VERIFY(acts().saveDraft(u"JAP"_s, {{u"fr"_s, u"plus loin"_s}}));
        m_office->reopen();
        QCOMPARE_EQ(m_office->stores().forms.draft(u"JAP"_s)->at(u"fr"_s), u"plus loin"_s);

        BEX_VERIFY(acts().signOff(aWording(0, may, u"plus loin"_s)));

        QVERIFY(m_office->stores().forms.draft(u"JAP"_s)->empty());
    }

private:
    [[nodiscard]] FormActs &acts() { return m_office->open().forms(); }
    [[nodiscard]] std::vector<FormVersion> on(QDate day)
    {
        return m_office->stores().forms.inForce(day).value();
    }

    std::unique_ptr<AnOffice> m_office;
};

BEX_TEST(tst_FormActs);
#include "tst_FormActs.moc"
