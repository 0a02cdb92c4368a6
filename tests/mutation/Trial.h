// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/mutation/Scenarios.h"

namespace bex::mutation
{

/// Plays mutants one after the other, each in a process of its own, two at a time.
class Trials final
{
public:
    /// @param here the folder of the program of the law tests, and of what survivors show;
    ///             empty: nothing is kept of them
    Trials(Scenarios &scenarios, TriedLaw law, QString here);

    /// The scenario or the test that fails on the law as it is, and would "notice" anything.
    [[nodiscard]] std::optional<QString> brokenTest() const;

    /// Who noticed the mutant; nothing when it survived.
    using Told = std::function<void(const Mutant &, const std::optional<QString> &)>;
    void run(const std::vector<Mutant> &mutants, const Told &told);

private:
    struct Running {
        const Mutant *mutant = nullptr;
        int pid = 0;
        int answer = 0; ///< the end of the pipe from which the name is read
    };

    [[nodiscard]] Running start(const Mutant &mutant) const;
    [[noreturn]] void play(const Mutant &mutant, int answer) const noexcept;
    [[nodiscard]] std::optional<QString> noticedBy(const Mutant &mutant, const TriedLaw &law) const;
    [[nodiscard]] std::optional<QString> noticedByTests(const Mutant &mutant,
                                                        const TriedLaw &law) const;
    [[nodiscard]] std::optional<QString> finish(const Running &running, int status) const;

    void tellSurvivor(const Mutant &mutant, const TriedLaw &altered) const;

    Scenarios &m_scenarios;
    TriedLaw m_law;
    QString m_here;
};

} // namespace bex::mutation
