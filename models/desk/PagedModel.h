// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/RowsModel.h"

namespace bex::desk
{

/// A table that may be far longer than what is here: it goes on as the view comes to its end.
///
/// A class of its own says `moreAsked`, since a template has no signals.
template <typename Row, typename Traits> class PagedModel : public RowsModel<Row, Traits>
{
public:
    using RowsModel<Row, Traits>::RowsModel;

    /// The first page of another list.
    void begin(std::vector<Row> rows, bool hasMore)
    {
        // While rows come and go, nobody may ask for more.
        m_hasMore = false;
        this->setRows(std::move(rows));
        m_hasMore = hasMore;
    }

    void append(std::vector<Row> more, bool hasMore)
    {
        auto all = this->rows();
        all.insert(all.end(), more.begin(), more.end());
        begin(std::move(all), hasMore);
    }

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_hasMore;
    }

private:
    bool m_hasMore = false;
};

} // namespace bex::desk
