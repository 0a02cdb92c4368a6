// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Person.h"
#include "models/law/json/Vocabulary.h"
#include "models/registry/Paper.h"
#include "models/registry/People.h"
#include "models/registry/PrintJob.h"
#include "models/registry/RollEntry.h"
#include "models/registry/Step.h"

#include <QLatin1StringView>

#include <array>
#include <utility>

namespace bex::registry
{

/// The text that stands for a value in the database, never its number. What the
/// contract spells is spelt by `law::json::word`; here is what the register alone knows.
template <typename Value, std::size_t count>
using CodeTable = std::array<std::pair<Value, QLatin1StringView>, count>;

inline constexpr CodeTable<RollState, 5> rollStateCodes{{
    {RollState::Expected, QLatin1StringView("expected")},
    {RollState::AtCounter, QLatin1StringView("at_counter")},
    {RollState::Received, QLatin1StringView("received")},
    {RollState::Left, QLatin1StringView("left")},
    {RollState::Detained, QLatin1StringView("detained")},
}};

inline constexpr CodeTable<StepState, 4> stepStateCodes{{
    {StepState::ToDo, QLatin1StringView("to_do")},
    {StepState::Done, QLatin1StringView("done")},
    {StepState::NotApplicable, QLatin1StringView("not_applicable")},
    {StepState::Impossible, QLatin1StringView("impossible")},
}};

inline constexpr CodeTable<law::OfficeDuty, 6> officeDutyCodes{{
    {law::OfficeDuty::Handing, QLatin1StringView("handing")},
    {law::OfficeDuty::Receipt, QLatin1StringView("receipt")},
    {law::OfficeDuty::Sending, QLatin1StringView("sending")},
    {law::OfficeDuty::Bordereau, QLatin1StringView("bordereau")},
    {law::OfficeDuty::CertifiedCopy, QLatin1StringView("certified_copy")},
    {law::OfficeDuty::Transmission, QLatin1StringView("transmission")},
}};

inline constexpr CodeTable<ReceiptResult, 3> receiptResultCodes{{
    {ReceiptResult::Signed, QLatin1StringView("signed")},
    {ReceiptResult::Refused, QLatin1StringView("refused")},
    {ReceiptResult::CannotSign, QLatin1StringView("cannot_sign")},
}};

inline constexpr CodeTable<Destination, 2> destinationCodes{{
    {Destination::Printer, QLatin1StringView("printer")},
    {Destination::Folder, QLatin1StringView("folder")},
}};

inline constexpr CodeTable<SheetState, 6> sheetStateCodes{{
    {SheetState::Waiting, QLatin1StringView("waiting")},
    {SheetState::Sent, QLatin1StringView("sent")},
    {SheetState::Left, QLatin1StringView("left")},
    {SheetState::Failed, QLatin1StringView("failed")},
    {SheetState::Skipped, QLatin1StringView("skipped")},
    {SheetState::Changed, QLatin1StringView("changed")},
}};

inline constexpr CodeTable<Said, 3> saidCodes{{
    {Said::Same, QLatin1StringView("same")},
    {Said::Different, QLatin1StringView("different")},
    {Said::Nothing, QLatin1StringView("nothing")},
}};

template <typename Value, std::size_t count>
[[nodiscard]] constexpr QLatin1StringView codeOf(const CodeTable<Value, count> &table, Value value)
{
    for (const auto &[known, code] : table) {
        if (known == value)
            return code;
    }
    Q_UNREACHABLE();
}

/// The schema's CHECK lets no other text in; the first value stands for what cannot be.
template <typename Value, std::size_t count>
[[nodiscard]] constexpr Value valueOf(const CodeTable<Value, count> &table, QStringView text)
{
    for (const auto &[known, code] : table) {
        if (code == text)
            return known;
    }
    return table.front().first;
}

/// "1990-05-12", or "1990" when nobody knows the day.
[[nodiscard]] inline QString textOf(const law::BirthDate &date)
{
    return date.day ? date.day->toString(Qt::ISODate) : QString::number(date.year);
}

[[nodiscard]] inline std::optional<law::BirthDate> birthDateOf(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid())
        return law::BirthDate{day.year(), day};
    return law::BirthDate{text.toInt(), std::nullopt};
}

} // namespace bex::registry
