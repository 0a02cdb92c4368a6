// SPDX-License-Identifier: EUPL-1.2
// The words of bex-plan/1: one table an enumeration, long because the contract is.
#include "models/law/json/Vocabulary.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::law::json
{

template <> std::span<const Spelling<LawVersion>> spellings<LawVersion>()
{
    static constexpr Spelling<LawVersion> table[]{
        {LawVersion::V0, "V0"_L1},
        {LawVersion::V1, "V1"_L1},
        {LawVersion::V2a, "V2a"_L1},
        {LawVersion::V2b, "V2b"_L1},
        {LawVersion::V3, "V3"_L1},
        {LawVersion::V4, "V4"_L1},
        {LawVersion::V5, "V5"_L1},
        {LawVersion::V6, "V6"_L1},
    };
    return table;
}

template <> std::span<const Spelling<PlanStatus>> spellings<PlanStatus>()
{
    static constexpr Spelling<PlanStatus> table[]{
        {PlanStatus::Refused, "refused"_L1},
        {PlanStatus::Question, "question"_L1},
        {PlanStatus::Ambiguous, "ambiguous"_L1},
        {PlanStatus::Sure, "sure"_L1},
    };
    return table;
}

template <> std::span<const Spelling<Act>> spellings<Act>()
{
    static constexpr Spelling<Act> table[]{
        {Act::Receive, "receive"_L1},
        {Act::Explain, "explain"_L1},
        {Act::Hand, "hand"_L1},
        {Act::Summons, "summons"_L1},
        {Act::Transmit, "transmit"_L1},
        {Act::Inform, "inform"_L1},
        {Act::Alert, "alert"_L1},
        {Act::Record, "record"_L1},
        {Act::SendLater, "send_later"_L1},
    };
    return table;
}

template <> std::span<const Spelling<PaperKind>> spellings<PaperKind>()
{
    static constexpr Spelling<PaperKind> table[]{
        {PaperKind::Rcp, "RCP"_L1},   {PaperKind::Jap, "JAP"_L1},   {PaperKind::Spip, "SPIP"_L1},
        {PaperKind::Tigc, "TIGc"_L1}, {PaperKind::Stg, "STG"_L1},   {PaperKind::Pr, "PR"_L1},
        {PaperKind::Ome, "OME"_L1},   {PaperKind::Dds, "DDS"_L1},   {PaperKind::Ddj, "DDJ"_L1},
        {PaperKind::Ame, "AME"_L1},   {PaperKind::Spr, "SPR"_L1},   {PaperKind::Pjjc, "PJJc"_L1},
        {PaperKind::Jec, "JEc"_L1},   {PaperKind::Pcn, "PCn"_L1},   {PaperKind::Tra, "TRA"_L1},
        {PaperKind::Inf, "INF"_L1},   {PaperKind::Bor, "BOR"_L1},   {PaperKind::Rec, "REC"_L1},
        {PaperKind::Late, "LATE"_L1}, {PaperKind::Memo, "MEMO"_L1}, {PaperKind::Cjn, "CJN"_L1},
        {PaperKind::Ann, "ANN"_L1},
    };
    return table;
}

template <> std::span<const Spelling<Recipient>> spellings<Recipient>()
{
    static constexpr Spelling<Recipient> table[]{
        {Recipient::Jap, "jap"_L1},
        {Recipient::Spip, "spip"_L1},
        {Recipient::Prosecutor, "prosecutor"_L1},
        {Recipient::CourseProvider, "course_provider"_L1},
        {Recipient::Pjj, "pjj"_L1},
        {Recipient::ChildrensJudge, "children_judge"_L1},
        {Recipient::Treasury, "treasury"_L1},
        {Recipient::Prison, "prison"_L1},
        {Recipient::CivilParty, "civil_party"_L1},
        {Recipient::OtherCourt, "other_court"_L1},
        {Recipient::Person, "person"_L1},
    };
    return table;
}

template <> std::span<const Spelling<Mention>> spellings<Mention>()
{
    static constexpr Spelling<Mention> table[]{
        {Mention::M1, "M1"_L1},
        {Mention::M2, "M2"_L1},
        {Mention::M3, "M3"_L1},
        {Mention::M4, "M4"_L1},
        {Mention::M5, "M5"_L1},
        {Mention::M6, "M6"_L1},
        {Mention::M7, "M7"_L1},
        {Mention::M8, "M8"_L1},
        {Mention::M9, "M9"_L1},
        {Mention::M10, "M10"_L1},
        {Mention::M11, "M11"_L1},
        {Mention::M12, "M12"_L1},
        {Mention::M13, "M13"_L1},
        {Mention::M14, "M14"_L1},
        {Mention::M15, "M15"_L1},
        {Mention::M16, "M16"_L1},
        {Mention::M17, "M17"_L1},
    };
    return table;
}

template <> std::span<const Spelling<Copy>> spellings<Copy>()
{
    static constexpr Spelling<Copy> table[]{
        {Copy::C, "C"_L1},
        {Copy::D, "D"_L1},
        {Copy::T, "T"_L1},
        {Copy::J, "J"_L1},
        {Copy::JE, "JE"_L1},
        {Copy::J2, "J2"_L1},
        {Copy::S, "S"_L1},
        {Copy::P, "P"_L1},
        {Copy::P2, "P2"_L1},
        {Copy::E, "E"_L1},
        {Copy::PJJ, "PJJ"_L1},
        {Copy::RL, "RL"_L1},
        {Copy::TUT, "TUT"_L1},
        {Copy::L, "L"_L1},
        {Copy::PC, "PC"_L1},
        {Copy::SVC, "SVC"_L1},
        {Copy::PREF, "PREF"_L1},
        {Copy::CJN, "CJN"_L1},
    };
    return table;
}

template <> std::span<const Spelling<WaitReason>> spellings<WaitReason>()
{
    static constexpr Spelling<WaitReason> table[]{
        {WaitReason::Appeal, "APPEAL"_L1},
        {WaitReason::TimeLimitRunning, "TIME_LIMIT_RUNNING"_L1},
        {WaitReason::NotServed, "NOT_SERVED"_L1},
        {WaitReason::NoSlot, "NO_SLOT"_L1},
        {WaitReason::AddressUnknown, "ADDRESS_UNKNOWN"_L1},
        {WaitReason::OtherRessort, "OTHER_RESSORT"_L1},
        {WaitReason::TigConsent, "TIG_CONSENT"_L1},
        {WaitReason::Detained, "DETAINED"_L1},
        {WaitReason::Medical, "MEDICAL"_L1},
        {WaitReason::Deceased, "DECEASED"_L1},
        {WaitReason::AwaitingJap, "AWAITING_JAP"_L1},
        {WaitReason::AwaitingSpip, "AWAITING_SPIP"_L1},
        {WaitReason::AwaitingService, "AWAITING_SERVICE"_L1},
        {WaitReason::AwaitingProsecutor, "AWAITING_PROSECUTOR"_L1},
        {WaitReason::AwaitingDgfip, "AWAITING_DGFIP"_L1},
        {WaitReason::NotReceived, "NOT_RECEIVED"_L1},
        {WaitReason::TransmittedAbroad, "TRANSMITTED_ABROAD"_L1},
        {WaitReason::Other, "OTHER"_L1},
        {WaitReason::JapRequest, "JAP_REQUEST"_L1},
        {WaitReason::JapReconvened, "JAP_RECONVENED"_L1},
        {WaitReason::Suspended708, "SUSPENDED_708"_L1},
        {WaitReason::Suspended720, "SUSPENDED_720"_L1},
        {WaitReason::Incident710, "INCIDENT_710"_L1},
        {WaitReason::Pregnancy, "PREGNANCY"_L1},
        {WaitReason::Wanted, "WANTED"_L1},
        {WaitReason::OtherProsecutor, "OTHER_PROSECUTOR"_L1},
        {WaitReason::PapersMissing, "PAPERS_MISSING"_L1},
        {WaitReason::Instalments, "INSTALMENTS"_L1},
        {WaitReason::Insolvent, "INSOLVENT"_L1},
        {WaitReason::DeferredCommittal, "DEFERRED_COMMITTAL"_L1},
        {WaitReason::LegalEnd, "LEGAL_END"_L1},
        {WaitReason::Estate, "ESTATE"_L1},
    };
    return table;
}

template <> std::span<const Spelling<FirmClass>> spellings<FirmClass>()
{
    static constexpr Spelling<FirmClass> table[]{
        {FirmClass::Nil, "nil"_L1},
        {FirmClass::UpToSixMonths, "up_to_6_months"_L1},
        {FirmClass::UpToTwelveMonths, "up_to_12_months"_L1},
        {FirmClass::Over, "over"_L1},
        {FirmClass::Within, "within"_L1},
    };
    return table;
}

template <> std::span<const Spelling<CountOfMonths>> spellings<CountOfMonths>()
{
    static constexpr Spelling<CountOfMonths> table[]{
        {CountOfMonths::Calendar, "calendar"_L1},
        {CountOfMonths::Thirty, "thirty"_L1},
    };
    return table;
}

template <> std::span<const Spelling<RemedyKind>> spellings<RemedyKind>()
{
    static constexpr Spelling<RemedyKind> table[]{
        {RemedyKind::Appeal, "appeal"_L1},
        {RemedyKind::Opposition, "opposition"_L1},
        {RemedyKind::Pourvoi, "pourvoi"_L1},
    };
    return table;
}

template <> std::span<const Spelling<Confidence>> spellings<Confidence>()
{
    static constexpr Spelling<Confidence> table[]{
        {Confidence::Seed, "seed"_L1},
        {Confidence::Verified, "verified"_L1},
        {Confidence::Deduced, "deduced"_L1},
        {Confidence::ToConfirm, "to_confirm"_L1},
    };
    return table;
}

} // namespace bex::law::json
