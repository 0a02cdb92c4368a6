// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/mutation/Mutant.h"

#include <QString>

#include <map>
#include <optional>
#include <set>

namespace bex::mutation
{

/// What became of each mutant, kept in a file so that a run goes on where the last one stopped.
class Results final
{
public:
    Results(const QString &file, const QString &equivalents);

    /// Every line of equivalent.txt names a mutant that exists; says which does not.
    [[nodiscard]] bool equivalentsExist(const std::vector<Mutant> &all) const;
    /// Noticed already, or argued to change nothing.
    [[nodiscard]] bool isSettled(const Mutant &mutant) const;
    void tell(const Mutant &mutant, const std::optional<QString> &noticed);
    /// Prints the survivors and the totals; how many survived.
    int summary(const std::vector<Mutant> &asked) const;

private:
    QString m_file;
    std::map<std::string, std::string> m_noticed; ///< key to who noticed
    std::set<std::string> m_survived;
    std::set<std::string> m_equivalent;
};

} // namespace bex::mutation
