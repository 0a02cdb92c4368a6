// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/Facts.h"
#include "models/registry/RegisterEvents.h"
#include "models/registry/Session.h"
#include "models/registry/Signature.h"
#include "models/registry/Stores.h"
#include "models/registry/Transaction.h"

#include <type_traits>

namespace bex::registry
{

/// What the acts of the greffier share: the stores they write, who acts, and the
/// one place where a transaction is opened.
class Office final
{
public:
    Office(Database &database, Session session)
        : stores(database)
        , m_database(database)
        , m_session(std::move(session))
    {
    }

    /// Runs an act whole: all that it writes is kept, or nothing.
    template <typename Act> [[nodiscard]] std::invoke_result_t<Act> inOneTransaction(Act act)
    {
        auto transaction = Transaction::begin(m_database);
        if (!transaction)
            return unexpected(transaction.error());
        auto outcome = act();
        if (!outcome)
            return outcome;
        if (const auto committed = transaction->commit(); !committed)
            return unexpected(committed.error());
        return outcome;
    }

    /// Writes a line of the journal, inside the act's transaction.
    [[nodiscard]] Result<void> note(const JournalEntry &what)
    {
        return stores.journal.append(what, signature());
    }
    [[nodiscard]] Signature signature() const { return {m_session.who, m_session.now()}; }
    /// Somebody else acts from now on; the name is not empty.
    void actAs(const QString &who) { m_session.who = who; }
    [[nodiscard]] QString program() const { return m_session.program; }

    Stores stores;
    RegisterEvents events;

private:
    Database &m_database;
    Session m_session;
};

/// "step/12": what a line of the journal is about.
template <typename Tag> [[nodiscard]] QString subjectOf(QLatin1StringView kind, Id<Tag> id)
{
    return kind + QLatin1StringView("/") + QString::number(id.value());
}

} // namespace bex::registry
