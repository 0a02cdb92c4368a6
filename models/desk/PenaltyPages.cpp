// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/PenaltyPages.h"

#include "models/law/json/ReadJudgment.h"

#include <algorithm>

namespace bex::desk
{

namespace
{

/// More than a screen shows, and read in a blink.
constexpr int pageSize = 200;
/// So many are held: the page in sight, and one on either side.
constexpr int windowSize = 3 * pageSize;

bool isFull(const std::vector<PenaltyListRow> &rows, int asked)
{
    return static_cast<int>(rows.size()) >= asked;
}

/// The key just before: a page after it begins with the row itself.
registry::PenaltyKey justBefore(const registry::PenaltyKey &key)
{
    return {key.day, registry::PenaltyId(key.id.value() - 1)};
}

} // namespace

PenaltyPages::PenaltyPages(const registry::PenaltyLists &lists, std::function<QDate()> today)
    : m_lists(lists)
    , m_today(std::move(today))
{
}

Result<PenaltyPages::Rows> PenaltyPages::rowsOf(const Lines &lines) const
{
    return lines.map([today = m_today()](const std::vector<registry::PenaltyLine> &found) {
        Rows rows;
        rows.reserve(found.size());
        for (const registry::PenaltyLine &line : found)
            rows.push_back(rowOf(line, today));
        return rows;
    });
}

registry::PenaltyKey PenaltyPages::keyOf(const PenaltyListRow &row) const
{
    return registry::keyOf(row.line.penalty, m_filter);
}

Result<void> PenaltyPages::from(const registry::PenaltyKey &after, int count)
{
    return rowsOf(m_lists.page(m_filter, after, count)).map([&](Rows rows) {
        const bool isLong = isFull(rows, count);
        m_model.show(std::move(rows), {after.day.isValid(), isLong});
    });
}

Result<void> PenaltyPages::begin(const registry::PenaltyFilter &filter)
{
    m_filter = filter;
    return toBeginning();
}

Result<void> PenaltyPages::toBeginning()
{
    return from({}, pageSize);
}

Result<void> PenaltyPages::toEnd()
{
    // No day comes after it.
    const registry::PenaltyKey end{QDate(9999, 12, 31), registry::PenaltyId(0)};
    return rowsOf(m_lists.pageBefore(m_filter, end, pageSize)).map([&](Rows rows) {
        const bool isLong = isFull(rows, pageSize);
        m_model.show(std::move(rows), {isLong, false});
    });
}

Result<void> PenaltyPages::toDay(QDate day)
{
    return from({day, registry::PenaltyId(0)}, pageSize);
}

Result<void> PenaltyPages::forwards()
{
    if (m_model.rows().empty())
        return {};
    return rowsOf(m_lists.page(m_filter, keyOf(m_model.rows().back()), pageSize))
        .map([&](const Rows &more) {
            Rows rows = m_model.rows();
            rows.insert(rows.end(), more.begin(), more.end());
            Beyond beyond{m_model.beyond().before, isFull(more, pageSize)};
            if (static_cast<int>(rows.size()) > windowSize) {
                rows.erase(rows.begin(), rows.end() - windowSize);
                beyond.before = true;
            }
            m_model.show(std::move(rows), beyond);
        });
}

Result<void> PenaltyPages::backwards()
{
    if (m_model.rows().empty())
        return {};
    return rowsOf(m_lists.pageBefore(m_filter, keyOf(m_model.rows().front()), pageSize))
        .map([&](Rows rows) {
            Beyond beyond{isFull(rows, pageSize), m_model.beyond().after};
            rows.insert(rows.end(), m_model.rows().begin(), m_model.rows().end());
            if (static_cast<int>(rows.size()) > windowSize) {
                rows.resize(windowSize, rows.front());
                beyond.after = true;
            }
            m_model.show(std::move(rows), beyond);
        });
}

Result<void> PenaltyPages::refresh()
{
    const Rows &rows = m_model.rows();
    const bool isInside = m_model.beyond().before && !rows.empty();
    const registry::PenaltyKey place =
        isInside ? justBefore(keyOf(rows.front())) : registry::PenaltyKey();
    return from(place, std::max(pageSize, static_cast<int>(rows.size())));
}

Result<void>
PenaltyPages::walk(const std::function<void(const std::vector<PenaltyListRow> &)> &take) const
{
    for (registry::PenaltyKey after;;) {
        const auto rows = rowsOf(m_lists.page(m_filter, after, pageSize));
        if (!rows)
            return unexpected(rows.error());
        if (rows->empty())
            return {};
        take(*rows);
        after = keyOf(rows->back());
    }
}

} // namespace bex::desk
