// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/Paper.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace bex::ui
{

/// The person's acknowledgement (FR: émargement): signed or not, in which language, with whom.
class ReceiptPage final : public QWidget
{
    Q_OBJECT

public:
    ReceiptPage();

    /// What is known before the person answers.
    void begin(const registry::Receipt &expected);
    /// To the button: one key confirms what is shown.
    void takeFocus();

signals:
    void confirmed(const bex::registry::Receipt &receipt);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void chooseLanguage(const QString &code);
    void retranslate();
    void confirm();
    [[nodiscard]] registry::ReceiptResult result() const;

    QLabel *m_title;
    QRadioButton *m_signed;
    QRadioButton *m_refused;
    QRadioButton *m_cannot;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_interpreterLabel;
    QLineEdit *m_interpreter;
    QCheckBox *m_lawyer;
    QPushButton *m_confirm;
};

} // namespace bex::ui
