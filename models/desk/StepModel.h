// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/RowsModel.h"
#include "models/desk/SlotVerdict.h"
#include "models/law/Penalty.h"
#include "models/law/Plan.h"
#include "models/law/explain/Why.h"
#include "models/registry/Step.h"

#include <QString>

#include <optional>
#include <span>

namespace bex::desk
{

/// One step of the person's plan, with what was done of it.
struct StepRow {
    qint64 key = 0;
    std::optional<registry::StepId> id; ///< absent while the judgment is being typed
    int number = 0;                     ///< its place in the plan, from 1
    law::Step step;
    registry::StepState state = registry::StepState::ToDo;
    QString reason; ///< why it is impossible or does not apply
    std::optional<law::Appointment> appointment;
    std::optional<law::Money> payable; ///< on the first step that explains the payment
    QString why;                       ///< the first reason, in the language of the screen
    bool inHand = false;
    bool late = false; ///< its last usable day is over and it is still to do
    /// What its dates rest on that nobody has confirmed, or that the court settled.
    std::vector<law::FigureReason> openFigures = {};
    bool givenBeforehand = true;                  ///< the appointment is a slot of the service
    std::optional<law::LicenceMeasure> licence{}; ///< of the penalty that is explained
    SlotVerdict verdict{};                        ///< what the appointment is worth
    friend bool operator==(const StepRow &a, const StepRow &b);
};

struct StepTraits {
    [[nodiscard]] static std::span<const Column<StepRow>> columns();
    [[nodiscard]] static qint64 key(const StepRow &row) { return row.key; }
    [[nodiscard]] static QVariant extra(const StepRow &row, int role);
};

/// The guided steps of one person, in the order in which the registrar does them.
class StepModel final : public RowsModel<StepRow, StepTraits>
{
public:
    enum Columns { Number, Title, Limit, State };
    enum Roles {
        StateRole = FirstRoleOfModel, ///< registry::StepState as int
        SignRole,                     ///< the sign that goes with the word of the state
        InHandRole,                   ///< true for the one step in hand
        LateRole,                     ///< its last usable day is over
        DetailRole,                   ///< second line: appointment, sum or reason
        MarkRole,                     ///< sign and word when its dates rest on an open figure
    };

    using RowsModel::RowsModel;
};

} // namespace bex::desk
