// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Judgment.h"

#include <QCoreApplication>

namespace bex::ui
{

/// The words of a judgment in the language of the screen, one place for all.
class EnumText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::ui::EnumText)

public:
    [[nodiscard]] static QString label(law::CourtKind value);
    [[nodiscard]] static QString label(law::Region value);
    [[nodiscard]] static QString label(law::JapOrder value);
    [[nodiscard]] static QString label(law::Procedure value);
    [[nodiscard]] static QString label(law::Nature value);
    [[nodiscard]] static QString label(law::Presence value);
    [[nodiscard]] static QString label(law::ServiceMode value);
    [[nodiscard]] static QString label(law::Notice707 value);
    [[nodiscard]] static QString label(law::Outcome value);
    [[nodiscard]] static QString label(law::PersonKind value);
    [[nodiscard]] static QString label(law::Sex value);
    [[nodiscard]] static QString label(law::Custody value);
    [[nodiscard]] static QString label(law::Protection value);
    [[nodiscard]] static QString label(law::ResidenceKind value);
    [[nodiscard]] static QString label(law::ResidenceRegion value);
    [[nodiscard]] static QString label(law::SuspensionKind value);
    [[nodiscard]] static QString label(law::FirmMode value);
    [[nodiscard]] static QString label(law::AdjustmentRegime value);
    [[nodiscard]] static QString label(law::Consent value);
    [[nodiscard]] static QString label(law::SurchargeKind value);
    [[nodiscard]] static QString label(law::CourseKind value);
    [[nodiscard]] static QString label(law::LicenceMeasure value);
    [[nodiscard]] static QString label(law::BanSubject value);
    [[nodiscard]] static QString label(law::SuspensionRevoked value);
    [[nodiscard]] static QString label(law::RevokedBy value);
    [[nodiscard]] static QString label(law::DetentionKind value);
    [[nodiscard]] static QString label(law::RemedyUser value);
    [[nodiscard]] static QString label(law::RemedyScope value);
    [[nodiscard]] static QString label(law::RemedyLodged value);
    /// The kind of a penalty from its word in the contract ("day_fine").
    [[nodiscard]] static QString penaltyKind(QStringView word);
};

} // namespace bex::ui
