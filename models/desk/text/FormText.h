// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/FormModel.h"

#include <QCoreApplication>
#include <QString>

namespace bex::desk
{

/// The forms of papers and their versions, in words.
class FormText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::desk::FormText)

public:
    [[nodiscard]] static QString nameHeader();
    [[nodiscard]] static QString versionHeader();
    [[nodiscard]] static QString stateHeader();

    [[nodiscard]] static QString name(const FormRow &row);
    /// Who reads the paper: the person, the civil party, the services.
    [[nodiscard]] static QString reader(const FormRow &row);
    /// Its code, with the court's version as the paper's footer has it: "JAP J2".
    [[nodiscard]] static QString version(const FormRow &row);
    /// Who reads it, and whose words it carries since when.
    [[nodiscard]] static QString state(const FormRow &row);
    [[nodiscard]] static QString sign(const FormRow &row);
    /// One version of the history: its day, who signed it off, why.
    [[nodiscard]] static QString signedOff(const registry::FormVersion &version);
};

} // namespace bex::desk
