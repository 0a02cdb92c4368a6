// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/RollWriting.h"

#include "models/law/json/Vocabulary.h"
#include "models/registry/Office.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

Result<void> checkName(const Identity &person)
{
    if (!person.familyName.trimmed().isEmpty())
        return {};
    return unexpected(Error{
        ErrorCode::Invalid, "registry.name-empty"_L1, u"family_name"_s, u"a family name"_s, {}});
}

Result<void> noteState(Office &office, const RollEntry &before)
{
    return office.stores.roll.find(before.id).and_then([&](const RollEntry &after) {
        return office.note({u"person_moved"_s,
                            subjectOf("roll_entry"_L1, before.id),
                            before.id,
                            compact(factsOf(before)),
                            compact(factsOf(after))});
    });
}

/// Every penalty of the judgment waits for this reason too (CPP D. 48 al. 2).
Result<void> addReasonToPenalties(Office &office, const RollEntry &entry, const QString &reason)
{
    const auto plan = office.stores.plans.current(entry.id);
    if (!plan || !*plan)
        return plan.map([](const auto &) {});
    const auto penalties = QJsonDocument::fromJson(entry.judgment)["penalties"_L1].toArray().size();
    Result<void> done;
    for (int penalty = 0; done && penalty < penalties; ++penalty)
        done = office.stores.plans.addWaiting((*plan)->id, {penalty, reason});
    return done;
}

/// Who came back does not wait for having left.
Result<void> dropReasonOfLeaving(Office &office, const RollEntry &before)
{
    if (before.state != RollState::Left)
        return {};
    const auto plan = office.stores.plans.current(before.id);
    if (!plan || !*plan)
        return plan.map([](const auto &) {});
    return office.stores.plans.removeWaiting((*plan)->id, before.leftReason);
}

} // namespace

Result<HearingId> openedHearing(Office &office, const Hearing &hearing)
{
    const auto open = office.stores.hearings.same(hearing);
    if (!open)
        return unexpected(open.error());
    if (*open)
        return **open;
    const auto id = office.stores.hearings.add(hearing);
    if (!id)
        return id;
    return office
        .note({u"hearing_opened"_s,
               subjectOf("hearing"_L1, *id),
               std::nullopt,
               {},
               compact(factsOf(hearing))})
        .map([&] { return *id; });
}

Result<RollEntryId> putOnRoll(Office &office, HearingId hearing, const Expected &expected)
{
    if (const auto named = checkName(expected.person); !named)
        return unexpected(named.error());
    const auto id = office.stores.roll.add(hearing, expected);
    if (!id)
        return id;
    return office
        .note({u"person_expected"_s,
               subjectOf("roll_entry"_L1, *id),
               *id,
               {},
               compact(factsOf(expected.person, expected.parquetNumber))})
        .map([&] { return *id; });
}

Result<void>
corrected(Office &office, RollEntryId entry, const Identity &person, const QString &parquetNumber)
{
    if (const auto named = checkName(person); !named)
        return named;
    const auto before = office.stores.roll.find(entry);
    if (!before)
        return unexpected(before.error());
    if (before->person == person && before->parquetNumber == parquetNumber)
        return {};
    return office.stores.roll.correct(entry, person, parquetNumber).and_then([&] {
        return office.note({u"identity_corrected"_s,
                            subjectOf("roll_entry"_L1, entry),
                            entry,
                            compact(factsOf(before->person, before->parquetNumber)),
                            compact(factsOf(person, parquetNumber))});
    });
}

Result<void> moved(Office &office, RollEntryId entry, RollState state)
{
    const auto before = office.stores.roll.find(entry);
    if (!before)
        return unexpected(before.error());
    if (before->state == state)
        return {};
    return office.stores.roll.setState(entry, state)
        .and_then([&] { return dropReasonOfLeaving(office, *before); })
        .and_then([&] { return noteState(office, *before); });
}

Result<void> gone(Office &office, RollEntryId entry, const Departure &why)
{
    if (!law::json::fromWord<law::WaitReason>(why.reason))
        return unexpected(Error{ErrorCode::Invalid,
                                "registry.departure-reason"_L1,
                                u"reason"_s,
                                law::json::choices<law::WaitReason>(),
                                {}});
    const auto before = office.stores.roll.find(entry);
    if (!before)
        return unexpected(before.error());
    return office.stores.roll.setLeft(entry, why.reason, why.note)
        .and_then([&] { return addReasonToPenalties(office, *before, why.reason); })
        .and_then([&] { return noteState(office, *before); });
}

Result<void> keepReasonOfLeaving(Office &office, RollEntryId entry)
{
    return office.stores.roll.find(entry).and_then([&](const RollEntry &known) -> Result<void> {
        if (known.state != RollState::Left)
            return {};
        return addReasonToPenalties(office, known, known.leftReason);
    });
}

} // namespace bex::registry
