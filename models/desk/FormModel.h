// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/RowsModel.h"
#include "models/law/Plan.h"
#include "models/registry/FormVersion.h"

#include <optional>
#include <span>
#include <vector>

namespace bex::desk
{

/// A form of a paper, and what the court says on it in its own words.
struct FormRow {
    QString form; ///< "JAP", "TRA-personne"
    law::PaperKind kind = law::PaperKind::Rcp;
    bool forThePerson = false;                 ///< the convicted person reads it
    int number = 0;                            ///< its place in the list
    std::optional<registry::FormVersion> last; ///< the newest version, in force or not yet
    bool hasDraft = false;
    bool setAside = false; ///< the law of this program asks for more than that wording says
    friend bool operator==(const FormRow &, const FormRow &) = default;

    [[nodiscard]] bool isWorded() const { return last && !last->texts.empty(); }
};

struct FormTraits {
    [[nodiscard]] static std::span<const Column<FormRow>> columns();
    [[nodiscard]] static qint64 key(const FormRow &row) { return row.number; }
    [[nodiscard]] static QVariant extra(const FormRow &row, int role);
};

/// The papers and whose words they carry: one line a form.
class FormModel final : public RowsModel<FormRow, FormTraits>
{
public:
    enum Columns { Name, Version, State };
    enum Roles {
        StandsRole = FirstRoleOfModel, ///< false when the court's own words are set aside
        SignRole,                      ///< the sign that goes with the state
    };

    using RowsModel::RowsModel;
};

} // namespace bex::desk
