// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/Likeness.h"
#include "models/registry/NameKey.h"
#include "models/registry/Phonex.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::registry;

Q_DECLARE_METATYPE(bex::registry::Identity)

/// Who may be the same person, by what is written of both.
class tst_Likeness final : public QObject
{
    Q_OBJECT

private slots:
    void comparesNamesAsTheyAreMeant_data();
    void comparesNamesAsTheyAreMeant();
    void hearsANameAsPhonexDoes_data();
    void hearsANameAsPhonexDoes();
    void namesThatSoundAlikeAreHeardAlike_data();
    void namesThatSoundAlikeAreHeardAlike();
    void saysWhyTwoPeopleMayBeOne_data();
    void saysWhyTwoPeopleMayBeOne();
};

namespace
{

Identity somebody(const QString &family, const QString &first, const QString &birth = {})
{
    Identity person;
    person.familyName = family;
    person.firstNames = first;
    const QDate day = QDate::fromString(birth, Qt::ISODate);
    if (!birth.isEmpty())
        person.birthDate = law::BirthDate{birth.left(4).toInt(),
                                          day.isValid() ? std::optional(day) : std::nullopt};
    return person;
}

Identity usually(Identity person, const QString &usageName)
{
    person.usageName = usageName;
    return person;
}

Identity of(law::Sex sex, Identity person)
{
    person.sex = sex;
    return person;
}

const QString may12 = u"1990-05-12"_s;

} // namespace

void tst_Likeness::comparesNamesAsTheyAreMeant_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");

    QTest::newRow("accents and case") << u"ÉLODIE"_s << u"elodie"_s;
    QTest::newRow("a hyphen") << u"Ben-Saïd"_s << u"bensaid"_s;
    QTest::newRow("a space") << u"EL KAÏM"_s << u"elkaim"_s;
    QTest::newRow("an apostrophe") << u"N’Diaye"_s << u"ndiaye"_s;
    QTest::newRow("another apostrophe") << u"N'DIAYE"_s << u"ndiaye"_s;
    QTest::newRow("particles") << u"de la Tour"_s << u"tour"_s;
    QTest::newRow("a particle with its apostrophe") << u"D’Été"_s << u"ete"_s;
    QTest::newRow("a name that is a particle") << u"Le"_s << u"le"_s;
    QTest::newRow("a ligature") << u"Lebœuf"_s << u"leboeuf"_s;
    QTest::newRow("a sharp s") << u"Weiß"_s << u"weiss"_s;
    QTest::newRow("no letters") << u" - "_s << QString();
}

void tst_Likeness::comparesNamesAsTheyAreMeant()
{
    QFETCH(QString, name);
    QFETCH(QString, key);

    QCOMPARE_EQ(nameKey(name), key);
}

void tst_Likeness::hearsANameAsPhonexDoes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sound");

    // The worked example of the article, then what its published ports are tested with.
    QTest::newRow("of the article") << u"PHYLAURHEIMSMET"_s << u"FILOR4SNY"_s;
    QTest::newRow("Bernard") << u"Bernard"_s << u"FYRNOR"_s;
    QTest::newRow("Faure") << u"Faure"_s << u"FORE"_s;
    QTest::newRow("Perez") << u"Perez"_s << u"TYRYZ"_s;
    QTest::newRow("Gros") << u"Gros"_s << u"GROS"_s;
    QTest::newRow("Chapuis") << u"Chapuis"_s << u"5OTUIS"_s;
    QTest::newRow("Boyer") << u"Boyer"_s << u"F2YR"_s;
    QTest::newRow("Gauthier") << u"Gauthier"_s << u"KOTIYR"_s;
    QTest::newRow("Rey") << u"Rey"_s << u"RY"_s;
    QTest::newRow("Rousseau") << u"Rousseau"_s << u"R3SO"_s;
}

void tst_Likeness::hearsANameAsPhonexDoes()
{
    QFETCH(QString, name);
    QFETCH(QString, sound);

    QCOMPARE_EQ(phonex(nameKey(name)), sound);
}

void tst_Likeness::namesThatSoundAlikeAreHeardAlike_data()
{
    QTest::addColumn<QStringList>("names");

    // The article begins with how to find them all.
    QTest::newRow("of the article") << QStringList{u"Dupont"_s, u"Dupond"_s, u"Dupan"_s};
    QTest::newRow("a silent h") << QStringList{u"Haddad"_s, u"Addad"_s};
    QTest::newRow("a silent consonant") << QStringList{u"Lefèvre"_s, u"Lefebvre"_s};
    QTest::newRow("a doubled m") << QStringList{u"Mohamed"_s, u"Mohammed"_s};
    QTest::newRow("a nasal at the end") << QStringList{u"Martin"_s, u"Martain"_s};
    QTest::newRow("c and k") << QStringList{u"Catherine"_s, u"Katherine"_s};
}

void tst_Likeness::namesThatSoundAlikeAreHeardAlike()
{
    QFETCH(QStringList, names);

    for (const QString &name : names)
        QCOMPARE_EQ(phonex(nameKey(name)), phonex(nameKey(names.front())));
}

void tst_Likeness::saysWhyTwoPeopleMayBeOne_data()
{
    QTest::addColumn<Identity>("one");
    QTest::addColumn<Identity>("other");
    QTest::addColumn<std::optional<Likeness>>("likeness");

    const Identity durand = somebody(u"Durand"_s, u"Camille"_s, may12);
    const std::optional<Likeness> none;
    const auto row = [&](const char *name, const Identity &one, const Identity &other, auto why) {
        QTest::newRow(name) << one << other << std::optional<Likeness>(why);
    };
    using enum Likeness;
    row("all the same", durand, somebody(u"DURAND"_s, u"camille"_s, may12), SameNames);
    row("one first name of two",
        durand,
        somebody(u"Durand"_s, u"Camille Anne"_s, may12),
        SameNames);
    row("a hyphen among first names",
        somebody(u"Durand"_s, u"Jean-Paul"_s, may12),
        somebody(u"Durand"_s, u"Jean Paul"_s, may12),
        SameNames);
    row("family and usage name swapped",
        usually(durand, u"Petit"_s),
        usually(somebody(u"Petit"_s, u"Camille"_s, may12), u"Durand"_s),
        OtherName);
    row("under the usage name alone",
        usually(durand, u"Petit"_s),
        somebody(u"Petit"_s, u"Camille"_s, may12),
        OtherName);
    row("spelt by ear", durand, somebody(u"Durant"_s, u"Kamille"_s, may12), SoundAlike);
    row("no birth date on one side", durand, somebody(u"Durand"_s, u"Camille"_s), Undated);
    row("the year alone", durand, somebody(u"Durand"_s, u"Camille"_s, u"1990"_s), Undated);
    QTest::newRow("another year") << durand << somebody(u"Durand"_s, u"Camille"_s, u"1991"_s)
                                  << none;
    QTest::newRow("another day") << durand << somebody(u"Durand"_s, u"Camille"_s, u"1990-05-13"_s)
                                 << none;
    QTest::newRow("another sex") << of(law::Sex::Female, durand) << of(law::Sex::Male, durand)
                                 << none;
    row("a sex known of one", of(law::Sex::Female, durand), durand, SameNames);
    QTest::newRow("another first name")
        << durand << somebody(u"Durand"_s, u"Paul"_s, may12) << none;
    QTest::newRow("no first name") << durand << somebody(u"Durand"_s, {}, may12) << none;
    QTest::newRow("by ear alone, no birth date")
        << durand << somebody(u"Durant"_s, u"Camille"_s) << none;
    QTest::newRow("no usage name is no name in common")
        << durand << somebody(u"Martin"_s, u"Camille"_s, may12) << none;
}

void tst_Likeness::saysWhyTwoPeopleMayBeOne()
{
    QFETCH(Identity, one);
    QFETCH(Identity, other);
    QFETCH(std::optional<Likeness>, likeness);

    QVERIFY(likenessOf(one, other) == likeness);
    QVERIFY(likenessOf(other, one) == likeness);
}

BEX_TEST(tst_Likeness);
#include "tst_Likeness.moc"
