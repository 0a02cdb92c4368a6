// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/register/CommonCases.h"

#include "tests/support/Judgments.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

namespace
{

using namespace law;

const QDate probationOfToday(2020, 3, 24);

Penalty of(PenaltyDetail detail)
{
    return Penalty{std::move(detail), {}, {}, {}, {}, {}};
}

Penalty fine(Dice &dice)
{
    return of(fineOf(50 * dice.between(2, 30)));
}

Penalty dayFine(Dice &dice)
{
    return of(DayFine{10 * dice.between(3, 12), Money::ofEuros(5 * dice.between(1, 4))});
}

Penalty firmPart(Dice &dice)
{
    return of(
        firm(dice.oneOf({u"P2M", u"P4M", u"P6M", u"P8M", u"P10M", u"P1Y"}), FirmMode::Summons474));
}

Penalty suspended(SuspensionKind kind, QStringView iso)
{
    Suspension suspension;
    suspension.kind = kind;
    suspension.length = length(iso);
    if (kind != SuspensionKind::SursisSimple)
        suspension.period = length(u"P2Y");
    return of(Imprisonment{length(iso), suspension, {}, {}, {}, {}});
}

Penalty simplySuspended(Dice &dice)
{
    return suspended(SuspensionKind::SursisSimple, dice.oneOf({u"P1M", u"P3M", u"P6M"}));
}

Penalty probation(Dice &dice, QDate day)
{
    const bool old = day < probationOfToday;
    return suspended(old ? SuspensionKind::Sme : SuspensionKind::SursisProbatoire,
                     dice.oneOf({u"P4M", u"P8M", u"P1Y"}));
}

Penalty communityService(Dice &dice)
{
    return of(
        CommunityService{35 * dice.between(1, 6), length(u"P18M"), Consent::Given, u"deux mois"_s});
}

Penalty course(Dice &dice)
{
    return of(Course{dice.oneOf({CourseKind::Citizenship, CourseKind::RoadSafety})});
}

Penalty licence(Dice &dice)
{
    return of(Licence{LicenceMeasure::Suspension, length(dice.oneOf({u"P3M", u"P6M", u"P1Y"}))});
}

Penalty weaponsBan()
{
    return of(Ban{u"Interdiction de détenir une arme"_s, length(u"P5Y"), BanSubject::Weapons});
}

Penalty confiscation()
{
    return of(TextPenalty{TextPenaltyKind::Confiscation, u"Confiscation des scellés"_s, {}});
}

std::vector<Penalty> penalties(Dice &dice, QDate day)
{
    const int drawn = dice.below(100);
    if (drawn < 24)
        return {fine(dice)};
    if (drawn < 34)
        return {fine(dice), licence(dice)};
    if (drawn < 44)
        return {dayFine(dice)};
    if (drawn < 58)
        return {simplySuspended(dice), fine(dice)};
    if (drawn < 70)
        return {probation(dice, day)};
    if (drawn < 78)
        return {communityService(dice)};
    if (drawn < 85)
        return {course(dice), fine(dice)};
    if (drawn < 97)
        return {firmPart(dice)};
    return {firmPart(dice), weaponsBan(), confiscation()};
}

/// One in eight is not there; most of those are served some weeks later.
void presence(Dice &dice, Judgment &judgment)
{
    if (!dice.chance(12))
        return;
    judgment.presence = Presence::Absent;
    judgment.nature = Nature::ContradictoireASignifier;
    judgment.citedInPerson = true;
    if (dice.chance(70))
        judgment.served =
            Service{judgment.pronouncedOn.addDays(dice.between(20, 60)), ServiceMode::Person};
}

} // namespace

Judgment commonCase(Dice &dice, QDate pronouncedOn)
{
    Judgment judgment = aJudgment();
    judgment.pronouncedOn = pronouncedOn;
    judgment.penalties = penalties(dice, pronouncedOn);
    presence(dice, judgment);
    Offence offence;
    offence.natinf = u"7151"_s;
    offence.label = u"Vol"_s;
    offence.committedOn = pronouncedOn.addDays(-dice.between(30, 300));
    offence.place = u"Bobigny"_s;
    judgment.offences.push_back(offence);
    judgment.person.address =
        QString(QString::number(dice.between(1, 90)) + u" rue des Essais, 93000 Bobigny"_s);
    const QString residence = dice.chance(80) ? u"Bobigny"_s
                                              : dice.oneOf({u"Paris"_s,
                                                            u"Meaux"_s,
                                                            u"Créteil"_s,
                                                            u"Lille"_s,
                                                            u"Pontoise"_s,
                                                            u"Nanterre"_s,
                                                            u"Évry"_s});
    judgment.person.residence = Residence{ResidenceKind::Fixed, residence, {}, {}};
    return judgment;
}

} // namespace bex::test
