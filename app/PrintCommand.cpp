// SPDX-License-Identifier: EUPL-1.2
#include "app/Commands.h"
#include "app/CourtOfRegister.h"
#include "app/InputFile.h"
#include "models/law/Route.h"
#include "models/law/json/ReadJudgment.h"
#include "models/papers/PaperSet.h"
#include "models/papers/PrintSet.h"
#include "resources/ResourceBytes.h"
#include "ui/printing/CourtForms.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::app
{

namespace
{

/// A plan that is refused has no papers; its first question says why.
Result<law::Plan> printable(law::Plan plan, const law::Words &words)
{
    if (plan.status != law::PlanStatus::Refused)
        return plan;
    Error error{ErrorCode::Invalid, "app.plan-refused"_L1, {}, {}, {}};
    if (!plan.questions.empty()) {
        const law::Question &question = plan.questions.front();
        error.subject = question.pointers.empty() ? QString() : question.pointers.front();
        error.expected = words.render(question.text);
    }
    return unexpected(error);
}

/// The forms that ship, with the words of the court whose register is named.
Result<papers::Templates> formsOf(const CourtOfRegister &court)
{
    const auto shipped = papers::Templates::load(resources::bytes);
    if (!shipped)
        return unexpected(shipped.error());
    return ui::worded(*shipped, court.forms).map([](ui::WordedForms &&forms) {
        return std::move(forms.templates);
    });
}

Result<papers::PrintedIndex>
print(const law::Judgment &judgment, const CourtOfRegister &court, const Call &call)
{
    const Arguments &arguments = call.arguments();
    const auto plan = printable(law::route(judgment, call.law().book, court.settings.practice),
                                call.law().words(arguments.language));
    if (!plan)
        return unexpected(plan.error());
    const auto templates = formsOf(court);
    if (!templates)
        return unexpected(templates.error());
    // No date and no author: the same judgment always prints the same pages.
    const papers::Occasion occasion{
        judgment,
        *plan,
        court.profile,
        {},
        {},
        arguments.papers,
        {},
        {},
        arguments.withSheet,
        {},
        law::Calendar(call.law().book, judgment.court.region.value_or(law::Region::Metropole))};
    return papers::compose(occasion, *templates).and_then([&](const papers::PaperSet &set) {
        return papers::printSet(set, arguments.out);
    });
}

} // namespace

ExitCode runPrint(const Call &call)
{
    const Arguments &arguments = call.arguments();
    const auto court = courtOfRegister(arguments.registry, QDate::currentDate());
    if (!court)
        return call.fail(court.error(), arguments.registry);
    const auto printed =
        readInput(arguments.file)
            .and_then([](const QByteArray &bytes) { return law::json::readJudgment(bytes); })
            .and_then([&](const law::Judgment &judgment) { return print(judgment, *court, call); });
    return printed ? ExitCode::Done : call.fail(printed.error(), arguments.file);
}

} // namespace bex::app
