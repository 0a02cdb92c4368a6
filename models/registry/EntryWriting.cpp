// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/EntryWriting.h"

#include "models/registry/Office.h"
#include "models/registry/PenaltyCodes.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

QJsonObject factsOf(const PenaltyStanding &standing)
{
    QJsonObject facts{{"state"_L1, codeOf(penaltyStateCodes, standing.state)},
                      {"since"_L1, standing.since.toString(Qt::ISODate)}};
    if (const auto reason = mainOf(standing))
        facts.insert("reason"_L1, law::json::word(*reason));
    return facts;
}

/// What was written, as the journal keeps it; `verify` compares it with the entry.
QJsonObject factsOf(const PenaltyEntry &entry)
{
    const NewPenaltyEntry &what = entry.what;
    QJsonObject facts{{"penalty"_L1, entry.penalty.value()},
                      {"word"_L1, what.word},
                      {"on"_L1, what.on.toString(Qt::ISODate)},
                      {"service"_L1, what.service},
                      {"text"_L1, what.text},
                      {"proof"_L1, what.proof},
                      {"state"_L1, codeOf(penaltyStateCodes, entry.state)}};
    if (what.reason)
        facts.insert("reason"_L1, law::json::word(*what.reason));
    if (what.interrupts)
        facts.insert("interrupts"_L1, *what.interrupts ? 1 : 0);
    if (what.about)
        facts.insert("about"_L1, what.about->value());
    if (what.paper)
        facts.insert("paper"_L1, what.paper->value());
    if (what.until)
        facts.insert("until"_L1, what.until->toString(Qt::ISODate));
    if (what.step)
        facts.insert("step"_L1, what.step->value());
    return facts;
}

} // namespace

std::optional<law::WaitReason> mainOf(const PenaltyStanding &standing)
{
    return standing.reasons.empty() ? std::nullopt : std::optional(standing.reasons.front());
}

EntryWriting::EntryWriting(Office &office, Signature by)
    : m_office(office)
    , m_by(std::move(by))
{
}

Result<PenaltyEntryId> EntryWriting::write(const KeptPenalty &penalty,
                                           const NewPenaltyEntry &what,
                                           const std::optional<PenaltyStanding> &before) const
{
    const PenaltyEntry entry{
        PenaltyEntryId(0), penalty.id, what, penalty.what.now.state, m_by.at, m_by.who};
    const auto id = m_office.stores.penalties.write(entry);
    if (!id)
        return id;
    return m_office.stores.journal
        .append({u"penalty_"_s + codeOf(penaltyWritingCodes, what.what),
                 subjectOf("penalty_entry"_L1, *id),
                 penalty.entry,
                 before ? compact(factsOf(*before)) : QByteArray(),
                 compact(factsOf(entry))},
                m_by)
        .map([&] { return *id; });
}

Result<void> EntryWriting::moved(const KeptPenalty &to, const PenaltyStanding &from) const
{
    const NewPenaltyEntry what{
        .what = PenaltyWriting::State, .on = to.what.now.since, .reason = mainOf(to.what.now)};
    return write(to, what, from).map([](PenaltyEntryId) {});
}

} // namespace bex::registry
