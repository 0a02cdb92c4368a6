// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/papers/Templates.h"
#include "models/registry/FormStore.h"

#include <QStringList>

#include <optional>

namespace bex::ui
{

/// The wording of each language of a version.
[[nodiscard]] std::vector<papers::Wording> wordingsOf(const registry::FormVersion &version);

/// Forms with the court's own words, and the names of those whose wording was set aside.
struct WordedForms {
    papers::Templates templates;
    QStringList setAside;
};

/// A wording that lacks what the law of this program asks for is set aside and the
/// shipped form stands: no paper is held up, and none says less than it must.
[[nodiscard]] Result<WordedForms> worded(const papers::Templates &shipped,
                                         const std::vector<registry::FormVersion> &versions);

/// The forms papers are made on: those that ship, with the court's own words of a moment.
class CourtForms final
{
public:
    CourtForms(const papers::Templates &shipped, const registry::FormStore &store);

    /// As a paper of that moment says them: with the words that counted on its day and were
    /// signed off by then. Read anew when another version counts; valid until the next call.
    [[nodiscard]] Result<const papers::Templates *> asOf(const QDateTime &moment);
    /// The forms whose wording was set aside.
    [[nodiscard]] QStringList setAside() const
    {
        return m_worded ? m_worded->setAside : QStringList();
    }

private:
    const papers::Templates &m_shipped;
    const registry::FormStore &m_store;
    std::vector<registry::FormVersion> m_versions;
    std::optional<WordedForms> m_worded;
};

} // namespace bex::ui
