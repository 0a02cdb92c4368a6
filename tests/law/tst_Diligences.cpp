// SPDX-License-Identifier: EUPL-1.2
#include "models/law/life/Diligences.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace bex::law;

/// Which steps of a plan are diligences of D. 48, and which.
class tst_Diligences final : public QObject
{
    Q_OBJECT

private slots:
    void eachStepIsWrittenAsWhatItIs_data()
    {
        QTest::addColumn<int>("act");
        QTest::addColumn<int>("paper");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("diligence");

        const auto row =
            [](const char *name, Act act, PaperKind paper, Recipient to, int diligence) {
                QTest::newRow(name) << static_cast<int>(act) << static_cast<int>(paper)
                                    << static_cast<int>(to) << diligence;
            };
        const auto of = [](Diligence kind) { return static_cast<int>(kind); };
        constexpr int none = -1;
        row("JAP", Act::Summons, PaperKind::Jap, Recipient::Jap, of(Diligence::Summons));
        row("later", Act::SendLater, PaperKind::Spip, Recipient::Spip, of(Diligence::Summons));
        row("cover letter", Act::SendLater, PaperKind::Late, Recipient::Person, none);
        row("JAP told", Act::Inform, PaperKind::Inf, Recipient::Jap, of(Diligence::SentToJap));
        row("SPIP told", Act::Inform, PaperKind::Inf, Recipient::Spip, of(Diligence::SentToSpip));
        row("statement",
            Act::Transmit,
            PaperKind::Bor,
            Recipient::Treasury,
            of(Diligence::StatementToTreasury));
        row("cancellation", Act::Transmit, PaperKind::Ann, Recipient::Treasury, none);
        row("order to the prison",
            Act::Transmit,
            PaperKind::Ome,
            Recipient::Prison,
            of(Diligence::CommittalExtract));
        row("order in the hand", Act::Hand, PaperKind::Ome, Recipient::Person, none);
        row("other court",
            Act::Transmit,
            PaperKind::Tra,
            Recipient::Prosecutor,
            of(Diligence::SentToProsecutor));
        row("statement in the hand", Act::Hand, PaperKind::Rcp, Recipient::Person, none);
        row("civil party", Act::Transmit, PaperKind::Pcn, Recipient::CivilParty, none);
        row("alert", Act::Alert, PaperKind::Jap, Recipient::Jap, none);
    }

    void eachStepIsWrittenAsWhatItIs()
    {
        QFETCH(int, act);
        QFETCH(int, paper);
        QFETCH(int, to);
        QFETCH(int, diligence);

        const auto found = diligenceOf(
            static_cast<Act>(act), static_cast<PaperKind>(paper), static_cast<Recipient>(to));
        QCOMPARE(found ? static_cast<int>(*found) : -1, diligence);
    }
};

BEX_TEST(tst_Diligences);
#include "tst_Diligences.moc"
