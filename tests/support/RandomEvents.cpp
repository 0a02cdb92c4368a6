// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/RandomEvents.h"

#include "models/law/ParameterNames.h"
#include "tests/support/LawFiles.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

using namespace law;

namespace
{

using Making = Event (*)(Dice &, QDate);

Residence randomResidence(Dice &dice)
{
    Residence residence;
    residence.kind = dice.any<ResidenceKind>();
    residence.judicialCourt = dice.unless(20, [&] {
        return dice.oneOf({u"Bobigny"_s, u"Lyon"_s});
    });
    return residence;
}

/// One of each kind, in the order of the variant.
constexpr std::array<Making, std::variant_size_v<Event>> makings{
    [](Dice &dice, QDate on) -> Event {
        return DecisionServed{on, dice.any<ServiceMode>()};
    },
    [](Dice &dice, QDate on) -> Event {
        return PersonMoved{on, randomResidence(dice), {}};
    },
    [](Dice &, QDate on) -> Event { return PregnancyDeclared{on}; },
    [](Dice &, QDate on) -> Event { return PersonImprisoned{on}; },
    [](Dice &dice, QDate on) -> Event {
        return PenalAppealLodged{on,
                                 dice.oneOf({PenalAppellant::Person,
                                             PenalAppellant::Prosecutor,
                                             PenalAppellant::ProsecutorGeneral})};
    },
    [](Dice &dice, QDate on) -> Event {
        return CivilAppealLodged{on,
                                 dice.oneOf({CivilAppellant::Person, CivilAppellant::CivilParty})};
    },
    [](Dice &dice, QDate on) -> Event {
        return OppositionLodged{on, dice.any<RemedyScope>()};
    },
    [](Dice &dice, QDate on) -> Event {
        return RemedyWithdrawn{on, dice.any<RemedyUser>()};
    },
    [](Dice &dice, QDate on) -> Event {
        return SummonsNotHanded{
            on, static_cast<SummonsPaper>(dice.below(static_cast<int>(SummonsPaper::Jec) + 1))};
    },
    [](Dice &dice, QDate on) -> Event {
        return ProsecutorReceived{on, on.addDays(dice.between(1, 120)), {}};
    },
    [](Dice &dice, QDate on) -> Event {
        const int last = static_cast<int>(MissedBefore::ChildrensJudge);
        return AppointmentMissed{
            on, static_cast<MissedBefore>(dice.below(last + 1)), dice.chance(30)};
    },
    [](Dice &dice, QDate on) -> Event {
        return UrgencyArisen{on, dice.oneOf({UrgencyGround::NewDanger, UrgencyGround::FlightRisk})};
    },
    [](Dice &, QDate on) -> Event { return AppliedToJap{on}; },
    [](Dice &, QDate on) -> Event {
        return JapSilent{on, on};
    },
    [](Dice &dice, QDate on) -> Event {
        return PaymentReported{on, Money::ofCents(dice.between(1, 100'000))};
    },
    [](Dice &dice, QDate on) -> Event {
        return ErrorFound{on, dice.oneOf({CorrectedText::Judgment, CorrectedText::Statement})};
    },
    [](Dice &dice, QDate on) -> Event {
        return AppealDecided{
            on,
            dice.oneOf(
                {AppealOutcome::Acquittal, AppealOutcome::LowerPenalty, AppealOutcome::Upheld})};
    },
    [](Dice &, QDate on) -> Event { return PersonDied{on}; },
};

int randomValue(Dice &dice, Parameter parameter, int book)
{
    return isChoice(parameter) ? dice.between(1, 2) : std::max(1, book + dice.between(-2, 2));
}

} // namespace

CaseHistory randomHistory(Dice &dice, const Judgment &judgment)
{
    std::vector<Event> events;
    for (int left = dice.between(1, 5); left > 0; --left) {
        const auto kind = static_cast<std::size_t>(dice.below(static_cast<int>(makings.size())));
        const QDate on = judgment.pronouncedOn.addDays(dice.between(0, 120));
        events.push_back(makings[kind](dice, on));
        // What cannot have happened is drawn, and thrown away.
        if (!CaseHistory::create(judgment, events))
            events.pop_back();
    }
    return *CaseHistory::create(judgment, events);
}

Practice randomPractice(Dice &dice, const Judgment &judgment)
{
    Practice practice;
    for (int i = 0; i < static_cast<int>(Parameter::Count); ++i) {
        const auto parameter = static_cast<Parameter>(i);
        const DatedValue &book = lawBook().value(parameter, judgment.pronouncedOn);
        if (book.isOpen() && dice.chance(30))
            practice.settled[parameter] = {
                {randomValue(dice, parameter, book.value), {}, u"drawn"_s, u"dice"_s}};
    }
    return practice;
}

QByteArray shown(const Practice &practice)
{
    QByteArray text;
    for (const auto &[parameter, figures] : practice.settled) {
        const QLatin1StringView word = parameterNames[static_cast<std::size_t>(parameter)];
        text += ' ' + QByteArray(word.data(), word.size()) + '=' +
                QByteArray::number(figures.front().value);
    }
    return text;
}

} // namespace bex::test
