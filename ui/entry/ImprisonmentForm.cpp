// SPDX-License-Identifier: EUPL-1.2
#include "ui/entry/ImprisonmentForm.h"

#include "models/desk/TypedDuration.h"
#include "ui/entry/PenaltyTables.h"
#include "ui/widgets/LineField.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

ImprisonmentForm::ImprisonmentForm(const EntryContext &context,
                                   const QString &pointer,
                                   QWidget *parent)
    : FieldForm(context, pointer, PenaltyTables::imprisonment(), parent)
{
    connect(&context.draft, &desk::JudgmentDraft::changed, this, &ImprisonmentForm::proposeFirm);
    proposeFirm();
}

void ImprisonmentForm::setPointer(const QString &pointer)
{
    FieldForm::setPointer(pointer);
    proposeFirm();
}

void ImprisonmentForm::proposeFirm()
{
    const auto total = law::LegalDuration::fromIso(value("total"_L1).toString());
    const auto suspended = law::LegalDuration::fromIso(value("suspended/length"_L1).toString());
    const bool isHalfSaid = !suspended && !value("suspended"_L1).isUndefined();
    const auto rest = total && !isHalfSaid ? desk::remainder(*total, suspended) : std::nullopt;
    auto &firm = static_cast<LineField &>(field("firm"_L1));
    firm.propose(rest ? QJsonValue(rest->toIso()) : QJsonValue(QJsonValue::Undefined),
                 LineField::Taking::ByEnterOrTab);
}

} // namespace bex::ui
