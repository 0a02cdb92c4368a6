// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/registry/FormVersion.h"

namespace bex::registry
{

class Office;

/// What the court says on its papers in its own words.
class FormActs final
{
public:
    explicit FormActs(Office &office)
        : m_office(office)
    {
    }

    /// Keeps a version of a form for good, with one line of the journal; what was handed
    /// over stays as it is. Whoever calls has proved the wording.
    ///
    /// Fails with Invalid and names the part that is missing ("in_force_on",
    /// "signed_off_by", "reason"), with Conflict when somebody signed off another version
    /// since.
    [[nodiscard]] Result<void> signOff(const FormDecision &decision);
    /// What is typed, before anybody signs it: kept, without a line of the journal.
    [[nodiscard]] Result<void> saveDraft(const QString &form, const FormTexts &texts);
    [[nodiscard]] Result<void> removeDraft(const QString &form);

private:
    Office &m_office;
};

/// "form/JAP": what the journal says a wording is about.
[[nodiscard]] QString formSubject(const QString &form);

} // namespace bex::registry
