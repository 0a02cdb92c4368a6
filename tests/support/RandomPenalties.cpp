// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/RandomPenalties.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

using namespace law;

namespace
{

LegalDuration lengthOf(int years, int months, int days)
{
    const auto length = LegalDuration::of(years, months, days);
    Q_ASSERT(length);
    return *length;
}

LegalDuration sumOf(const LegalDuration &a, const LegalDuration &b)
{
    return lengthOf(a.years() + b.years(), a.months() + b.months(), a.days() + b.days());
}

QString someText(Dice &dice)
{
    return dice.oneOf<QString>({u"Obligation de soins"_s,
                                u"Interdiction d’entrer en contact avec la victime"_s,
                                u"« Réparer » l’œuvre — 2ᵉ étage"_s,
                                u"Indemniser la partie civile"_s});
}

std::vector<QString> someTexts(Dice &dice)
{
    std::vector<QString> texts;
    for (int left = dice.below(4); left > 0; --left)
        texts.push_back(someText(dice));
    return texts;
}

Money someMoney(Dice &dice)
{
    if (dice.chance(10))
        return Money::ofCents(dice.below(1'000'000));
    return Money::ofEuros(dice.oneOf({0, 1, 135, 300, 500, 750, 1000, 3750, 7373, 7500, 45000}));
}

Suspension someSuspension(Dice &dice)
{
    Suspension suspension{dice.any<SuspensionKind>(), {}, {}, {}};
    suspension.length = randomLength(dice);
    if (suspension.kind == SuspensionKind::SursisSimple)
        return suspension;
    suspension.period = dice.unless(20, [&] {
        return lengthOf(0, dice.oneOf({6, 12, 18, 24, 36, 60, 84, 96}), 0);
    });
    suspension.obligations = someTexts(dice);
    return suspension;
}

void setMode(Imprisonment &prison, Dice &dice, QDate pronouncedOn)
{
    prison.mode =
        dice.unless(5, [&] { return dice.chance(50) ? FirmMode::None : dice.any<FirmMode>(); });
    if (prison.mode == FirmMode::Adjustment && dice.chance(90))
        prison.adjustment = Adjustment{
            dice.unless(10, [&] { return dice.any<AdjustmentRegime>(); }), dice.answer(20, 20)};
    if (prison.mode == FirmMode::DeferredCommittal && dice.chance(80))
        prison.deferredCommittal = DeferredCommittal{
            dice.unless(50, [&] { return pronouncedOn.addDays(dice.below(200)); }),
            dice.unless(50, [] { return u"Maison d’arrêt de Villepinte"_s; })};
}

PenaltyDetail somePrison(Dice &dice, QDate pronouncedOn)
{
    const LegalDuration length = randomLength(dice);
    Imprisonment prison{length, {}, {}, {}, {}, {}};
    const int shape = dice.below(100);
    if (shape >= 50)
        prison.suspended = someSuspension(dice);
    if (shape < 75) {
        prison.firm = length;
        setMode(prison, dice, pronouncedOn);
    }
    if (prison.suspended)
        prison.total =
            prison.firm ? sumOf(length, *prison.suspended->length) : *prison.suspended->length;
    if (prison.suspended && dice.chance(5))
        prison.suspended->length.reset();
    return prison;
}

PenaltyDetail someService(Dice &dice)
{
    return CommunityService{dice.oneOf({1, 19, 20, 105, 210, 211, 280, 281, 400, 401}),
                            dice.unless(30, [&] { return lengthOf(0, dice.between(1, 20), 0); }),
                            dice.unless(10, [&] { return dice.any<Consent>(); }),
                            dice.unless(50, [] { return u"deux mois d’emprisonnement"_s; })};
}

PenaltyDetail someFine(Dice &dice)
{
    Fine fine{someMoney(dice), {}, {}, {}, {}};
    if (dice.chance(20))
        fine.suspended = Money::ofCents(fine.amount.cents() / dice.between(1, 4));
    for (int left = dice.chance(15) ? dice.between(1, 2) : 0; left > 0; --left)
        fine.surcharges.push_back({dice.any<SurchargeKind>(), someMoney(dice)});
    if (dice.chance(10))
        fine.deposit = someMoney(dice);
    if (dice.chance(10))
        fine.instalments = u"dix mois"_s;
    return fine;
}

PenaltyDetail someDayFine(Dice &dice)
{
    return DayFine{dice.oneOf({1, 30, 90, 120, 360, 361}),
                   Money::ofEuros(dice.oneOf({5, 10, 50, 1000, 1001}))};
}

PenaltyDetail someWords(Dice &dice)
{
    const auto length = dice.unless(50, [&] { return randomLength(dice); });
    return TextPenalty{dice.any<TextPenaltyKind>(), someText(dice), length};
}

PenaltyDetail someRestriction(Dice &dice)
{
    const auto length = dice.unless(30, [&] { return randomLength(dice); });
    if (dice.chance(40))
        return Licence{dice.unless(10, [&] { return dice.any<LicenceMeasure>(); }), length};
    return Ban{someText(dice), length, dice.unless(20, [&] { return dice.any<BanSubject>(); })};
}

PenaltyDetail someDetail(Dice &dice, QDate pronouncedOn)
{
    switch (dice.below(16)) {
    case 0:
        return HomeDetention{randomLength(dice), dice.answer(15, 60)};
    case 1:
    case 2:
        return someService(dice);
    case 3:
    case 4:
        return someFine(dice);
    case 5:
        return someDayFine(dice);
    case 6:
        return Course{dice.any<CourseKind>()};
    case 7:
        return PenalConstraint{randomLength(dice), someTexts(dice)};
    case 8:
        return Reparation{dice.unless(30, [&] { return someText(dice); }),
                          dice.unless(30, [&] { return someMoney(dice); }),
                          dice.unless(30, [&] { return randomLength(dice); })};
    case 9:
        return someRestriction(dice);
    case 10:
        return someWords(dice);
    default:
        return somePrison(dice, pronouncedOn);
    }
}

/// What a court could not pronounce that day: the plan would be refused, and try nothing else.
bool isDead(const PenaltyDetail &detail, QDate day)
{
    const bool isNewLaw = day >= QDate(2020, 3, 24);
    if (std::holds_alternative<HomeDetention>(detail))
        return !isNewLaw;
    if (std::holds_alternative<PenalConstraint>(detail))
        return isNewLaw || day < QDate(2014, 10, 1);
    const auto *prison = std::get_if<Imprisonment>(&detail);
    if (!prison)
        return false;
    if (prison->mode == FirmMode::DeferredCommittal && !isNewLaw)
        return true;
    if (!prison->suspended || prison->suspended->kind == SuspensionKind::SursisSimple)
        return false;
    const bool isOldKind = prison->suspended->kind == SuspensionKind::Sme ||
                           prison->suspended->kind == SuspensionKind::SursisTig;
    return isOldKind == isNewLaw;
}

} // namespace

LegalDuration randomLength(Dice &dice)
{
    const int days = dice.chance(15) ? dice.oneOf({1, 15, 28, 29, 30, 31, 45}) : 0;
    if (dice.chance(5))
        return lengthOf(0, 0, dice.between(1, 400));
    if (dice.chance(15))
        return lengthOf(dice.between(1, 3), dice.chance(30) ? dice.between(1, 11) : 0, days);
    return lengthOf(
        0, dice.oneOf({1, 2, 3, 4, 5, 6, 6, 7, 8, 10, 12, 12, 13, 15, 18, 24, 25}), days);
}

Penalty randomPenalty(Dice &dice, QDate pronouncedOn)
{
    PenaltyDetail detail = someDetail(dice, pronouncedOn);
    while (isDead(detail, pronouncedOn) && dice.chance(97))
        detail = someDetail(dice, pronouncedOn);
    Penalty penalty{std::move(detail), {}, {}, {}, {}, {}};
    penalty.provisionalExecution = dice.answer(15, 35);
    penalty.complementary = dice.answer(60, 30);
    if (dice.chance(5))
        penalty.note = someText(dice);
    penalty.absorbed = dice.answer(80, 20);
    if (dice.chance(4))
        penalty.parts = u"les fins de semaine"_s;
    return penalty;
}

} // namespace bex::test
