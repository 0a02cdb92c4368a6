// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/windows/Dependencies.h"
#include "ui/windows/Shortcuts.h"

#include <QObject>
#include <QPointer>

namespace bex::ui
{

class CourtWindow;

/// Opens the window of the court, once, beside the counter.
class CourtFlow final : public QObject
{
    Q_OBJECT

public:
    CourtFlow(const Dependencies &outside, Shortcuts &shortcuts, QWidget &window);

    void open();
    /// At the agenda of this service, by the contract's word.
    void openAgenda(const QString &service);

private:
    const Dependencies &m_outside;
    Shortcuts &m_shortcuts;
    QWidget &m_window;
    QPointer<CourtWindow> m_court;
};

} // namespace bex::ui
