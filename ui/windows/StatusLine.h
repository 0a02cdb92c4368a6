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
    /// The same of the person in hand: gone when another one is shown.
    void sayOfPerson(Sentence sentence);
    void forgetPerson();
    void retranslate();

private:
    Sentence m_sentence;
    bool m_isOfPerson = false;
};

} // namespace bex::ui
