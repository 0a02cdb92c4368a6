// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/Field.h"

#include <optional>

class QLineEdit;

namespace bex::ui
{

/// A field of one line of text that is read as something.
///
/// What cannot be read stays in the draft as it was typed, and the field says
/// why. A proposed value stands there in grey; Enter on the empty line takes it,
/// Tab where the field says so: nothing proposed is ever entered by itself.
class LineField : public Field
{
    Q_OBJECT

public:
    LineField(desk::JsonDraft &draft, const QString &pointer, QWidget *parent = nullptr);

    /// Who takes what is proposed.
    enum class Taking { ByEnter, ByEnterOrTab };
    /// Null or Undefined: nothing to propose.
    void propose(const QJsonValue &value, Taking taking = Taking::ByEnter);

    void showDraft() override;
    void commit() override;

protected:
    /// The value of this text; nothing when it cannot be understood.
    [[nodiscard]] virtual std::optional<QJsonValue> read(const QString &text) const = 0;
    /// The text of this value; nothing when it is not a value of this kind.
    [[nodiscard]] virtual std::optional<QString> write(const QJsonValue &value) const = 0;
    /// The value as it is understood while somebody types, in full.
    [[nodiscard]] virtual QString inWords(const QJsonValue &value) const;
    /// What the text, once left, does not say of its value: the weekday of a date.
    [[nodiscard]] virtual QString besides(const QJsonValue &value) const;
    /// Why a text cannot be read, with an example that can.
    [[nodiscard]] virtual QString complaint() const = 0;

    void confirm() override;
    void forgetTyped() override;
    void passOver() override;

private:
    void takeProposal();
    void showEcho(const QString &text);

    QLineEdit *m_line;
    QJsonValue m_proposal = QJsonValue::Undefined;
    Taking m_taking = Taking::ByEnter;
};

} // namespace bex::ui
