// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/entry/FieldForm.h"

#include <QCoreApplication>

namespace bex::ui
{

/// The fields of each kind of penalty of the contract (design.md section 5.1),
/// the usual ones first.
class PenaltyTables final
{
    Q_DECLARE_TR_FUNCTIONS(bex::ui::PenaltyTables)

public:
    /// By the word of the contract ("day_fine").
    [[nodiscard]] static FieldForm::Table of(QStringView kind);
    [[nodiscard]] static FieldForm::Table imprisonment();
    [[nodiscard]] static FieldForm::Table homeDetention();
    [[nodiscard]] static FieldForm::Table communityService();
    [[nodiscard]] static FieldForm::Table fine();
    [[nodiscard]] static FieldForm::Table dayFine();
    [[nodiscard]] static FieldForm::Table course();
    [[nodiscard]] static FieldForm::Table penalConstraint();
    [[nodiscard]] static FieldForm::Table reparation();
    [[nodiscard]] static FieldForm::Table licence();
    [[nodiscard]] static FieldForm::Table ban();
    /// Confiscation, socio-judicial supervision, registration, other.
    [[nodiscard]] static FieldForm::Table inWords();
    [[nodiscard]] static FieldForm::Table surcharge();
};

} // namespace bex::ui
