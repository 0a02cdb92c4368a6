// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PagedModel.h"
#include "models/desk/SlotShortage.h"
#include "models/registry/Due.h"

#include <optional>
#include <span>
#include <variant>

namespace bex::desk
{

/// One line of the morning page: what is due of a person, or a service with too few slots.
struct TodayRow {
    std::variant<registry::DueLine, SlotShortage> what;
    QDate today;

    [[nodiscard]] const registry::DueLine *due() const
    {
        return std::get_if<registry::DueLine>(&what);
    }
    [[nodiscard]] const SlotShortage *shortage() const { return std::get_if<SlotShortage>(&what); }
    /// By when; of a service, until when its slots may lie.
    [[nodiscard]] QDate on() const { return due() ? due()->on : shortage()->lastOn; }
    friend bool operator==(const TodayRow &, const TodayRow &) = default;
};

struct TodayTraits {
    [[nodiscard]] static std::span<const Column<TodayRow>> columns();
    [[nodiscard]] static qint64 key(const TodayRow &row);
    [[nodiscard]] static QVariant extra(const TodayRow &row, int role);
};

/// What is due, the longest late first, page after page.
class TodayModel final : public PagedModel<TodayRow, TodayTraits>
{
    Q_OBJECT

public:
    enum Columns { What, Person, Number, ByWhen, HowLate, Settles };

    using PagedModel::PagedModel;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// The view has come to the end of what is here.
    void moreAsked();
};

} // namespace bex::desk
