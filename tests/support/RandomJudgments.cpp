// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/RandomJudgments.h"

#include "tests/support/RandomPenalties.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

using namespace law;

namespace
{

/// Half of the days lie about a day on which the law changed.
QDate someDay(Dice &dice)
{
    if (dice.chance(50))
        return QDate(2009, 1, 1).addDays(dice.below(22 * 365));
    const QDate change = dice.oneOf<QDate>({{2010, 10, 29},
                                            {2012, 5, 9},
                                            {2014, 10, 1},
                                            {2014, 12, 27},
                                            {2015, 1, 1},
                                            {2015, 8, 15},
                                            {2020, 3, 12},
                                            {2020, 3, 24},
                                            {2020, 8, 11},
                                            {2021, 9, 30},
                                            {2024, 4, 16},
                                            {2024, 9, 30},
                                            {2025, 2, 16},
                                            {2029, 1, 1}});
    return change.addDays(dice.between(-2, 2));
}

QString someCourtName(Dice &dice)
{
    return dice.oneOf<QString>({u"Bobigny"_s, u"Bobigny"_s, u"Paris"_s, u"Strasbourg"_s});
}

Court someCourt(Dice &dice)
{
    Court court;
    court.kind = dice.chance(75) ? CourtKind::CorrectionalCourt : dice.any<CourtKind>();
    court.judicialCourt = someCourtName(dice);
    court.region =
        dice.unless(20, [&] { return dice.chance(50) ? Region::Metropole : dice.any<Region>(); });
    court.victimSupportOffice = dice.answer(20, 60);
    court.japOrder = dice.unless(15, [&] { return dice.any<JapOrder>(); });
    court.japFirstForProbation = dice.answer(40, 30);
    return court;
}

void setProceedings(Judgment &judgment, Dice &dice)
{
    judgment.procedure = dice.chance(60) ? Procedure::Ordinary : dice.any<Procedure>();
    judgment.nature = dice.chance(70) ? Nature::Contradictoire : dice.any<Nature>();
    judgment.presence = dice.chance(65) ? Presence::Present : dice.any<Presence>();
    if (dice.chance(25))
        judgment.served = Service{judgment.pronouncedOn.addDays(dice.below(200)),
                                  dice.unless(10, [&] { return dice.any<ServiceMode>(); })};
    judgment.citedInPerson = dice.answer(30, 50);
    judgment.notice707 = dice.unless(30, [&] { return dice.any<Notice707>(); });
    judgment.outcome = dice.chance(93) ? Outcome::Conviction : dice.any<Outcome>();
}

Residence someResidence(Dice &dice)
{
    Residence residence;
    residence.kind = dice.chance(75) ? ResidenceKind::Fixed : dice.any<ResidenceKind>();
    residence.judicialCourt = dice.unless(8, [&] { return someCourtName(dice); });
    if (dice.chance(15))
        residence.sameRessort = dice.chance(50);
    if (dice.chance(30))
        residence.region = dice.any<ResidenceRegion>();
    return residence;
}

Lawyer someLawyer(Dice &dice)
{
    return {u"Alix Martin"_s, dice.unless(50, [] { return u"Paris"_s; }), dice.answer(30, 60)};
}

/// From fourteen to sixty years old on the day, sometimes known by the year alone.
BirthDate someBirth(Dice &dice, QDate day)
{
    const bool young = dice.chance(15);
    const QDate born = day.addYears(young ? -dice.between(14, 22) : -dice.between(19, 60))
                           .addDays(dice.between(-3, 0));
    return BirthDate{born.year(), dice.unless(10, [&] { return born; })};
}

Person somePerson(Dice &dice, QDate day)
{
    Person person;
    person.kind = dice.chance(94) ? PersonKind::Natural : PersonKind::Legal;
    person.familyName = dice.oneOf<QString>({u"Durand"_s, u"N’Diaye"_s, u"Elkaïm"_s});
    person.firstNames = u"Camille"_s;
    person.sex = dice.unless(20, [&] { return dice.any<Sex>(); });
    person.birthDate = dice.unless(5, [&] { return someBirth(dice, day); });
    person.residence = dice.unless(4, [&] { return someResidence(dice); });
    person.language = dice.unless(60, [&] {
        return dice.oneOf<QString>({u"fr"_s, u"fr-CA"_s, u"ar"_s, u"pt-BR"_s});
    });
    if (dice.chance(5))
        person.interpreter = u"Sacha Petit"_s;
    person.custody =
        dice.unless(4, [&] { return dice.chance(80) ? Custody::Free : dice.any<Custody>(); });
    if (dice.chance(15))
        person.minorAtFacts = dice.chance(40);
    person.protection = dice.unless(
        60, [&] { return dice.chance(70) ? Protection::None : dice.any<Protection>(); });
    person.pregnantOver12Weeks = dice.answer(80, 50);
    person.lawyer = dice.unless(70, [&] { return someLawyer(dice); });
    return person;
}

std::vector<Offence> someOffences(Dice &dice, QDate day)
{
    std::vector<Offence> offences;
    for (int left = dice.below(3); left > 0; --left)
        offences.push_back({u"7151"_s,
                            u"Vol"_s,
                            dice.unless(20, [&] { return day.addDays(-dice.below(1200)); }),
                            u"Bobigny"_s,
                            dice.answer(50, 30),
                            dice.answer(70, 20)});
    return offences;
}

std::vector<Revocation> someRevocations(Dice &dice)
{
    std::vector<Revocation> revocations;
    for (int left = dice.chance(20) ? dice.between(1, 2) : 0; left > 0; --left)
        revocations.push_back({randomLength(dice),
                               dice.unless(20, [&] { return dice.any<SuspensionRevoked>(); }),
                               dice.unless(20, [&] { return dice.any<RevokedBy>(); }),
                               {}});
    return revocations;
}

std::vector<Detention> someDetention(Dice &dice)
{
    std::vector<Detention> detention;
    for (int left = dice.chance(25) ? dice.between(1, 2) : 0; left > 0; --left)
        detention.push_back({dice.unless(20, [&] { return dice.any<DetentionKind>(); }),
                             dice.oneOf({1, 2, 30, 40, 65, 91, 122, 130, 365, 800}),
                             {},
                             {}});
    return detention;
}

std::vector<CivilParty> someCivilParties(Dice &dice)
{
    std::vector<CivilParty> parties;
    for (int left = dice.chance(30) ? dice.between(1, 2) : 0; left > 0; --left)
        parties.push_back({u"Dominique Petit"_s,
                           dice.answer(10, 80),
                           dice.answer(10, 60),
                           dice.unless(20, [&] { return Money::ofEuros(dice.below(3) * 400); }),
                           {}});
    return parties;
}

std::vector<Appeal> someAppeals(Dice &dice, QDate day)
{
    std::vector<Appeal> appeals;
    for (int left = dice.chance(12) ? dice.between(1, 2) : 0; left > 0; --left)
        appeals.push_back({day.addDays(dice.below(20)),
                           dice.unless(10, [&] { return dice.any<RemedyUser>(); }),
                           dice.unless(20, [&] { return dice.any<RemedyScope>(); }),
                           dice.chance(75) ? RemedyLodged::Appeal : RemedyLodged::Opposition});
    return appeals;
}

} // namespace

RandomJudgments::RandomJudgments(quint64 seed)
    : m_dice(seed)
{
}

Judgment RandomJudgments::next()
{
    Judgment judgment;
    const QDate day = someDay(m_dice);
    judgment.pronouncedOn = day;
    judgment.court = someCourt(m_dice);
    judgment.parquetNumber = u"24107000123"_s;
    setProceedings(judgment, m_dice);
    judgment.person = somePerson(m_dice, day);
    judgment.offences = someOffences(m_dice, day);
    if (judgment.outcome == Outcome::Conviction) {
        for (int left = m_dice.oneOf({1, 1, 1, 2, 2, 3, 4}); left > 0; --left)
            judgment.penalties.push_back(randomPenalty(m_dice, day));
    }
    judgment.revocations = m_dice.unless(5, [&] { return someRevocations(m_dice); });
    judgment.detention = m_dice.unless(5, [&] { return someDetention(m_dice); });
    judgment.civilParties = someCivilParties(m_dice);
    judgment.appeals = someAppeals(m_dice, day);
    return judgment;
}

} // namespace bex::test
