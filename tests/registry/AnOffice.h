// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Judgment.h"
#include "models/registry/Register.h"
#include "tests/registry/TemporaryRegister.h"

#include <QSignalSpy>

namespace bex::test
{

/// A register on a real disk with one hearing and one person on its roll.
class AnOffice final
{
public:
    AnOffice();

    [[nodiscard]] registry::Register &open() { return *m_register; }
    [[nodiscard]] const registry::Stores &stores() const { return m_register->stores(); }
    /// A second look at the same file.
    [[nodiscard]] std::unique_ptr<registry::Database> beside() const { return m_files.connect(); }
    [[nodiscard]] const TemporaryRegister &files() const { return m_files; }
    /// Closes the register and opens it again, as after a power cut.
    void reopen();
    void close() { m_register.reset(); }

    /// The steps and the codes of the acts, as a test states them.
    [[nodiscard]] std::vector<registry::KeptStep> steps() const;
    [[nodiscard]] QStringList acts() const;
    [[nodiscard]] registry::RollEntry person() const;
    /// Problems that a verification finds: none in a sound register.
    [[nodiscard]] QStringList problems() const;

private:
    TemporaryRegister m_files;
    std::unique_ptr<registry::Register> m_register;

public:
    registry::HearingId hearing{0};
    registry::RollEntryId entry{0};
};

[[nodiscard]] registry::Hearing aHearing();
[[nodiscard]] registry::Expected aPerson();

/// 18 months firm in part and a fine, with a plan of four steps written by hand:
/// receive, RCP to the person, JAP, SPIP.
[[nodiscard]] registry::DerivedJudgment aDerivedJudgment();
/// The same plan with other steps, given as its JSON.
[[nodiscard]] QByteArray aPlan(const QByteArray &steps);
[[nodiscard]] registry::IssuedPaper aPaper(const QString &kind);

} // namespace bex::test
