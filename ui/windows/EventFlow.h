// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/EventDesk.h"
#include "ui/windows/Dependencies.h"
#include "ui/windows/StatusLine.h"

#include <QObject>

namespace bex::ui
{

/// What happens to a person after the counter, from the question to the new plan.
class EventFlow final : public QObject
{
    Q_OBJECT

public:
    EventFlow(const Dependencies &outside, desk::EventDesk &desk, QWidget &window);

    /// Says why when nothing can be said of the person yet.
    [[nodiscard]] bool isReady();
    void record();
    void strike(registry::EventId event);

signals:
    /// The plan in hand is the new one.
    void recorded();
    void said(const bex::ui::StatusLine::Sentence &sentence);
    void failed(const bex::Error &error);

private:
    void tellWhyNot(const Error &error);

    Dependencies m_outside;
    desk::EventDesk &m_desk;
    QWidget &m_window;
};

} // namespace bex::ui
