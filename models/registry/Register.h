// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/CounterActs.h"
#include "models/registry/CourtActs.h"
#include "models/registry/DutyActs.h"
#include "models/registry/Elsewhere.h"
#include "models/registry/EventActs.h"
#include "models/registry/FormActs.h"
#include "models/registry/PenaltyActs.h"
#include "models/registry/PeopleActs.h"
#include "models/registry/PrintActs.h"
#include "models/registry/RegisterEvents.h"
#include "models/registry/RollActs.h"
#include "models/registry/Session.h"
#include "models/registry/Stores.h"
#include "models/registry/Verification.h"

#include <QString>

#include <memory>

namespace bex::registry
{

class Database;
class Office;

enum class WhenMissing {
    Create,
    Fail, ///< with NotFound: a command that reads must not make a register
};

/// The register of one office, in one file (FR: registre d'exécution des peines, CPP D. 48).
///
/// Read through `stores()`, written through the acts, listened to through `events()`.
class Register final
{
public:
    /// Opens the register, or makes one where there is none; brings an older one up to date.
    ///
    /// Fails with NewerSchema and leaves the file as it is when a newer program
    /// wrote it; with Busy when another program holds it.
    [[nodiscard]] static Result<std::unique_ptr<Register>>
    open(const QString &path, Session session, WhenMissing missing = WhenMissing::Create);
    /// Puts `source` in the place of the register at `path`, which is kept beside it.
    ///
    /// The source is verified first. Gives the path of the register that was kept.
    [[nodiscard]] static Result<QString>
    restore(const QString &source, const QString &path, const Session &session);
    ~Register();
    Q_DISABLE_COPY_MOVE(Register)

    [[nodiscard]] const Stores &stores() const;
    [[nodiscard]] RegisterEvents &events();
    /// Who acts, as receipts and the journal name them.
    [[nodiscard]] QString who() const;
    /// Somebody else acts from now on. A name of blanks changes nothing.
    void actAs(const QString &who);
    [[nodiscard]] RollActs &roll() { return m_roll; }
    [[nodiscard]] CounterActs &counter() { return m_counter; }
    [[nodiscard]] EventActs &happened() { return m_happened; }
    [[nodiscard]] PenaltyActs &penalties() { return m_penalties; }
    [[nodiscard]] PeopleActs &people() { return m_people; }
    [[nodiscard]] DutyActs &duties() { return m_duties; }
    [[nodiscard]] CourtActs &court() { return m_court; }
    [[nodiscard]] FormActs &forms() { return m_forms; }
    [[nodiscard]] PrintActs &prints() { return m_prints; }

    /// Announces what another program on this computer did with the register since the last look.
    [[nodiscard]] Result<void> lookElsewhere() { return m_elsewhere.look(); }
    /// Looks at everything that should hold; the problems are the value, not the error.
    [[nodiscard]] Result<Verification> verify() const;
    /// A whole copy at `path`, verified; an older copy there is replaced at the end only.
    ///
    /// Refused onto the register itself, onto one in use, and onto what is no register.
    [[nodiscard]] Result<void> backup(const QString &path) const;

private:
    Register(std::unique_ptr<Database> database, Session session);
    [[nodiscard]] Result<void> signRestored(const QString &source);

    std::unique_ptr<Database> m_database;
    std::unique_ptr<Office> m_office;
    RollActs m_roll;
    CounterActs m_counter;
    EventActs m_happened;
    PenaltyActs m_penalties;
    PeopleActs m_people;
    DutyActs m_duties;
    CourtActs m_court;
    FormActs m_forms;
    PrintActs m_prints;
    Elsewhere m_elsewhere;
};

} // namespace bex::registry
