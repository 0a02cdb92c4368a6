// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/windows/Dependencies.h"

#include <QObject>

namespace bex::ui
{

/// Who acts: the name that papers and the journal bear. Asked once, before the first act, and
/// kept in the settings of this user; changed when somebody else sits down.
class ActorFlow final : public QObject
{
    Q_OBJECT

public:
    ActorFlow(const Dependencies &outside, QWidget &window);

    /// Asks when nobody has said it yet; false when the question was left.
    [[nodiscard]] bool isKnown();
    void ask();

signals:
    void changed();

private:
    Dependencies m_outside;
    QWidget &m_window;
};

} // namespace bex::ui
