// SPDX-License-Identifier: EUPL-1.2
#include "app/Commands.h"
#include "app/CourtOfRegister.h"
#include "app/InputFile.h"
#include "app/PlanAnswers.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace bex::app
{

namespace
{

/// Prints the plan of a file that holds one judgment, or one a line.
class PlanCommand final
{
    Q_DECLARE_TR_FUNCTIONS(bex::app::PlanCommand)

public:
    PlanCommand(const Call &call, law::Practice practice)
        : m_call(call)
        , m_answers(call, std::move(practice))
    {
    }

    [[nodiscard]] ExitCode one(const QString &file) const
    {
        const auto plan = readInput(file).and_then(
            [this](const QByteArray &bytes) { return m_answers.planOf(bytes); });
        return plan ? m_call.answer(*plan) : m_call.fail(plan.error(), file);
    }

    [[nodiscard]] ExitCode lines(const QString &file) const
    {
        auto input = JsonLines::open(file);
        if (!input)
            return m_call.fail(input.error(), file);
        Count count;
        for (auto lines = input->next(); !lines.empty(); lines = input->next()) {
            for (const PlanAnswers::Answer &answer : m_answers.answersTo(lines)) {
                count.add(answer);
                if (const auto printed = m_call.console().print(answer.line); !printed)
                    return m_call.fail(printed.error(), {});
            }
        }
        return summary(file, count);
    }

private:
    struct Count {
        int read = 0;
        int refused = 0;
        int firstRefused = 0; ///< its line, from 1

        void add(const PlanAnswers::Answer &answer)
        {
            ++read;
            if (answer.refused && ++refused == 1)
                firstRefused = read;
        }
    };

    [[nodiscard]] ExitCode summary(const QString &file, const Count &count) const
    {
        if (const auto flushed = m_call.console().flush(); !flushed)
            return m_call.fail(flushed.error(), {});
        if (count.refused == 0)
            return ExitCode::Done;
        //: after a file and a line; %n lines of it were refused out of %1
        const QString sentence =
            tr("%n line(s) refused out of %1, this one first.", nullptr, count.refused)
                .arg(count.read);
        m_call.console().complain(file % u':' % QString::number(count.firstRefused) % u": "_s %
                                  sentence);
        return ExitCode::Refused;
    }

    const Call &m_call;
    PlanAnswers m_answers;
};

} // namespace

ExitCode runPlan(const Call &call)
{
    auto court = courtOfRegister(call.arguments().registry, QDate::currentDate());
    if (!court)
        return call.fail(court.error(), call.arguments().registry);
    const PlanCommand command(call, std::move(court->settings.practice));
    const QString &file = call.arguments().file;
    return file.endsWith(u".jsonl"_s, Qt::CaseInsensitive) ? command.lines(file)
                                                           : command.one(file);
}

} // namespace bex::app
