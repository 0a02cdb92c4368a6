// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Judgment.h"
#include "models/law/Plan.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <algorithm>
#include <optional>
#include <span>

namespace bex::law::json
{

/// One enumerator and its word in the contract (design.md sections 5 and 6).
template <typename Enum> struct Spelling {
    Enum value;
    QLatin1StringView word;
};

/// Every word of one enumeration, in the order of its enumerators.
///
/// The files that travel, the register and the window all spell from here.
template <typename Enum> [[nodiscard]] std::span<const Spelling<Enum>> spellings() = delete;

// What a judgment says.
template <> std::span<const Spelling<CourtKind>> spellings<CourtKind>();
template <> std::span<const Spelling<Region>> spellings<Region>();
template <> std::span<const Spelling<JapOrder>> spellings<JapOrder>();
template <> std::span<const Spelling<Procedure>> spellings<Procedure>();
template <> std::span<const Spelling<Nature>> spellings<Nature>();
template <> std::span<const Spelling<Presence>> spellings<Presence>();
template <> std::span<const Spelling<ServiceMode>> spellings<ServiceMode>();
template <> std::span<const Spelling<Notice707>> spellings<Notice707>();
template <> std::span<const Spelling<Outcome>> spellings<Outcome>();
template <> std::span<const Spelling<PersonKind>> spellings<PersonKind>();
template <> std::span<const Spelling<Sex>> spellings<Sex>();
template <> std::span<const Spelling<Custody>> spellings<Custody>();
template <> std::span<const Spelling<Protection>> spellings<Protection>();
template <> std::span<const Spelling<ResidenceKind>> spellings<ResidenceKind>();
template <> std::span<const Spelling<ResidenceRegion>> spellings<ResidenceRegion>();
template <> std::span<const Spelling<SuspensionKind>> spellings<SuspensionKind>();
template <> std::span<const Spelling<FirmMode>> spellings<FirmMode>();
template <> std::span<const Spelling<AdjustmentRegime>> spellings<AdjustmentRegime>();
template <> std::span<const Spelling<Consent>> spellings<Consent>();
template <> std::span<const Spelling<SurchargeKind>> spellings<SurchargeKind>();
template <> std::span<const Spelling<CourseKind>> spellings<CourseKind>();
template <> std::span<const Spelling<LicenceMeasure>> spellings<LicenceMeasure>();
template <> std::span<const Spelling<BanSubject>> spellings<BanSubject>();
template <> std::span<const Spelling<TextPenaltyKind>> spellings<TextPenaltyKind>();
template <> std::span<const Spelling<SuspensionRevoked>> spellings<SuspensionRevoked>();
template <> std::span<const Spelling<RevokedBy>> spellings<RevokedBy>();
template <> std::span<const Spelling<DetentionKind>> spellings<DetentionKind>();
template <> std::span<const Spelling<RemedyUser>> spellings<RemedyUser>();
template <> std::span<const Spelling<RemedyScope>> spellings<RemedyScope>();
template <> std::span<const Spelling<RemedyLodged>> spellings<RemedyLodged>();

// What a plan says.
template <> std::span<const Spelling<LawVersion>> spellings<LawVersion>();
template <> std::span<const Spelling<PlanStatus>> spellings<PlanStatus>();
template <> std::span<const Spelling<Act>> spellings<Act>();
template <> std::span<const Spelling<PaperKind>> spellings<PaperKind>();
template <> std::span<const Spelling<Recipient>> spellings<Recipient>();
template <> std::span<const Spelling<Mention>> spellings<Mention>();
template <> std::span<const Spelling<Copy>> spellings<Copy>();
template <> std::span<const Spelling<WaitReason>> spellings<WaitReason>();
template <> std::span<const Spelling<FirmClass>> spellings<FirmClass>();
template <> std::span<const Spelling<CountOfMonths>> spellings<CountOfMonths>();
template <> std::span<const Spelling<RemedyKind>> spellings<RemedyKind>();
template <> std::span<const Spelling<Confidence>> spellings<Confidence>();

/// The word of the contract for this value.
template <typename Enum> [[nodiscard]] QLatin1StringView word(Enum value)
{
    const auto table = spellings<Enum>();
    const auto found = std::ranges::find(table, value, &Spelling<Enum>::value);
    Q_ASSERT(found != table.end());
    return found != table.end() ? found->word : QLatin1StringView();
}

/// Nothing when the contract has no such word; case counts.
template <typename Enum> [[nodiscard]] std::optional<Enum> fromWord(QStringView text)
{
    const auto table = spellings<Enum>();
    const auto found = std::ranges::find_if(
        table, [text](const Spelling<Enum> &spelling) { return spelling.word == text; });
    return found != table.end() ? std::optional(found->value) : std::nullopt;
}

/// All the words, as an error says what was expected: `present | absent`.
template <typename Enum> [[nodiscard]] QString choices()
{
    QString text;
    for (const auto &spelling : spellings<Enum>()) {
        if (!text.isEmpty())
            text += QLatin1StringView(" | ");
        text += spelling.word;
    }
    return text;
}

/// The `kind` of a penalty (design.md section 5.1).
[[nodiscard]] QLatin1StringView penaltyWord(const PenaltyDetail &detail);

} // namespace bex::law::json
