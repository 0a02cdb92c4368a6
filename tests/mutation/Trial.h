// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/mutation/Scenarios.h"

namespace bex::mutation
{

/// Plays mutants one after the other, each in a process of its own, two at a time.
class Trials final
{
public:
    Trials(Scenarios &scenarios, TriedLaw law, QString lawTests);

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
    [[noreturn]] void play(const Mutant &mutant, int answer) const;
    [[nodiscard]] std::optional<QString> noticedBy(const Mutant &mutant) const;
    [[nodiscard]] std::optional<QString> noticedByTests(const Mutant &mutant,
                                                        const TriedLaw &law) const;
    [[nodiscard]] std::optional<QString> finish(const Running &running, int status) const;

    Scenarios &m_scenarios;
    TriedLaw m_law;
    QString m_lawTests;
};

} // namespace bex::mutation
