// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/Field.h"

#include <QElapsedTimer>

#include <functional>
#include <vector>

class QComboBox;

namespace bex::ui
{

/// One value of the contract and its words on the screen.
struct Choice {
    QJsonValue value;
    QString label;
};

/// One of a few values, or not known. The first letters of a label, or of any of
/// its words, choose it; Alt+Down or Space opens the list. The wheel never changes it.
class ChoiceField : public Field
{
    Q_OBJECT

public:
    /// Asked anew at each change of language.
    using ChoicesOf = std::vector<Choice> (*)();

    ChoiceField(desk::JsonDraft &draft,
                const QString &pointer,
                ChoicesOf choices,
                QWidget *parent = nullptr);

    /// From now on offers what this allows; null: everything.
    using Allows = std::function<bool(const QJsonValue &)>;
    void narrow(Allows allows);

    void showDraft() override;
    void commit() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    [[nodiscard]] bool choosesByLetters(const QString &typed);
    /// The next item, round from there, that begins so or has a word that does; -1 for none.
    [[nodiscard]] int found(const QString &letters, int from) const;

    ChoicesOf m_choices;
    Allows m_allows;
    QComboBox *m_box;
    QString m_letters; ///< typed one after the other
    QElapsedTimer m_lastLetter;
};

/// Yes, no, or not known, which is a third answer.
[[nodiscard]] std::vector<Choice> yesAndNo();

} // namespace bex::ui
