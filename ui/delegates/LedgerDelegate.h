// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/delegates/TwoLineDelegate.h"

namespace bex::ui
{

/// A row of the court's own lists: its sign, its name, and what is to be said of it.
class LedgerDelegate final : public TwoLineDelegate
{
    Q_OBJECT

public:
    /// Where the model says each thing; a column of -1 says nothing.
    struct Places {
        int title = 0;
        int right = -1;
        int detail = -1;
        int signRole = 0;
        int goodRole = 0; ///< true: the sign takes the colour of what is finished
    };

    LedgerDelegate(const Places &places, QObject *parent);

protected:
    [[nodiscard]] TwoLines lines(const QModelIndex &index, const QPalette &palette) const override;

private:
    Places m_places;
};

} // namespace bex::ui
