// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/events/Event.h"
#include "models/registry/Event.h"

#include <QCoreApplication>
#include <QString>

namespace bex::desk
{

/// What happened after the counter, in words.
class EventText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::desk::EventText)

public:
    [[nodiscard]] static QString onHeader();
    [[nodiscard]] static QString whatHeader();
    [[nodiscard]] static QString stateHeader();

    /// The kind from its word in the contract ("no_show").
    [[nodiscard]] static QString kind(QStringView word);
    [[nodiscard]] static QString label(law::SummonsPaper value);
    [[nodiscard]] static QString label(law::MissedBefore value);
    [[nodiscard]] static QString label(law::UrgencyGround value);
    [[nodiscard]] static QString label(law::CorrectedText value);
    [[nodiscard]] static QString label(law::AppealOutcome value);
    [[nodiscard]] static QString label(law::RemedyUser value);
    [[nodiscard]] static QString label(law::RemedyScope value);

    [[nodiscard]] static QString on(QDate day);
    /// "No-show · before the JAP · legitimate reason"
    [[nodiscard]] static QString inShort(const law::Event &event);
    /// Empty while it counts.
    [[nodiscard]] static QString state(const registry::KeptEvent &event);
    /// When it was entered and by whom; why it does not count any more.
    [[nodiscard]] static QString sentence(const registry::KeptEvent &event);

private:
    // What one kind says beside its name.
    template <typename Kind> [[nodiscard]] static QStringList details(const Kind &) { return {}; }
    [[nodiscard]] static QStringList details(const law::PersonMoved &event);
    [[nodiscard]] static QStringList details(const law::PenalAppealLodged &event);
    [[nodiscard]] static QStringList details(const law::CivilAppealLodged &event);
    [[nodiscard]] static QStringList details(const law::OppositionLodged &event);
    [[nodiscard]] static QStringList details(const law::RemedyWithdrawn &event);
    [[nodiscard]] static QStringList details(const law::SummonsNotHanded &event);
    [[nodiscard]] static QStringList details(const law::ProsecutorReceived &event);
    [[nodiscard]] static QStringList details(const law::AppointmentMissed &event);
    [[nodiscard]] static QStringList details(const law::UrgencyArisen &event);
    [[nodiscard]] static QStringList details(const law::PaymentReported &event);
    [[nodiscard]] static QStringList details(const law::ErrorFound &event);
    [[nodiscard]] static QStringList details(const law::AppealDecided &event);
};

} // namespace bex::desk
