// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/Values.h"
#include "models/papers/values/Scope.h"

namespace bex::papers
{

/// Who the person is.
void addPerson(Values &values, const Scope &scope);
/// What the court decided, penalties apart: court, numbers, offences, revocations, damages.
void addDecision(Values &values, const Scope &scope);
void addPenalties(Values &values, const Scope &scope);
/// What is due, until when, and where it is paid.
void addMoney(Values &values, const Scope &scope);
/// The key of what is due: a fine, day-fines or both.
[[nodiscard]] QString nameOfFine(const law::Judgment &judgment);
/// How one pays, in the words of the paper where its language knows them; a blank when unknown.
[[nodiscard]] QString meansOfPayment(const Scope &scope);
/// When the last day to pay is none on which a counter is open: the last one that is.
[[nodiscard]] std::optional<QDate> lastDayAtTheCounter(const Occasion &occasion);
/// The accountant may grant instalments of a fine and keep the discount (CPP 707-4).
[[nodiscard]] bool mayBePaidInParts(const law::Plan &plan);
/// The mandatory mentions that the steps of this paper order, and no other.
void addMentions(Values &values, const Scope &scope);
/// Where to be and when: the summonses of this paper, and those of the others.
void addAppointments(Values &values, const Scope &scope);
/// Who makes the paper: place, day, author, the services of the court.
void addOffice(Values &values, const Scope &scope);
/// What one paper of the set says of the others: lists, limits of transmission.
void addTransmission(Values &values, const Scope &scope);
void addCivilParty(Values &values, const Scope &scope);
/// What the criminal record is told besides identity, facts and penalties.
void addRecord(Values &values, const Scope &scope);
/// What the person has to do, in plain words.
void addMemo(Values &values, const Scope &scope);

/// All of them.
[[nodiscard]] Values valuesOf(const Scope &scope);

} // namespace bex::papers
