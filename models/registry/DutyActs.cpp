// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/DutyActs.h"

#include "models/registry/Office.h"
#include "models/registry/PenaltyKeeping.h"
#include "models/registry/StepWriting.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

Result<RollEntryId> settledAll(Office &office, const std::vector<StepId> &steps, bool done)
{
    Result<RollEntryId> entry(RollEntryId(0));
    for (const StepId step : steps) {
        if (entry)
            entry = settled(office, step, {done ? StepState::Done : StepState::ToDo, {}});
    }
    return entry;
}

/// The duty, of the judgment that still counts.
Result<KeptDuty> dutyAsSeen(const Office &office, const SeenDuty &seen)
{
    const auto current = office.stores.judgments.current(seen.entry);
    if (!current)
        return unexpected(current.error());
    if (!*current || (*current)->id != seen.judgment)
        return unexpected(Error{ErrorCode::Conflict,
                                "duty.judgment-moved-on"_L1,
                                subjectOf("judgment"_L1, seen.judgment),
                                {},
                                {}});
    const auto duty = office.stores.duties.of(seen.judgment, seen.duty);
    if (!duty)
        return unexpected(duty.error());
    if (!*duty)
        return unexpected(Error{ErrorCode::NotFound,
                                "duty.not-asked"_L1,
                                QString(codeOf(judgmentDutyCodes, seen.duty)),
                                {},
                                {}});
    return **duty;
}

QString actOf(JudgmentDuty duty, bool done)
{
    const bool compares = duty == JudgmentDuty::Comparison;
    if (done)
        return compares ? u"judgment_compared"_s : u"record_sheet_sent"_s;
    return compares ? u"comparison_reopened"_s : u"record_sheet_reopened"_s;
}

QByteArray factsOf(const NewTime &time)
{
    return compact(
        {{"on"_L1, time.on.toString(Qt::ISODate)}, {"hour"_L1, time.at.toString(u"hh:mm"_s)}});
}

Result<void> newTimeGiven(Office &office, RollEntryId entry, const NewTime &time)
{
    if (!time.on.isValid() || !time.at.isValid())
        return unexpected(Error{ErrorCode::Invalid,
                                "duty.new-time-incomplete"_L1,
                                u"new_time"_s,
                                u"a day and an hour"_s,
                                {}});
    const auto person = office.stores.roll.find(entry);
    if (!person)
        return unexpected(person.error());
    if (person->state != RollState::Left)
        return unexpected(
            Error{ErrorCode::Conflict, "duty.not-left"_L1, QString::number(entry.value()), {}, {}});
    const auto before = office.stores.duties.newTime(entry);
    if (!before)
        return unexpected(before.error());
    return office.stores.duties.setNewTime(entry, time).and_then([&] {
        return office.note({u"new_time_given"_s,
                            subjectOf("new_time"_L1, entry),
                            entry,
                            *before ? factsOf(**before) : QByteArray(),
                            factsOf(time)});
    });
}

} // namespace

Result<void> DutyActs::settleSteps(const std::vector<StepId> &steps, bool done)
{
    return m_office.inOneTransaction([&] { return settledAll(m_office, steps, done); })
        .map([&](RollEntryId entry) { emit m_office.events.stepsChanged(entry); });
}

Result<void> DutyActs::mark(const SeenDuty &seen, bool done)
{
    const auto before = dutyAsSeen(m_office, seen);
    if (!before)
        return unexpected(before.error());
    if (before->done.has_value() == done)
        return {};
    const auto by = done ? std::optional(m_office.signature()) : std::nullopt;
    return m_office.stores.duties.settle(seen.judgment, seen.duty, by).and_then([&] {
        return m_office.note({actOf(seen.duty, done),
                              subjectOf("judgment_duty"_L1, seen.judgment),
                              seen.entry,
                              {},
                              compact({{"due"_L1, before->on.toString(Qt::ISODate)}})});
    });
}

Result<void> DutyActs::settle(const SeenDuty &seen, const std::vector<PenaltyWritten> &writings)
{
    return m_office
        .inOneTransaction([&] {
            Result<void> done = mark(seen, true);
            for (const PenaltyWritten &writing : writings) {
                if (done)
                    done =
                        written(m_office, writing.entry, writing.after).map([](PenaltyEntryId) {});
            }
            return done;
        })
        .map([&] {
            emit m_office.events.dutiesChanged(seen.entry);
            if (!writings.empty())
                emit m_office.events.penaltiesChanged();
        });
}

Result<void> DutyActs::reopen(const SeenDuty &seen)
{
    return m_office.inOneTransaction([&] { return mark(seen, false); }).map([&] {
        emit m_office.events.dutiesChanged(seen.entry);
    });
}

Result<void> DutyActs::giveNewTime(RollEntryId entry, const NewTime &time)
{
    return m_office.inOneTransaction([&] { return newTimeGiven(m_office, entry, time); }).map([&] {
        emit m_office.events.dutiesChanged(entry);
    });
}

} // namespace bex::registry
