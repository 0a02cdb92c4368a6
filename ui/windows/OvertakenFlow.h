// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PersonDesk.h"
#include "ui/windows/Dependencies.h"

#include <QObject>

namespace bex::ui
{

/// Somebody wrote the judgment on another screen while it was being typed on this one: both
/// are shown, and one is chosen. Nothing is lost before that.
class OvertakenFlow final : public QObject
{
    Q_OBJECT

public:
    OvertakenFlow(const Dependencies &outside, desk::PersonDesk &desk, QWidget &window);

signals:
    void failed(const bex::Error &error);

private:
    void choose(const QByteArray &theirs);

    Dependencies m_outside;
    desk::PersonDesk &m_desk;
    QWidget &m_window;
};

} // namespace bex::ui
