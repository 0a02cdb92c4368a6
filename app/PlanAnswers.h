// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/Call.h"
#include "app/JsonLines.h"
#include "models/law/Practice.h"

#include <vector>

namespace bex::app
{

/// Answers judgments with their plans.
class PlanAnswers final
{
public:
    /// The answer to one line: a plan, or the object that says why there is none.
    struct Answer {
        QByteArray line;
        bool refused = false;
    };

    PlanAnswers(const Call &call, law::Practice practice)
        : m_call(call)
        , m_practice(std::move(practice))
    {
    }

    [[nodiscard]] Result<QByteArray> planOf(const QByteArray &bytes) const;
    /// In the order of the lines; worked out on every processor.
    [[nodiscard]] std::vector<Answer> answersTo(const std::vector<JsonLines::Line> &lines) const;

private:
    [[nodiscard]] Answer answerTo(const JsonLines::Line &line) const;

    const Call &m_call;
    law::Practice m_practice;
};

} // namespace bex::app
