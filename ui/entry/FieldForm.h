// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/entry/FieldSpec.h"
#include "ui/entry/FormContext.h"

#include <QWidget>

#include <span>
#include <vector>

class QGridLayout;
class QVBoxLayout;

namespace bex::ui
{

/// The fields of one object of a document, in the order and the six columns of a table.
///
/// A field that has a condition shows while it holds, or while it has a value:
/// nothing entered is ever out of sight. When the greffier changes the answer
/// that the condition looks at, what no longer applies is taken away with it.
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    struct Table {
        const char *context = nullptr; ///< the class whose tr() has the labels
        std::span<const FieldSpec> fields;
    };

    FieldForm(const FormContext &context,
              const QString &pointer,
              Table table,
              QWidget *parent = nullptr);

    [[nodiscard]] const QString &pointer() const { return m_pointer; }
    virtual void setPointer(const QString &pointer);
    /// The key must be in the table.
    [[nodiscard]] Field &field(QLatin1StringView key) const;
    void takeFocus();

signals:
    /// Fields came or went.
    void rearranged();

protected:
    void changeEvent(QEvent *event) override;
    [[nodiscard]] const FormContext &context() const { return m_context; }
    [[nodiscard]] QString place(QLatin1StringView key) const;
    /// The value below the pointer of the form.
    [[nodiscard]] QJsonValue value(QLatin1StringView key) const;
    /// A part of the form that is no field: under them all.
    void addBelow(QWidget *part);

private:
    [[nodiscard]] Field *makeField(const FieldSpec &spec);
    [[nodiscard]] Field *makeDateField(const FieldSpec &spec, const QString &pointer);
    [[nodiscard]] bool isAskedFor(const FieldSpec &spec) const;
    void follow(const QString &changed);
    void dropWhatNoLongerApplies(const QString &answer);
    void arrange();
    void retranslate();

    FormContext m_context;
    QString m_pointer;
    Table m_table;
    QVBoxLayout *m_column;
    QGridLayout *m_grid;
    std::vector<Field *> m_fields; ///< one a line of the table
    std::vector<bool> m_shown;
};

} // namespace bex::ui
