// SPDX-License-Identifier: EUPL-1.2
#include "tests/registry/HandMadePenalties.h"

#include "models/law/json/WriteJudgment.h"
#include "models/registry/PenaltyCodes.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

using namespace registry;
using law::PenaltyState;
using law::WaitReason;

namespace
{

DerivedPenalty penaltyOf(const DerivedJudgment &judgment, std::size_t place)
{
    const auto document = QJsonDocument::fromJson(law::json::canonical(judgment.judgment));
    const QJsonObject penalty =
        document["penalties"_L1].toArray().at(static_cast<qsizetype>(place)).toObject();
    DerivedPenalty derived;
    derived.document = QJsonDocument(penalty).toJson(QJsonDocument::Compact);
    derived.kind = penalty["kind"_L1].toString();
    derived.decidedOn = decisionDay;
    derived.ressort = u"Bobigny"_s;
    derived.now = {PenaltyState::NotEnforceable,
                   decisionDay,
                   {WaitReason::TimeLimitRunning, WaitReason::AwaitingJap},
                   decisionDay};
    derived.next = PenaltyChange{
        enforceableDay,
        {PenaltyState::Enforceable, enforceableDay, {WaitReason::AwaitingJap}, enforceableDay}};
    derived.limit = {law::LimitationRegime::Misdemeanour,
                     enforceableDay,
                     QDate(2030, 4, 27),
                     QDate(2030, 4, 27)};
    return derived;
}

} // namespace

DerivedJudgment withPenalties(DerivedJudgment judgment)
{
    judgment.penalties.emplace();
    for (std::size_t place = 0; place < judgment.judgment.penalties.size(); ++place)
        judgment.penalties->push_back(penaltyOf(judgment, place));
    return judgment;
}

NewPenaltyEntry turn(law::Turn turn, std::optional<WaitReason> reason)
{
    return {.what = PenaltyWriting::Turn,
            .word = QString(codeOf(turnCodes, turn)),
            .on = decisionDay,
            .reason = reason};
}

NewPenaltyEntry diligence(law::Diligence kind)
{
    return {.what = PenaltyWriting::Diligence,
            .word = QString(codeOf(diligenceCodes, kind)),
            .on = decisionDay,
            .service = u"SPIP"_s};
}

NewPenaltyEntry correction(PenaltyEntryId about, const QString &reason)
{
    return {.what = PenaltyWriting::Correction, .on = decisionDay, .text = reason, .about = about};
}

} // namespace bex::test
