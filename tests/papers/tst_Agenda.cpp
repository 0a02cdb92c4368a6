// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Pages.h"
#include "models/papers/agenda/Agenda.h"
#include "models/papers/agenda/CourtClock.h"
#include "tests/papers/PaperCases.h"
#include "tests/papers/PaperJudgments.h"
#include "tests/papers/Tool.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;
using papers::Agenda;
using papers::AgendaEntry;
using papers::Languages;

namespace
{

Agenda anAgenda(law::Region region = law::Region::Metropole)
{
    return Agenda{
        region,
        QDate(2024, 4, 17),
        u"Bobigny 24107000123"_s,
        {AgendaEntry{
             u"pay"_s, u"Dernier jour pour payer"_s, {}, u"Trésorerie"_s, QDate(2024, 5, 16), {}},
         AgendaEntry{u"jap"_s,
                     u"Rendez-vous avec le juge"_s,
                     u"salle B, 1 place du Palais; Bobigny"_s,
                     u"la convocation, une pièce d'identité"_s,
                     QDate(2024, 5, 2),
                     QTime(9, 20)}}};
}

/// What Python's icalendar, which shares no code with libical, reads: a line an event.
QStringList readByAnother(const QByteArray &calendar)
{
    static const QString script =
        u"import sys, icalendar\n"
        "from datetime import timezone\n"
        "c = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())\n"
        "for e in c.walk('VEVENT'):\n"
        "    t = e.decoded('dtstart')\n"
        "    u = t.astimezone(timezone.utc).isoformat() "
        "if hasattr(t, 'hour') else t.isoformat()\n"
        "    print(str(e['uid']).split('-', 1)[1], u, e['summary'], "
        "e.get('location', '-'), len(e.walk('VALARM')), sep='|')\n"_s;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"dates.ics"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(calendar) != calendar.size())
        return {};
    file.close();
    const ToolAnswer answer = run(u"/usr/bin/python3"_s, {u"-c"_s, script, file.fileName()});
    return QString::fromUtf8(answer.output).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class tst_Agenda : public QObject
{
    Q_OBJECT

private slots:
    void isReadByAnotherLibrary()
    {
        QCOMPARE(readByAnother(papers::calendarFile(anAgenda())),
                 QStringList({u"jap|2024-05-02T07:20:00+00:00|Rendez-vous avec le juge|"
                              "salle B, 1 place du Palais; Bobigny|1"_s,
                              u"pay|2024-05-16|Dernier jour pour payer|-|1"_s}));
    }

    void namesTheZoneOfTheCourt_data()
    {
        QTest::addColumn<law::Region>("region");
        QTest::addColumn<QByteArray>("zone");

        QTest::newRow("metropole") << law::Region::Metropole << QByteArray("Europe/Paris");
        QTest::newRow("Alsace") << law::Region::AlsaceMoselle << QByteArray("Europe/Paris");
        QTest::newRow("Guadeloupe") << law::Region::Guadeloupe << QByteArray("America/Guadeloupe");
        QTest::newRow("Martinique") << law::Region::Martinique << QByteArray("America/Martinique");
        QTest::newRow("Guyane") << law::Region::Guyane << QByteArray("America/Cayenne");
        QTest::newRow("Réunion") << law::Region::Reunion << QByteArray("Indian/Reunion");
        QTest::newRow("Mayotte") << law::Region::Mayotte << QByteArray("Indian/Mayotte");
    }

    void namesTheZoneOfTheCourt()
    {
        QFETCH(const law::Region, region);
        QFETCH(const QByteArray, zone);
        const QByteArray calendar = papers::calendarFile(anAgenda(region));

        QVERIFY(calendar.contains(QByteArray("DTSTART;TZID=" + zone + ":20240502T092000\r\n")));
        QVERIFY(calendar.contains(QByteArray("BEGIN:VTIMEZONE\r\nTZID:" + zone + "\r\n")));
        const QDateTime here(QDate(2024, 5, 2), QTime(9, 20), QTimeZone(zone));
        const QString first = readByAnother(calendar).value(0);
        QCOMPARE(first.section(u'|', 1, 1), here.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss+00:00"));
    }

    // Our table of summer time against the system's, every day at each hour of doubt.
    void agreesWithTheSystemsZones()
    {
        const papers::CourtClock clock(law::Region::Metropole);
        const QTimeZone paris("Europe/Paris");

        for (QDate day(2010, 1, 1); day < QDate(2030, 1, 1); day = day.addDays(1)) {
            for (const QTime at : {QTime(0, 0), QTime(1, 59), QTime(3, 0), QTime(9, 20)}) {
                const QDateTime here = QDateTime(day, at, paris).toUTC();
                QCOMPARE(clock.universal(day, at), here);
            }
        }
    }

    void givesTheSameBytesTwice()
    {
        QCOMPARE(papers::calendarFile(anAgenda()), papers::calendarFile(anAgenda()));
    }

    // A date that moves must replace the one it was: same identity, a later stamp.
    void keepsTheIdentityOfADateThatMoves()
    {
        const auto identity = [](const Agenda &agenda) {
            const QByteArray text = papers::calendarFile(agenda);
            const qsizetype at = text.indexOf("UID:");
            return text.mid(at, text.indexOf("\r\n", at) - at);
        };
        Agenda moved = anAgenda();
        moved.entries[1].on = QDate(2024, 5, 3);
        Agenda other = anAgenda();
        other.matter = u"another decision"_s;

        QCOMPARE(identity(moved), identity(anAgenda()));
        QVERIFY(identity(other) != identity(anAgenda()));
    }

    void tellsTwoDatesOfOneKindApart()
    {
        Agenda agenda = anAgenda();
        agenda.entries.push_back(agenda.entries[1]);
        agenda.entries.back().on = QDate(2024, 5, 9);

        const QStringList read = readByAnother(papers::calendarFile(agenda));

        QCOMPARE(read.size(), 3);
        QVERIFY(read[0].startsWith(u"jap|"_s));
        QVERIFY(read[1].startsWith(u"jap-2|"_s));
    }

    void writesNothingWithoutADate()
    {
        Agenda agenda = anAgenda();
        agenda.entries.clear();

        QVERIFY(papers::calendarFile(agenda).isEmpty());
        QVERIFY(papers::calendarCode(agenda, 900).bytes.isEmpty());
    }

    void keepsTheNearestDatesInACode()
    {
        const auto whole = papers::calendarCode(anAgenda(), 900);
        QCOMPARE(whole.entries, std::size_t(2));

        const auto part = papers::calendarCode(anAgenda(), whole.bytes.size() - 1);

        QCOMPARE(part.entries, std::size_t(1));
        const QStringList read = readByAnother(part.bytes);
        QCOMPARE(read.size(), 1);
        QVERIFY(read[0].startsWith(u"jap|2024-05-02T07:20:00"_s));
        QCOMPARE(papers::calendarCode(anAgenda(), 100).entries, std::size_t(0));
    }

    void isReadFromThePage_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("dates");

        QTest::newRow("usual") << u"usual"_s << 4;
        QTest::newRow("mixed") << u"mixed"_s << 4;
        QTest::newRow("overseas") << u"overseas"_s << 4;
        QTest::newRow("longest") << u"longest"_s << 2;
    }

    void isReadFromThePage()
    {
        QFETCH(const QString, name);
        QFETCH(const int, dates);
        const auto each = std::ranges::find(allCases(), name, &PaperCase::name);
        QVERIFY(each != allCases().end());
        papers::PaperContent memo = paperOf(each->set(Languages::French), law::PaperKind::Memo);
        // The reference has a code of its own, see tst_Reference.
        memo.reference.clear();
        const papers::Pages pages(memo);
        const QTemporaryDir folder;
        const QString picture = folder.filePath(u"page.png"_s);
        // A desk printer's resolution, halved.
        QVERIFY(pages.image(pages.count() - 1, 300).save(picture));

        const ToolAnswer read =
            run(u"zbarimg"_s, {u"--raw"_s, u"--quiet"_s, u"-Sbinary"_s, picture});

        QCOMPARE(read.exitCode, 0);
        QVERIFY(read.output.size() <= 900);
        QCOMPARE(read.output, memo.bricks.back().code);
        QCOMPARE(readByAnother(read.output).size(), dates);
    }
};

BEX_TEST(tst_Agenda);
#include "tst_Agenda.moc"
