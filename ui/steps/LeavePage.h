// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bex::ui
{

/// Why the person goes away without being received (CPP D. 48).
class LeavePage final : public QWidget
{
    Q_OBJECT

public:
    LeavePage();

    void begin();

signals:
    /// The reason is a word of the contract.
    void confirmed(const QString &reason, const QString &note);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void confirm();

    QLabel *m_title;
    QLabel *m_reasonLabel;
    QComboBox *m_reason;
    QLabel *m_noteLabel;
    QLineEdit *m_note;
    QPushButton *m_confirm;
};

} // namespace bex::ui
