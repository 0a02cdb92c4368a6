// SPDX-License-Identifier: EUPL-1.2
#include "ui/printing/CourtForms.h"

namespace bex::ui
{

std::vector<papers::Wording> wordingsOf(const registry::FormVersion &version)
{
    std::vector<papers::Wording> wordings;
    for (const auto &[language, text] : version.texts)
        wordings.push_back({version.form, language, version.version, text});
    return wordings;
}

Result<WordedForms> worded(const papers::Templates &shipped,
                           const std::vector<registry::FormVersion> &versions)
{
    std::vector<papers::Wording> standing;
    QStringList setAside;
    for (const registry::FormVersion &version : versions) {
        const auto wordings = wordingsOf(version);
        if (shipped.with(wordings))
            standing.insert(standing.end(), wordings.begin(), wordings.end());
        else
            setAside += version.form;
    }
    return shipped.with(standing).map([&](papers::Templates &&templates) {
        return WordedForms{std::move(templates), setAside};
    });
}

CourtForms::CourtForms(const papers::Templates &shipped, const registry::FormStore &store)
    : m_shipped(shipped)
    , m_store(store)
{
}

Result<const papers::Templates *> CourtForms::asOf(const QDateTime &moment)
{
    auto versions = m_store.inForce(moment.toLocalTime().date(), moment);
    if (!versions)
        return unexpected(versions.error());
    if (*versions != m_versions) {
        auto forms = worded(m_shipped, *versions);
        if (!forms)
            return unexpected(forms.error());
        m_worded.emplace(*std::move(forms));
        m_versions = *std::move(versions);
    }
    return m_worded ? &m_worded->templates : &m_shipped;
}

} // namespace bex::ui
