// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/Codes.h"
#include "models/registry/Penalty.h"

namespace bex::registry
{

// How the life of a penalty is spelt in the register, and in the lists that leave it.

inline constexpr CodeTable<law::PenaltyState, 10> penaltyStateCodes{{
    {law::PenaltyState::ToServe, QLatin1StringView("to_serve")},
    {law::PenaltyState::NotEnforceable, QLatin1StringView("not_enforceable")},
    {law::PenaltyState::StayedByRemedy, QLatin1StringView("stayed")},
    {law::PenaltyState::Enforceable, QLatin1StringView("enforceable")},
    {law::PenaltyState::PutIntoExecution, QLatin1StringView("put_into_execution")},
    {law::PenaltyState::UnderWay, QLatin1StringView("under_way")},
    {law::PenaltyState::Adjusted, QLatin1StringView("adjusted")},
    {law::PenaltyState::Executed, QLatin1StringView("executed")},
    {law::PenaltyState::Suspended, QLatin1StringView("suspended")},
    {law::PenaltyState::Extinguished, QLatin1StringView("extinguished")},
}};

inline constexpr CodeTable<law::Turn, 8> turnCodes{{
    {law::Turn::Waits, QLatin1StringView("waits")},
    {law::Turn::PutIntoExecution, QLatin1StringView("put_into_execution")},
    {law::Turn::Started, QLatin1StringView("started")},
    {law::Turn::AdjustmentGranted, QLatin1StringView("adjustment_granted")},
    {law::Turn::Ended, QLatin1StringView("ended")},
    {law::Turn::SuspensionOrdered, QLatin1StringView("suspension_ordered")},
    {law::Turn::SuspensionLifted, QLatin1StringView("suspension_lifted")},
    {law::Turn::Extinguished, QLatin1StringView("extinguished")},
}};

inline constexpr CodeTable<law::Diligence, 22> diligenceCodes{{
    {law::Diligence::Service, QLatin1StringView("service")},
    {law::Diligence::CommittalExtract, QLatin1StringView("committal_extract")},
    {law::Diligence::PoliceRequisition, QLatin1StringView("police_requisition")},
    {law::Diligence::SearchNotice, QLatin1StringView("search_notice")},
    {law::Diligence::ArrestWarrant, QLatin1StringView("arrest_warrant")},
    {law::Diligence::EuropeanWarrant, QLatin1StringView("european_warrant")},
    {law::Diligence::SentToJap, QLatin1StringView("sent_to_jap")},
    {law::Diligence::SentToSpip, QLatin1StringView("sent_to_spip")},
    {law::Diligence::StatementToTreasury, QLatin1StringView("statement_to_treasury")},
    {law::Diligence::ExtractToTreasury, QLatin1StringView("extract_to_treasury")},
    {law::Diligence::PaymentOrder, QLatin1StringView("payment_order")},
    {law::Diligence::Seizure, QLatin1StringView("seizure")},
    {law::Diligence::Summons, QLatin1StringView("summons")},
    {law::Diligence::Committal, QLatin1StringView("committal")},
    {law::Diligence::RecordSheet, QLatin1StringView("record_sheet")},
    {law::Diligence::RecordNotice, QLatin1StringView("record_notice")},
    {law::Diligence::RecordAsked, QLatin1StringView("record_asked")},
    {law::Diligence::SentToProsecutor, QLatin1StringView("sent_to_prosecutor")},
    {law::Diligence::SentAbroad, QLatin1StringView("sent_abroad")},
    {law::Diligence::LicenceKept, QLatin1StringView("licence_kept")},
    {law::Diligence::JapDecision, QLatin1StringView("jap_decision")},
    {law::Diligence::Other, QLatin1StringView("other")},
}};

inline constexpr CodeTable<law::LimitationRegime, 7> regimeCodes{{
    {law::LimitationRegime::Misdemeanour, QLatin1StringView("misdemeanour")},
    {law::LimitationRegime::LongMisdemeanour, QLatin1StringView("long_misdemeanour")},
    {law::LimitationRegime::PettyOffence, QLatin1StringView("petty_offence")},
    {law::LimitationRegime::Felony, QLatin1StringView("felony")},
    {law::LimitationRegime::LongFelony, QLatin1StringView("long_felony")},
    {law::LimitationRegime::Never, QLatin1StringView("never")},
    {law::LimitationRegime::NotSubject, QLatin1StringView("not_subject")},
}};

inline constexpr CodeTable<PenaltyWriting, 8> penaltyWritingCodes{{
    {PenaltyWriting::Hearing, QLatin1StringView("hearing")},
    {PenaltyWriting::State, QLatin1StringView("state")},
    {PenaltyWriting::Turn, QLatin1StringView("turn")},
    {PenaltyWriting::Diligence, QLatin1StringView("diligence")},
    {PenaltyWriting::Answer, QLatin1StringView("answer")},
    {PenaltyWriting::Limitation, QLatin1StringView("limitation")},
    {PenaltyWriting::Correction, QLatin1StringView("correction")},
    {PenaltyWriting::Withdrawal, QLatin1StringView("withdrawal")},
}};

/// The writing is an act for the limitation: a diligence, or the JAP's decision of an adjustment
/// (law-other A.5).
[[nodiscard]] inline bool mayInterrupt(const NewPenaltyEntry &entry)
{
    return entry.what == PenaltyWriting::Diligence ||
           (entry.what == PenaltyWriting::Turn &&
            entry.word == codeOf(turnCodes, law::Turn::AdjustmentGranted));
}

/// The text of a correction that the work itself writes: the step is to be done again.
inline const QString stepUndone = QStringLiteral("step_undone");

} // namespace bex::registry
