// SPDX-License-Identifier: EUPL-1.2
#include "ui/entry/ImprisonmentForm.h"

#include "models/desk/FirmPart.h"
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
    const auto rest = desk::FirmPart(context().draft, pointer()).left();
    auto &firm = static_cast<LineField &>(field("firm"_L1));
    firm.propose(rest ? QJsonValue(rest->toIso()) : QJsonValue(QJsonValue::Undefined),
                 LineField::Taking::ByEnterOrTab);
}

} // namespace bex::ui
