// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/entry/EntryContext.h"

#include <QWidget>

#include <vector>

class QScrollArea;

namespace bex::ui
{

class Field;
class QuestionBar;
class Section;

/// The judgment as it is typed: person, decision, offences, penalties, what
/// must be asked, civil parties, in reading order, in one scroll area.
///
/// For the middle column, 560 pixels wide and more. It reads and writes the
/// draft of its context and follows its plan; it keeps nothing of its own. Ctrl+Z
/// puts back the item of a list that was removed last. In
/// the window that shows it, it owns these keys: F2 person, F3 penalties,
/// F4 decision, F6 offences, F7 the next question, F11 revocations and
/// detention, Shift+F6 civil parties, Shift+F11 appeals.
class JudgmentForm final : public QWidget
{
    Q_OBJECT

public:
    explicit JudgmentForm(const EntryContext &context, QWidget *parent = nullptr);

    /// Puts the focus into the field that holds this place of the judgment, or
    /// into the nearest one, and brings it into sight.
    void focusPointer(const QString &pointer);
    /// Where the bar above the form says that something is open; else at its beginning.
    void focusOpenPoint();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct TitledSection {
        Section *section;
        const char *title;
    };

    void addParts();
    template <typename Part>
    void addSection(const QKeySequence &key, const char *title, Part *part);
    [[nodiscard]] Field *nearestField(const QString &pointer) const;
    void showOpenPoints();
    void keepInSight(const QWidget *now);
    void retranslate();

    EntryContext m_context;
    QuestionBar *m_bar;
    QScrollArea *m_scroll;
    QWidget *m_page;
    std::vector<TitledSection> m_sections;
};

} // namespace bex::ui
