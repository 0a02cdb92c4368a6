// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/Field.h"

#include <QList>

class QCheckBox;

namespace bex::ui
{

/// Some days of the working week, a box each; the list of their numbers, Monday being 1.
class WeekdaysField final : public Field
{
    Q_OBJECT

public:
    WeekdaysField(desk::JsonDraft &draft, const QString &pointer, QWidget *parent = nullptr);

    void showDraft() override;
    void commit() override;

protected:
    [[nodiscard]] QWidget *firstStop() const override;

private:
    QList<QCheckBox *> m_days;
};

} // namespace bex::ui
