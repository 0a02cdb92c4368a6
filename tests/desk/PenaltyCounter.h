// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/EventDesk.h"
#include "models/desk/PenaltyDesk.h"
#include "tests/registry/TemporaryRegister.h"

#include <memory>

namespace bex::test
{

/// A counter and the register of its penalties, on a day that the test says.
class PenaltyCounter final
{
public:
    explicit PenaltyCounter(QDate today);

    /// The same register on a later day, opened again.
    void goTo(QDate day);
    /// Puts a person on a roll and enters their judgment, as the counter does.
    registry::RollEntryId enter(const law::Judgment &judgment);
    /// Something happened to the last person, said of today.
    void happens(const QString &kind, const QDate &on);

    /// Writes of a penalty of the last person, by its place.
    [[nodiscard]] Result<void>
    turn(int place, const QString &turn, const QDate &on, const QString &reason = {});
    [[nodiscard]] Result<void> diligence(int place, const QString &kind, const QDate &on);
    [[nodiscard]] Result<void> limitation(int place, const QString &regime, const QDate &finalOn);
    [[nodiscard]] Result<void> answer(int place, bool interrupts);

    [[nodiscard]] registry::KeptPenalty penalty(int place) const;
    /// "enforceable AWAITING_DGFIP": its state and its reasons.
    [[nodiscard]] QString standing(int place) const;
    [[nodiscard]] QStringList problems() const;
    [[nodiscard]] registry::Register &record() { return *m_record; }
    [[nodiscard]] desk::PenaltyDesk &penalties() { return *m_penalties; }
    [[nodiscard]] desk::PersonDesk &person() { return *m_person; }
    [[nodiscard]] const TemporaryRegister &files() const { return m_files; }

private:
    void open();
    [[nodiscard]] Result<void> write(int place, const QJsonObject &writing);

    TemporaryRegister m_files;
    QDate m_today;
    registry::RollEntryId m_entry{0};
    std::unique_ptr<registry::Register> m_record;
    std::unique_ptr<desk::PersonDesk> m_person;
    std::unique_ptr<desk::PenaltyDesk> m_penalties;
};

} // namespace bex::test
