// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/FormModel.h"

#include "models/desk/text/FormText.h"

#include <array>

namespace bex::desk
{

namespace
{

constexpr std::array<Column<FormRow>, 3> table{{
    {&FormText::nameHeader,
     [](const FormRow &row) { return FormText::name(row); },
     [](const FormRow &row) -> QVariant { return row.number; }},
    {&FormText::versionHeader,
     [](const FormRow &row) { return FormText::version(row); },
     [](const FormRow &row) -> QVariant { return row.last ? row.last->version : 0; }},
    {&FormText::stateHeader,
     [](const FormRow &row) { return FormText::state(row); },
     [](const FormRow &row) -> QVariant { return row.isWorded(); }},
}};

} // namespace

std::span<const Column<FormRow>> FormTraits::columns()
{
    return table;
}

QVariant FormTraits::extra(const FormRow &row, int role)
{
    switch (role) {
    case FormModel::StandsRole:
        return !row.setAside;
    case FormModel::SignRole:
        return FormText::sign(row);
    case Qt::ToolTipRole:
        return FormText::name(row);
    case Qt::AccessibleTextRole:
        return QString(FormText::name(row) + u", " + FormText::state(row));
    default:
        return {};
    }
}

} // namespace bex::desk
