// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLabel>

#include <functional>

namespace bex::ui
{

/// The last thing that was done, in one sentence; success never asks for more.
class StatusLine final : public QLabel
{
    Q_OBJECT

public:
    using Sentence = std::function<QString()>;

    StatusLine();

    /// Says it now, and again in the other language after a switch.
    void say(Sentence sentence);
    void retranslate();

private:
    Sentence m_sentence;
};

} // namespace bex::ui
