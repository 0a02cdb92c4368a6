// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/StepDiligence.h"

#include "models/law/json/Vocabulary.h"
#include "models/law/life/Diligences.h"
#include "models/registry/Office.h"
#include "models/registry/PenaltyCodes.h"
#include "models/registry/PenaltyKeeping.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

using Places = std::set<int>;

std::optional<law::Diligence> diligenceOf(const KeptStep &step)
{
    const auto act = law::json::fromWord<law::Act>(step.act);
    if (!act)
        return std::nullopt;
    return law::diligenceOf(*act,
                            law::json::fromWord<law::PaperKind>(step.paper),
                            law::json::fromWord<law::Recipient>(step.to));
}

void addPlaces(Places &places, const KeptStep &step)
{
    const QJsonArray indices = QJsonDocument::fromJson(step.penalties.toUtf8()).array();
    for (const QJsonValue &index : indices)
        places.insert(index.toInt());
}

/// A step for the person as a whole concerns the penalties for which the same service summons.
Places placesOf(const KeptStep &step, const std::vector<KeptStep> &plan)
{
    Places places;
    addPlaces(places, step);
    if (!places.empty())
        return places;
    for (const KeptStep &other : plan) {
        if (other.to == step.to)
            addPlaces(places, other);
    }
    return places;
}

bool isMoney(const QString &kind)
{
    return kind == "fine"_L1 || kind == "day_fine"_L1;
}

/// The statement speaks of money alone; what names no penalty at all concerns each.
bool concerns(law::Diligence diligence, const Places &places, const KeptPenalty &penalty)
{
    if (!penalty.place || law::isClosed(penalty.what.now.state))
        return false;
    if (diligence == law::Diligence::StatementToTreasury)
        return isMoney(penalty.what.kind);
    return places.empty() || places.contains(*penalty.place);
}

Result<std::vector<KeptPenalty>>
concerned(const Office &office, const KeptStep &step, law::Diligence diligence)
{
    const auto plan = office.stores.steps.of(step.entry);
    if (!plan)
        return unexpected(plan.error());
    const Places places = placesOf(step, *plan);
    return office.stores.penalties.of(step.entry).map([&](std::vector<KeptPenalty> penalties) {
        std::erase_if(penalties, [&](const KeptPenalty &penalty) {
            return !concerns(diligence, places, penalty);
        });
        return penalties;
    });
}

QDate todayOf(const Office &office)
{
    return office.signature().at.toLocalTime().date();
}

/// The last that the work wrote of this diligence and that still counts.
Result<std::optional<PenaltyEntryId>>
writtenOf(const Office &office, const KeptPenalty &penalty, const NewPenaltyEntry &diligence)
{
    return office.stores.penalties.entries(penalty.id)
        .map([&](const std::vector<PenaltyEntry> &entries) {
            const auto last =
                std::find_if(entries.rbegin(), entries.rend(), [&](const PenaltyEntry &entry) {
                    return entry.what.what == diligence.what && entry.what.word == diligence.word &&
                           entry.what.service == diligence.service && entry.what.step &&
                           !isCorrected(entries, entry.id);
                });
            return last == entries.rend() ? std::nullopt : std::optional(last->id);
        });
}

/// Writes under each penalty what `entryFor` gives of it; nothing of one without.
template <typename EntryFor>
Result<void> writeOfEach(Office &office, const KeptStep &step, const EntryFor &entryFor)
{
    const auto diligence = diligenceOf(step);
    if (!diligence)
        return {};
    const auto penalties = concerned(office, step, *diligence);
    if (!penalties)
        return unexpected(penalties.error());
    const NewPenaltyEntry asDone{.what = PenaltyWriting::Diligence,
                                 .word = codeOf(diligenceCodes, *diligence),
                                 .on = todayOf(office),
                                 .service = step.to,
                                 .step = step.id};
    Result<void> done;
    for (const KeptPenalty &penalty : *penalties) {
        if (done)
            done = entryFor(penalty, asDone);
    }
    return done;
}

} // namespace

Result<void> writeDone(Office &office, const KeptStep &step, const std::optional<PaperId> &paper)
{
    return writeOfEach(office, step, [&](const KeptPenalty &penalty, NewPenaltyEntry diligence) {
        diligence.paper = paper;
        return noted(office, penalty, diligence).map([](PenaltyEntryId) {});
    });
}

Result<void> writeUndone(Office &office, const KeptStep &step, const QString &why)
{
    return writeOfEach(
        office, step, [&](const KeptPenalty &penalty, const NewPenaltyEntry &diligence) {
            const auto wrong = writtenOf(office, penalty, diligence);
            if (!wrong)
                return Result<void>(unexpected(wrong.error()));
            if (!*wrong)
                return Result<void>();
            const NewPenaltyEntry correction{.what = PenaltyWriting::Correction,
                                             .on = todayOf(office),
                                             .text = why,
                                             .about = *wrong};
            return noted(office, penalty, correction).map([](PenaltyEntryId) {});
        });
}

} // namespace bex::registry
