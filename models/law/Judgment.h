// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Court.h"
#include "models/law/Penalty.h"
#include "models/law/Person.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace bex::law
{

/// How the case came before the court (FR: mode de poursuite).
enum class Procedure {
    Ordinary,
    ComparutionImmediate,
    ComparutionDifferee,
    Crpc,
    OrdonnancePenale,
    Instruction,
};

/// FR: nature de la décision.
enum class Nature {
    Contradictoire,
    ContradictoireASignifier,
    Defaut,
    IteratifDefaut,
};

enum class Presence {
    Present,
    DebatesOnly, ///< heard, but away when the decision was given
    Represented, ///< by a lawyer with a mandate (CPP 411)
    Absent,
    Left, ///< present at the pronouncement, never came to the counter
};

enum class ServiceMode { Person, Home, Office, Prosecutor, Notification };

/// FR: signification ou notification.
struct Service {
    QDate on;
    std::optional<ServiceMode> mode;
    friend bool operator==(const Service &, const Service &) = default;
};

/// Who has already given the notice of CPP 707-3 (the 20 % reduction).
enum class Notice707 { President, Clerk, None };

enum class Outcome { Conviction, Acquittal, Adjournment, Exemption };

struct Offence {
    std::optional<QString> natinf;
    std::optional<QString> label;
    std::optional<QDate> committedOn;
    std::optional<QString> place;
    std::optional<bool> recidivism;
    std::optional<bool> terrorism;
    friend bool operator==(const Offence &, const Offence &) = default;
};

enum class SuspensionRevoked { SursisSimple, SursisProbatoire };
enum class RevokedBy { TrialCourt, Jap };

/// A suspended sentence revoked, in whole or in part (FR: révocation du sursis).
struct Revocation {
    LegalDuration length;
    std::optional<SuspensionRevoked> of;
    std::optional<RevokedBy> by;
    std::optional<QString> note;
    friend bool operator==(const Revocation &, const Revocation &) = default;
};

enum class DetentionKind { Pretrial, Arse, Arrest, Abroad };

/// Days already served for these facts, to be deducted (CPP 716-4). `days` is what counts.
struct Detention {
    std::optional<DetentionKind> kind;
    int days = 0;
    std::optional<QDate> from;
    std::optional<QDate> to;
    friend bool operator==(const Detention &, const Detention &) = default;
};

struct CivilParty {
    std::optional<QString> name;
    std::optional<bool> natural;
    std::optional<bool> present;
    std::optional<Money> damages;
    std::optional<Lawyer> lawyer;
    friend bool operator==(const CivilParty &, const CivilParty &) = default;
};

enum class RemedyUser { Person, Prosecutor, ProsecutorGeneral, CivilParty };
enum class RemedyScope { Penal, Civil };
enum class RemedyLodged { Appeal, Opposition };

/// A remedy already used (FR: appel ou opposition).
struct Appeal {
    QDate on;
    std::optional<RemedyUser> by;
    std::optional<RemedyScope> scope;
    RemedyLodged kind = RemedyLodged::Appeal;
    friend bool operator==(const Appeal &, const Appeal &) = default;
};

/// What one court pronounced against one person in one decision (bex-judgment/1).
///
/// The members are exactly the keys of design.md section 5. An empty optional
/// means *not known*; what that reads as is decided by the rules, never here.
/// Values come from `law::json::readJudgment`, which refuses what cannot be.
struct Judgment {
    Court court;
    std::optional<QString> parquetNumber;
    std::optional<QString> minuteNumber;
    QDate pronouncedOn;
    Procedure procedure = Procedure::Ordinary;
    Nature nature = Nature::Contradictoire;
    Presence presence = Presence::Present;
    std::optional<Service> served;
    std::optional<bool> citedInPerson;
    std::optional<Notice707> notice707;
    Outcome outcome = Outcome::Conviction;
    Person person;
    std::vector<Offence> offences;
    std::vector<Penalty> penalties;                     ///< in the order pronounced
    std::optional<std::vector<Revocation>> revocations; ///< absent: not asked yet
    std::optional<std::vector<Detention>> detention;    ///< absent: not asked yet
    std::vector<CivilParty> civilParties;
    std::vector<Appeal> appeals;
    friend bool operator==(const Judgment &, const Judgment &) = default;
};

} // namespace bex::law
