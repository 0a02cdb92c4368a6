// SPDX-License-Identifier: EUPL-1.2
#include "ui/entry/JudgmentForm.h"

namespace bex::ui
{

JudgmentForm::JudgmentForm(const EntryContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
}

void JudgmentForm::focusPointer(const QString &) {}

} // namespace bex::ui
