// SPDX-License-Identifier: EUPL-1.2
// The words of bex-judgment/1: one table an enumeration, long because the contract is.
#include "models/law/json/Vocabulary.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::law::json
{

template <> std::span<const Spelling<CourtKind>> spellings<CourtKind>()
{
    static constexpr Spelling<CourtKind> table[]{
        {CourtKind::CorrectionalCourt, "tribunal_correctionnel"_L1},
        {CourtKind::PoliceCourt, "tribunal_de_police"_L1},
        {CourtKind::CourtOfAppeal, "cour_d_appel"_L1},
        {CourtKind::AssizeCourt, "cour_d_assises"_L1},
        {CourtKind::ChildrensCourt, "tribunal_pour_enfants"_L1},
        {CourtKind::ChildrensJudge, "juge_des_enfants"_L1},
    };
    return table;
}

template <> std::span<const Spelling<Region>> spellings<Region>()
{
    static constexpr Spelling<Region> table[]{
        {Region::Metropole, "metropole"_L1},
        {Region::AlsaceMoselle, "alsace_moselle"_L1},
        {Region::Guadeloupe, "guadeloupe"_L1},
        {Region::Martinique, "martinique"_L1},
        {Region::Guyane, "guyane"_L1},
        {Region::Reunion, "reunion"_L1},
        {Region::Mayotte, "mayotte"_L1},
    };
    return table;
}

template <> std::span<const Spelling<JapOrder>> spellings<JapOrder>()
{
    static constexpr Spelling<JapOrder> table[]{
        {JapOrder::JapThenSpip, "jap_then_spip"_L1},
        {JapOrder::SpipThenJap, "spip_then_jap"_L1},
        {JapOrder::JapOnly, "jap_only"_L1},
    };
    return table;
}

template <> std::span<const Spelling<Procedure>> spellings<Procedure>()
{
    static constexpr Spelling<Procedure> table[]{
        {Procedure::Ordinary, "ordinary"_L1},
        {Procedure::ComparutionImmediate, "comparution_immediate"_L1},
        {Procedure::ComparutionDifferee, "comparution_differee"_L1},
        {Procedure::Crpc, "crpc"_L1},
        {Procedure::OrdonnancePenale, "ordonnance_penale"_L1},
        {Procedure::Instruction, "instruction"_L1},
    };
    return table;
}

template <> std::span<const Spelling<Nature>> spellings<Nature>()
{
    static constexpr Spelling<Nature> table[]{
        {Nature::Contradictoire, "contradictoire"_L1},
        {Nature::ContradictoireASignifier, "contradictoire_a_signifier"_L1},
        {Nature::Defaut, "defaut"_L1},
        {Nature::IteratifDefaut, "iteratif_defaut"_L1},
    };
    return table;
}

template <> std::span<const Spelling<Presence>> spellings<Presence>()
{
    static constexpr Spelling<Presence> table[]{
        {Presence::Present, "present"_L1},
        {Presence::DebatesOnly, "debates_only"_L1},
        {Presence::Represented, "represented"_L1},
        {Presence::Absent, "absent"_L1},
        {Presence::Left, "left"_L1},
    };
    return table;
}

template <> std::span<const Spelling<ServiceMode>> spellings<ServiceMode>()
{
    static constexpr Spelling<ServiceMode> table[]{
        {ServiceMode::Person, "person"_L1},
        {ServiceMode::Home, "home"_L1},
        {ServiceMode::Office, "office"_L1},
        {ServiceMode::Prosecutor, "prosecutor"_L1},
        {ServiceMode::Notification, "notification"_L1},
    };
    return table;
}

template <> std::span<const Spelling<Notice707>> spellings<Notice707>()
{
    static constexpr Spelling<Notice707> table[]{
        {Notice707::President, "president"_L1},
        {Notice707::Clerk, "clerk"_L1},
        {Notice707::None, "none"_L1},
    };
    return table;
}

template <> std::span<const Spelling<Outcome>> spellings<Outcome>()
{
    static constexpr Spelling<Outcome> table[]{
        {Outcome::Conviction, "conviction"_L1},
        {Outcome::Acquittal, "acquittal"_L1},
        {Outcome::Adjournment, "adjournment"_L1},
        {Outcome::Exemption, "exemption"_L1},
    };
    return table;
}

template <> std::span<const Spelling<PersonKind>> spellings<PersonKind>()
{
    static constexpr Spelling<PersonKind> table[]{
        {PersonKind::Natural, "natural"_L1},
        {PersonKind::Legal, "legal"_L1},
    };
    return table;
}

template <> std::span<const Spelling<Sex>> spellings<Sex>()
{
    static constexpr Spelling<Sex> table[]{
        {Sex::Male, "M"_L1},
        {Sex::Female, "F"_L1},
    };
    return table;
}

template <> std::span<const Spelling<Custody>> spellings<Custody>()
{
    static constexpr Spelling<Custody> table[]{
        {Custody::Free, "free"_L1},
        {Custody::ThisCase, "this_case"_L1},
        {Custody::OtherCase, "other_case"_L1},
        {Custody::Adjusted, "adjusted"_L1},
    };
    return table;
}

template <> std::span<const Spelling<Protection>> spellings<Protection>()
{
    static constexpr Spelling<Protection> table[]{
        {Protection::None, "none"_L1},
        {Protection::Tutelle, "tutelle"_L1},
        {Protection::Curatelle, "curatelle"_L1},
    };
    return table;
}

template <> std::span<const Spelling<ResidenceKind>> spellings<ResidenceKind>()
{
    static constexpr Spelling<ResidenceKind> table[]{
        {ResidenceKind::Fixed, "fixed"_L1},
        {ResidenceKind::None, "none"_L1},
        {ResidenceKind::Domiciliation, "domiciliation"_L1},
        {ResidenceKind::Abroad, "abroad"_L1},
        {ResidenceKind::Unknown, "unknown"_L1},
    };
    return table;
}

template <> std::span<const Spelling<ResidenceRegion>> spellings<ResidenceRegion>()
{
    static constexpr Spelling<ResidenceRegion> table[]{
        {ResidenceRegion::Metropole, "metropole"_L1},
        {ResidenceRegion::AlsaceMoselle, "alsace_moselle"_L1},
        {ResidenceRegion::Guadeloupe, "guadeloupe"_L1},
        {ResidenceRegion::Martinique, "martinique"_L1},
        {ResidenceRegion::Guyane, "guyane"_L1},
        {ResidenceRegion::Reunion, "reunion"_L1},
        {ResidenceRegion::Mayotte, "mayotte"_L1},
        {ResidenceRegion::Foreign, "foreign"_L1},
    };
    return table;
}

template <> std::span<const Spelling<SuspensionKind>> spellings<SuspensionKind>()
{
    static constexpr Spelling<SuspensionKind> table[]{
        {SuspensionKind::SursisSimple, "sursis_simple"_L1},
        {SuspensionKind::SursisProbatoire, "sursis_probatoire"_L1},
        {SuspensionKind::SursisProbatoireRenforce, "sursis_probatoire_renforce"_L1},
        {SuspensionKind::Sme, "sme"_L1},
        {SuspensionKind::SursisTig, "sursis_tig"_L1},
    };
    return table;
}

template <> std::span<const Spelling<FirmMode>> spellings<FirmMode>()
{
    static constexpr Spelling<FirmMode> table[]{
        {FirmMode::None, "none"_L1},
        {FirmMode::Summons474, "summons_474"_L1},
        {FirmMode::Adjustment, "adjustment"_L1},
        {FirmMode::DeferredCommittal, "deferred_committal"_L1},
        {FirmMode::Committal, "committal"_L1},
        {FirmMode::ArrestWarrant, "arrest_warrant"_L1},
    };
    return table;
}

template <> std::span<const Spelling<AdjustmentRegime>> spellings<AdjustmentRegime>()
{
    static constexpr Spelling<AdjustmentRegime> table[]{
        {AdjustmentRegime::Ddse, "ddse"_L1},
        {AdjustmentRegime::SemiLiberte, "semi_liberte"_L1},
        {AdjustmentRegime::PlacementExterieur, "placement_exterieur"_L1},
    };
    return table;
}

template <> std::span<const Spelling<Consent>> spellings<Consent>()
{
    static constexpr Spelling<Consent> table[]{
        {Consent::Given, "given"_L1},
        {Consent::Written, "written"_L1},
        {Consent::None, "none"_L1},
    };
    return table;
}

template <> std::span<const Spelling<SurchargeKind>> spellings<SurchargeKind>()
{
    static constexpr Spelling<SurchargeKind> table[]{
        {SurchargeKind::UninsuredDriving, "uninsured_driving"_L1},
        {SurchargeKind::Hunting, "hunting"_L1},
        {SurchargeKind::VictimSupport, "victim_support"_L1},
    };
    return table;
}

template <> std::span<const Spelling<CourseKind>> spellings<CourseKind>()
{
    static constexpr Spelling<CourseKind> table[]{
        {CourseKind::Citizenship, "citizenship"_L1},
        {CourseKind::RoadSafety, "road_safety"_L1},
        {CourseKind::Drugs, "drugs"_L1},
        {CourseKind::CoupleViolence, "couple_violence"_L1},
        {CourseKind::SexualActsPurchase, "sexual_acts_purchase"_L1},
        {CourseKind::ParentalResponsibility, "parental_responsibility"_L1},
        {CourseKind::Sexism, "sexism"_L1},
        {CourseKind::AnimalAbuse, "animal_abuse"_L1},
        {CourseKind::OnlineHate, "online_hate"_L1},
    };
    return table;
}

template <> std::span<const Spelling<LicenceMeasure>> spellings<LicenceMeasure>()
{
    static constexpr Spelling<LicenceMeasure> table[]{
        {LicenceMeasure::Suspension, "suspension"_L1},
        {LicenceMeasure::Cancellation, "cancellation"_L1},
        {LicenceMeasure::Restriction, "restriction"_L1},
    };
    return table;
}

template <> std::span<const Spelling<BanSubject>> spellings<BanSubject>()
{
    static constexpr Spelling<BanSubject> table[]{
        {BanSubject::Contact, "contact"_L1},
        {BanSubject::Place, "place"_L1},
        {BanSubject::Activity, "activity"_L1},
        {BanSubject::Weapons, "weapons"_L1},
        {BanSubject::Residence, "residence"_L1},
        {BanSubject::Territory, "territory"_L1},
        {BanSubject::Other, "other"_L1},
    };
    return table;
}

template <> std::span<const Spelling<TextPenaltyKind>> spellings<TextPenaltyKind>()
{
    static constexpr Spelling<TextPenaltyKind> table[]{
        {TextPenaltyKind::Confiscation, "confiscation"_L1},
        {TextPenaltyKind::SocioJudicialSupervision, "socio_judicial_supervision"_L1},
        {TextPenaltyKind::Registration, "registration"_L1},
        {TextPenaltyKind::Other, "other"_L1},
    };
    return table;
}

template <> std::span<const Spelling<SuspensionRevoked>> spellings<SuspensionRevoked>()
{
    static constexpr Spelling<SuspensionRevoked> table[]{
        {SuspensionRevoked::SursisSimple, "sursis_simple"_L1},
        {SuspensionRevoked::SursisProbatoire, "sursis_probatoire"_L1},
    };
    return table;
}

template <> std::span<const Spelling<RevokedBy>> spellings<RevokedBy>()
{
    static constexpr Spelling<RevokedBy> table[]{
        {RevokedBy::TrialCourt, "trial_court"_L1},
        {RevokedBy::Jap, "jap"_L1},
    };
    return table;
}

template <> std::span<const Spelling<DetentionKind>> spellings<DetentionKind>()
{
    static constexpr Spelling<DetentionKind> table[]{
        {DetentionKind::Pretrial, "pretrial"_L1},
        {DetentionKind::Arse, "arse"_L1},
        {DetentionKind::Arrest, "arrest"_L1},
        {DetentionKind::Abroad, "abroad"_L1},
    };
    return table;
}

template <> std::span<const Spelling<RemedyUser>> spellings<RemedyUser>()
{
    static constexpr Spelling<RemedyUser> table[]{
        {RemedyUser::Person, "person"_L1},
        {RemedyUser::Prosecutor, "prosecutor"_L1},
        {RemedyUser::ProsecutorGeneral, "prosecutor_general"_L1},
        {RemedyUser::CivilParty, "civil_party"_L1},
    };
    return table;
}

template <> std::span<const Spelling<RemedyScope>> spellings<RemedyScope>()
{
    static constexpr Spelling<RemedyScope> table[]{
        {RemedyScope::Penal, "penal"_L1},
        {RemedyScope::Civil, "civil"_L1},
    };
    return table;
}

template <> std::span<const Spelling<RemedyLodged>> spellings<RemedyLodged>()
{
    static constexpr Spelling<RemedyLodged> table[]{
        {RemedyLodged::Appeal, "appeal"_L1},
        {RemedyLodged::Opposition, "opposition"_L1},
    };
    return table;
}

QLatin1StringView penaltyWord(const PenaltyDetail &detail)
{
    if (const auto *text = std::get_if<TextPenalty>(&detail))
        return word(text->kind);
    // In the order of the alternatives; the last one has said its own word.
    static constexpr QLatin1StringView words[]{
        "imprisonment"_L1,
        "home_detention"_L1,
        "community_service"_L1,
        "fine"_L1,
        "day_fine"_L1,
        "course"_L1,
        "penal_constraint"_L1,
        "reparation"_L1,
        "licence"_L1,
        "ban"_L1,
    };
    static_assert(std::size(words) + 1 == std::variant_size_v<PenaltyDetail>);
    return words[detail.index()];
}

} // namespace bex::law::json
