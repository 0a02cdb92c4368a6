// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/EventVocabulary.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::law::json
{

template <> std::span<const Spelling<SummonsPaper>> spellings<SummonsPaper>()
{
    static constexpr Spelling<SummonsPaper> table[]{
        {SummonsPaper::Jap, "JAP"_L1},
        {SummonsPaper::Spip, "SPIP"_L1},
        {SummonsPaper::Tigc, "TIGc"_L1},
        {SummonsPaper::Stg, "STG"_L1},
        {SummonsPaper::Pr, "PR"_L1},
        {SummonsPaper::Dds, "DDS"_L1},
        {SummonsPaper::Ddj, "DDJ"_L1},
        {SummonsPaper::Ame, "AME"_L1},
        {SummonsPaper::Spr, "SPR"_L1},
        {SummonsPaper::Pjjc, "PJJc"_L1},
        {SummonsPaper::Jec, "JEc"_L1},
    };
    return table;
}

template <> std::span<const Spelling<MissedBefore>> spellings<MissedBefore>()
{
    static constexpr Spelling<MissedBefore> table[]{
        {MissedBefore::Jap, "jap"_L1},
        {MissedBefore::Spip, "spip"_L1},
        {MissedBefore::Prosecutor, "prosecutor"_L1},
        {MissedBefore::Prison, "prison"_L1},
        {MissedBefore::Course, "course"_L1},
        {MissedBefore::Pjj, "pjj"_L1},
        {MissedBefore::ChildrensJudge, "children_judge"_L1},
    };
    return table;
}

template <> std::span<const Spelling<UrgencyGround>> spellings<UrgencyGround>()
{
    static constexpr Spelling<UrgencyGround> table[]{
        {UrgencyGround::NewDanger, "new_danger"_L1},
        {UrgencyGround::FlightRisk, "flight_risk"_L1},
    };
    return table;
}

template <> std::span<const Spelling<CorrectedText>> spellings<CorrectedText>()
{
    static constexpr Spelling<CorrectedText> table[]{
        {CorrectedText::Judgment, "judgment"_L1},
        {CorrectedText::Statement, "statement"_L1},
    };
    return table;
}

template <> std::span<const Spelling<AppealOutcome>> spellings<AppealOutcome>()
{
    static constexpr Spelling<AppealOutcome> table[]{
        {AppealOutcome::Acquittal, "acquittal"_L1},
        {AppealOutcome::LowerPenalty, "lower_penalty"_L1},
        {AppealOutcome::Upheld, "upheld"_L1},
    };
    return table;
}

} // namespace bex::law::json
