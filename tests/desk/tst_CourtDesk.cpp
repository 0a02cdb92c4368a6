// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/CourtDesk.h"
#include "tests/desk/ModelSpy.h"
#include "tests/registry/AnOffice.h"
#include "tests/support/LawFiles.h"
#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::desk;
using namespace bex::test;

/// The court's profile as it is typed: what is on screen is in the register.
class tst_CourtDesk final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsEachChangeAsItIsTyped();
    void keepsWhatANewJudgmentStartsFrom();
    void leavesThePracticeAlone();
    void saysWhatPapersLeaveBlank();
    void announcesTheServiceThatWasFilled();
    void readsWhatAnotherHandSaved();
};

namespace
{

struct Court {
    Court()
        : desk(office.open())
        , tester(&desk.services())
        , spy(desk.services())
    {
    }

    [[nodiscard]] law::CourtProfile profile() const { return *office.stores().court.profile(); }

    AnOffice office;
    CourtDesk desk;
    QAbstractItemModelTester tester;
    ModelSpy spy;
};

} // namespace

void tst_CourtDesk::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_CourtDesk::keepsEachChangeAsItIsTyped()
{
    Court court;
    const QSignalSpy saved(&court.desk, &CourtDesk::saved);

    court.desk.draft().set(u"/profile/court_name"_s, u"Tribunal judiciaire de Valmont"_s);
    court.desk.draft().set(u"/profile/services/jap/address"_s,
                           QJsonArray{u"1 place du Palais"_s, u"27900 Valmont"_s});

    QCOMPARE_EQ(saved.count(), 2);
    QCOMPARE_EQ(court.profile().courtName, u"Tribunal judiciaire de Valmont"_s);
    QCOMPARE_EQ(court.profile().services.at(law::Recipient::Jap).address,
                (QStringList{u"1 place du Palais"_s, u"27900 Valmont"_s}));
}

void tst_CourtDesk::keepsWhatANewJudgmentStartsFrom()
{
    Court court;

    court.desk.draft().set(u"/court/jap_order"_s, u"spip_then_jap"_s);
    court.desk.draft().set(u"/court/region"_s, u"reunion"_s);
    court.desk.draft().set(u"/court/jap_first_for_probation"_s, true);

    const law::Court kept = court.office.stores().court.settings()->court;
    QVERIFY(kept.japOrder == law::JapOrder::SpipThenJap);
    QVERIFY(kept.region == law::Region::Reunion);
    QCOMPARE_EQ(kept.japFirstForProbation, std::optional(true));
}

void tst_CourtDesk::leavesThePracticeAlone()
{
    Court court;
    BEX_VERIFY(court.office.open().court().decideFigure(
        {law::Parameter::JapWindowDays,
         test::lawBook().value(law::Parameter::JapWindowDays, QDate(2024, 9, 30)),
         15,
         QDate(2024, 9, 30),
         u"note"_s,
         u"Mme Exemple"_s}));

    court.desk.draft().set(u"/court/region"_s, u"mayotte"_s);

    const auto settings = court.office.stores().court.settings();
    QCOMPARE_EQ(settings->practice.settled.at(law::Parameter::JapWindowDays).back().value, 15);
}

void tst_CourtDesk::saysWhatPapersLeaveBlank()
{
    Court court;
    const auto stateOf = [&court](int row) {
        return court.desk.services().index(row, ServiceModel::State).data().toString();
    };
    QCOMPARE_EQ(court.desk.services().index(1, ServiceModel::Name).data().toString(), u"JAP"_s);
    QCOMPARE_EQ(stateOf(1), u"blank on paper: name, address, telephone and hours"_s);

    auto &draft = court.desk.draft();
    draft.set(u"/profile/services/jap/name"_s, u"Juge de l’application des peines"_s);
    draft.set(u"/profile/services/jap/address"_s, QJsonArray{u"1 place du Palais"_s});
    draft.set(u"/profile/services/jap/phone"_s, u"02 00 00 00 00"_s);
    QCOMPARE_EQ(stateOf(1), u"blank on paper: hours"_s);
    draft.set(u"/profile/services/jap/hours"_s, u"9 h - 12 h"_s);

    QCOMPARE_EQ(stateOf(1), u"complete"_s);
    QVERIFY(court.desk.services().index(1, 0).data(ServiceModel::CompleteRole).toBool());
}

void tst_CourtDesk::announcesTheServiceThatWasFilled()
{
    Court court;

    court.desk.draft().set(u"/profile/services/spip/phone"_s, u"02"_s);
    court.desk.draft().set(u"/profile/accountant/phone"_s, u"03"_s);

    QCOMPARE_EQ(court.spy.heard(), (QStringList{u"changed 2-2"_s, u"changed 9-9"_s}));
}

void tst_CourtDesk::readsWhatAnotherHandSaved()
{
    Court court;
    law::CourtProfile profile;
    profile.courtName = u"Tribunal judiciaire de Bobigny"_s;

    BEX_VERIFY(court.office.open().court().saveProfile(profile));

    QCOMPARE_EQ(court.desk.draft().value(u"/profile/court_name").toString(), profile.courtName);
}

BEX_TEST(tst_CourtDesk);
#include "tst_CourtDesk.moc"
