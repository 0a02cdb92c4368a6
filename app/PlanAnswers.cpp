// SPDX-License-Identifier: EUPL-1.2
#include "app/PlanAnswers.h"

#include "models/law/json/ReadJudgment.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QThreadPool>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace bex::app
{

Result<QByteArray> PlanAnswers::planOf(const QByteArray &bytes) const
{
    return law::json::readJudgment(bytes).map([this](const law::Judgment &judgment) {
        const QDate lawDay = m_call.arguments().asOf.value_or(judgment.pronouncedOn);
        return m_call.law().planOf(judgment, m_practice, lawDay);
    });
}

std::vector<PlanAnswers::Answer>
PlanAnswers::answersTo(const std::vector<JsonLines::Line> &lines) const
{
    std::vector<Answer> answers(lines.size());
    std::atomic<std::size_t> next = 0;
    QThreadPool workers;
    for (int worker = 0; worker < workers.maxThreadCount(); ++worker) {
        // Each takes the next line that nobody has taken, and writes to the place of that line.
        workers.start([&] {
            for (std::size_t i = next++; i < lines.size(); i = next++)
                answers[i] = answerTo(lines[i]);
        });
    }
    workers.waitForDone();
    return answers;
}

PlanAnswers::Answer PlanAnswers::answerTo(const JsonLines::Line &line) const
{
    auto plan = line.and_then([this](const QByteArray &text) { return planOf(text); });
    if (plan)
        return {*std::move(plan), false};
    const QJsonObject reason{{u"pointer"_s, plan.error().subject},
                             {u"message"_s, m_call.sentence(plan.error())}};
    const QJsonDocument answer(QJsonObject{{u"error"_s, reason}});
    return {answer.toJson(QJsonDocument::Compact), true};
}

} // namespace bex::app
