// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/FormVersion.h"

#include <optional>
#include <vector>

namespace bex::registry
{

class Database;

/// The court's own wordings, every version of each, and those being typed.
class FormStore final
{
public:
    explicit FormStore(Database &database)
        : m_database(database)
    {
    }

    /// By form, the oldest version first.
    [[nodiscard]] Result<std::vector<FormVersion>> all() const;
    [[nodiscard]] Result<std::vector<FormVersion>> of(const QString &form) const;
    /// The version of each form that counts on that day; a form that ships as it is has none.
    ///
    /// With `keptBy`, only what was signed off by then: what a paper of that moment could say.
    [[nodiscard]] Result<std::vector<FormVersion>>
    inForce(QDate day, const std::optional<QDateTime> &keptBy = {}) const;
    [[nodiscard]] Result<void> add(const FormVersion &version);

    /// Empty when nothing is being typed.
    [[nodiscard]] Result<FormTexts> draft(const QString &form) const;
    [[nodiscard]] Result<void> saveDraft(const QString &form, const FormTexts &texts, QDateTime at);
    [[nodiscard]] Result<void> removeDraft(const QString &form);

private:
    [[nodiscard]] Result<void> addText(const FormVersion &version, const QString &language);

    Database &m_database;
};

} // namespace bex::registry
