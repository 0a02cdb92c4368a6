// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/values/Scope.h"

#include <QStringList>

namespace bex::papers
{

/// One summons in words; what is not known yet is a ruled blank.
struct AppointmentWords {
    int step = 0;
    QString authority;
    QString day;
    QString hour;
    QString zone;          ///< what the hour is told in
    bool overseas = false; ///< the zone is told beside the hour
    QString place;
    QStringList contact;
    QString phone; ///< the first of them that a person in a hurry uses; may be empty
    bool complete = false;
};

[[nodiscard]] AppointmentWords appointmentOf(int step, const Scope &scope);
/// The slot given so far, or what the court itself fixed.
[[nodiscard]] law::Appointment slotOf(int step, const Scope &scope);
/// Before whom the step calls the person.
[[nodiscard]] law::Recipient authorityOf(const law::Step &step);

/// "heure de Paris"
[[nodiscard]] QString zoneOf(const Scope &scope);

/// What an order of committal leaves to the prosecutor's hand (D. 48-2-4).
[[nodiscard]] QStringList leftToTheProsecutor(const AppointmentWords &appointment,
                                              const Scope &scope);

/// The last day to send the prison its certified copy: the day before that fixed (D. 48-2-5);
/// a ruled blank while that is open.
[[nodiscard]] QString lastDayOfCertifiedCopy(const Scope &scope);

/// The appointments this paper gives: one for each service it summons before.
[[nodiscard]] std::vector<AppointmentWords> appointmentsOf(const Scope &scope);

/// The steps of the set that summon the person, in order.
[[nodiscard]] std::vector<int> summonsSteps(const Scope &scope);

/// "SPIP : jeudi 2 mai 2024 à 9 h 20, 1 rue de la Paix".
[[nodiscard]] QString givenWords(const AppointmentWords &appointment, const Scope &scope);

[[nodiscard]] QString nameOf(law::Recipient service, const Scope &scope);

} // namespace bex::papers
