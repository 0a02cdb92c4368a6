// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/life/Limitation.h"
#include "models/law/life/Standing.h"
#include "models/registry/Penalty.h"

#include <QCoreApplication>
#include <QString>

namespace bex::desk
{

/// The life of a penalty in words: where it stands, what was written of it, until when.
class PenaltyLifeText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::desk::PenaltyLifeText)

public:
    [[nodiscard]] static QString personHeader();
    [[nodiscard]] static QString decidedHeader();
    [[nodiscard]] static QString penaltyHeader();
    [[nodiscard]] static QString stateHeader();
    [[nodiscard]] static QString reasonHeader();
    [[nodiscard]] static QString sinceHeader();
    [[nodiscard]] static QString limitHeader();
    [[nodiscard]] static QString numberHeader();
    [[nodiscard]] static QString enteredByHeader();

    [[nodiscard]] static QString label(law::PenaltyState state);
    [[nodiscard]] static QString label(law::Turn turn);
    [[nodiscard]] static QString label(law::Diligence diligence);
    [[nodiscard]] static QString label(law::LimitationRegime regime);
    /// A kind by its word in the contract ("fine").
    [[nodiscard]] static QString kind(const QString &word);
    /// "a bar of the law", against mere waiting.
    [[nodiscard]] static QString family(bool legalBar);
    /// The main reason, then the others; empty when nobody has to execute it now.
    [[nodiscard]] static QString reasons(const registry::PenaltyStanding &standing);
    /// "42 days"
    [[nodiscard]] static QString age(QDate since, QDate today);
    /// How near the limit is; empty while it is far.
    [[nodiscard]] static QString alert(law::LimitationAlert alert);
    /// What an act was worth for the limitation.
    [[nodiscard]] static QString weight(law::ActWeight weight);
};

} // namespace bex::desk
