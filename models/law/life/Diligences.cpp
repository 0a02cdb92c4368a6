// SPDX-License-Identifier: EUPL-1.2
#include "models/law/life/Diligences.h"

#include <algorithm>
#include <array>

namespace bex::law
{

namespace
{

/// A decision that leaves for whoever goes on with it.
std::optional<Diligence> sentTo(Recipient to)
{
    switch (to) {
    case Recipient::Jap:
    case Recipient::ChildrensJudge:
        return Diligence::SentToJap;
    case Recipient::Spip:
    case Recipient::Pjj:
        return Diligence::SentToSpip;
    case Recipient::Treasury:
        return Diligence::StatementToTreasury;
    case Recipient::Prison:
        return Diligence::CommittalExtract;
    case Recipient::OtherCourt:
        return Diligence::SentToProsecutor;
    case Recipient::Prosecutor:
    case Recipient::CourseProvider:
    case Recipient::CivilParty:
    case Recipient::Person:
        break;
    }
    return std::nullopt;
}

} // namespace

bool putsIntoExecution(Diligence kind)
{
    constexpr std::array others{Diligence::Service,
                                Diligence::RecordSheet,
                                Diligence::RecordNotice,
                                Diligence::RecordAsked,
                                Diligence::Other};
    return std::ranges::find(others, kind) == others.end();
}

std::optional<WaitReason> waitAfter(Diligence kind)
{
    switch (kind) {
    case Diligence::SearchNotice:
    case Diligence::ArrestWarrant:
    case Diligence::EuropeanWarrant:
        return WaitReason::Wanted;
    case Diligence::SentToProsecutor:
        return WaitReason::OtherProsecutor;
    case Diligence::SentAbroad:
        return WaitReason::TransmittedAbroad;
    default:
        return std::nullopt;
    }
}

std::optional<Diligence>
diligenceOf(Act act, std::optional<PaperKind> paper, std::optional<Recipient> to)
{
    if (paper == PaperKind::Late || paper == PaperKind::Ann)
        return std::nullopt;
    if (paper == PaperKind::Tra)
        return Diligence::SentToProsecutor;
    switch (act) {
    case Act::Summons:
    case Act::SendLater:
        return Diligence::Summons;
    case Act::Transmit:
    case Act::Inform:
        return to ? sentTo(*to) : std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace bex::law
