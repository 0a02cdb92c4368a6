// SPDX-License-Identifier: EUPL-1.2
#include "app/Commands.h"
#include "app/InputFile.h"
#include "app/RegisterOfCall.h"
#include "ui/text/RefusedLineText.h"

#include <QCoreApplication>
#include <QDate>

using namespace Qt::Literals::StringLiterals;

namespace bex::app
{

namespace
{

/// Puts a roll or judgments into the register and says what became of each.
class ImportCommand final
{
    Q_DECLARE_TR_FUNCTIONS(bex::app::ImportCommand)

public:
    explicit ImportCommand(const Call &call)
        : m_call(call)
    {
    }

    [[nodiscard]] ExitCode run() const
    {
        const QString &file = m_call.arguments().file;
        // Before the register is opened: bad input leaves no register behind.
        const auto bytes = readInput(file, largest());
        if (!bytes)
            return m_call.fail(bytes.error(), file);
        auto opened = openRegister(m_call, registry::WhenMissing::Create);
        if (!opened)
            return m_call.fail(opened.error(), registerPath(m_call));
        const auto settings = (*opened)->stores().court.settings();
        if (!settings)
            return m_call.fail(settings.error(), registerPath(m_call));
        const auto report = (*opened)->roll().import(*bytes, target(settings->practice));
        return report ? tell(*report) : m_call.fail(report.error(), file);
    }

private:
    [[nodiscard]] registry::ImportFormat format() const
    {
        const QString file = m_call.arguments().file.toLower();
        if (file.endsWith(u".jsonl"_s))
            return registry::ImportFormat::Judgments;
        return file.endsWith(u".json"_s) ? registry::ImportFormat::Judgment
                                         : registry::ImportFormat::Csv;
    }

    [[nodiscard]] qint64 largest() const
    {
        // Many judgments may stand in one file; each of them has its own limit.
        constexpr qint64 manyJudgments = 16;
        return format() == registry::ImportFormat::Judgments ? manyJudgments * largestJudgment
                                                             : largestJudgment;
    }

    [[nodiscard]] registry::ImportTarget target(const law::Practice &practice) const
    {
        registry::ImportTarget target;
        target.format = format();
        target.hearing.heldOn = QDate::currentDate();
        target.derive = [&law = m_call.law(), practice](const law::Judgment &judgment) {
            return law.planOf(judgment, practice);
        };
        return target;
    }

    [[nodiscard]] ExitCode tell(const registry::ImportReport &report) const
    {
        const QString &file = m_call.arguments().file;
        for (const registry::RefusedLine &line : report.refused) {
            const QString why = ui::RefusedLineText::sentence(
                line, m_call.law().refusals(m_call.arguments().language));
            m_call.console().complain(file % u':' % why);
        }
        //: the outcome of an import, in lines of the file
        const QString outcome = tr("read %1, kept %2, already there %3, refused %4")
                                    .arg(report.read)
                                    .arg(report.kept)
                                    .arg(report.known)
                                    .arg(report.refused.size());
        return m_call.answer(outcome.toUtf8(),
                             report.refused.empty() ? ExitCode::Done : ExitCode::Refused);
    }

    const Call &m_call;
};

} // namespace

ExitCode runImport(const Call &call)
{
    return ImportCommand(call).run();
}

} // namespace bex::app
