// SPDX-License-Identifier: EUPL-1.2
#include "models/law/events/Event.h"

#include <tuple>
#include <utility>

namespace bex::law
{

namespace
{

/// What an event says beyond its day and its kind, in a form that has an order.
using Content = std::tuple<qint64, qint64, QString>;

template <typename Enum> Content coded(Enum value, qint64 number = 0, const QString &text = {})
{
    return {static_cast<qint64>(value), number, text};
}

template <typename Kind> Content contentOf(const Kind &)
{
    return {};
}

Content contentOf(const DecisionServed &event)
{
    return coded(event.mode);
}

Content contentOf(const PersonMoved &event)
{
    const auto &here = event.residence.sameRessort; // not said comes before no, and no before yes
    return coded(event.residence.kind,
                 here.has_value() + here.value_or(false),
                 event.residence.judicialCourt.value_or(QString()) + u'\n' +
                     event.address.value_or(QString()));
}

Content contentOf(const PenalAppealLodged &event)
{
    return coded(event.by);
}

Content contentOf(const CivilAppealLodged &event)
{
    return coded(event.by);
}

Content contentOf(const OppositionLodged &event)
{
    return coded(event.scope);
}

Content contentOf(const RemedyWithdrawn &event)
{
    return coded(event.by);
}

Content contentOf(const SummonsNotHanded &event)
{
    return coded(event.paper);
}

Content contentOf(const ProsecutorReceived &event)
{
    return {0, event.incarcerationOn.toJulianDay(), event.place.value_or(QString())};
}

Content contentOf(const AppointmentMissed &event)
{
    return coded(event.before, static_cast<qint64>(event.legitimateReason));
}

Content contentOf(const UrgencyArisen &event)
{
    return coded(event.ground);
}

Content contentOf(const JapSilent &event)
{
    return {0, event.communicatedOn.toJulianDay(), {}};
}

Content contentOf(const PaymentReported &event)
{
    return {0, event.amount.cents(), {}};
}

Content contentOf(const ErrorFound &event)
{
    return coded(event.in);
}

Content contentOf(const AppealDecided &event)
{
    return coded(event.outcome);
}

auto placeOf(const Event &event)
{
    return std::tuple(dayOf(event),
                      event.index(),
                      std::visit([](const auto &kind) { return contentOf(kind); }, event));
}

} // namespace

QDate dayOf(const Event &event)
{
    return std::visit([](const auto &kind) { return kind.on; }, event);
}

bool comesBefore(const Event &a, const Event &b)
{
    return placeOf(a) < placeOf(b);
}

PaperKind paperOf(SummonsPaper paper)
{
    switch (paper) {
    case SummonsPaper::Jap:
        return PaperKind::Jap;
    case SummonsPaper::Spip:
        return PaperKind::Spip;
    case SummonsPaper::Tigc:
        return PaperKind::Tigc;
    case SummonsPaper::Stg:
        return PaperKind::Stg;
    case SummonsPaper::Pr:
        return PaperKind::Pr;
    case SummonsPaper::Dds:
        return PaperKind::Dds;
    case SummonsPaper::Ddj:
        return PaperKind::Ddj;
    case SummonsPaper::Ame:
        return PaperKind::Ame;
    case SummonsPaper::Spr:
        return PaperKind::Spr;
    case SummonsPaper::Pjjc:
        return PaperKind::Pjjc;
    case SummonsPaper::Jec:
        break;
    }
    return PaperKind::Jec;
}

RemedyUser partyOf(PenalAppellant appellant)
{
    switch (appellant) {
    case PenalAppellant::Person:
        return RemedyUser::Person;
    case PenalAppellant::Prosecutor:
        return RemedyUser::Prosecutor;
    case PenalAppellant::ProsecutorGeneral:
        break;
    }
    return RemedyUser::ProsecutorGeneral;
}

RemedyUser partyOf(CivilAppellant appellant)
{
    return appellant == CivilAppellant::Person ? RemedyUser::Person : RemedyUser::CivilParty;
}

} // namespace bex::law
