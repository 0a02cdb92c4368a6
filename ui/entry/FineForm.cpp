// SPDX-License-Identifier: EUPL-1.2
#include "ui/entry/FineForm.h"

#include "ui/entry/ListForm.h"
#include "ui/entry/PenaltyTables.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

FineForm::FineForm(const EntryContext &context, const QString &pointer, QWidget *parent)
    : FieldForm(context, pointer, PenaltyTables::fine(), parent)
    , m_surcharges(new ListForm(context, ListForm::List::Surcharges, place("surcharges"_L1), this))
{
    connect(m_surcharges, &ListForm::rearranged, this, &FineForm::rearranged);
    addBelow(m_surcharges);
}

void FineForm::setPointer(const QString &pointer)
{
    FieldForm::setPointer(pointer);
    m_surcharges->setPointer(place("surcharges"_L1));
}

} // namespace bex::ui
