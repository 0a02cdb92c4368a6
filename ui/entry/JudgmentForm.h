// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/entry/EntryContext.h"

#include <QWidget>

namespace bex::ui
{

/// The judgment as it is typed: person, decision, offences, penalties, what
/// must be asked, civil parties, in reading order, in one scroll area.
///
/// For the middle column, 560 pixels wide and more. It reads and writes the
/// draft of its context and follows its plan; it keeps nothing of its own. In
/// the window that shows it, it owns these keys: F2 person, F3 penalties,
/// F4 decision, F6 offences, F7 the next question, F11 revocations and detention.
class JudgmentForm final : public QWidget
{
    Q_OBJECT

public:
    explicit JudgmentForm(const EntryContext &context, QWidget *parent = nullptr);

    /// Puts the focus into the field that holds this place of the judgment, or
    /// into the nearest one, and brings it into sight.
    void focusPointer(const QString &pointer);

private:
    EntryContext m_context;
};

} // namespace bex::ui
