// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/FindDesk.h"

namespace bex::desk
{

void FindDesk::search(const QString &typed, const std::optional<registry::HearingId> &besides)
{
    auto found = m_record.stores().finder.find(typed, shown, besides);
    if (!found) {
        emit failed(found.error());
        return;
    }
    m_found.setRows(*std::move(found));
}

} // namespace bex::desk
