// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/OpenFigures.h"

#include <algorithm>

namespace bex::desk
{

namespace
{

/// Before every law that the book holds: it answers with its first value.
const QDate beforeTheBook(1900, 1, 1);

law::Parameter parameterAt(int place)
{
    return static_cast<law::Parameter>(place);
}

constexpr int parameterCount = static_cast<int>(law::Parameter::Count);

} // namespace

std::vector<law::FigureReason> openFigures(const law::Step &step, const law::AppliedLaw &law)
{
    std::vector<law::FigureReason> open;
    for (int place = 0; place < parameterCount; ++place) {
        const law::Parameter parameter = parameterAt(place);
        if (!step.figures.contains(parameter))
            continue;
        law::FigureReason figure{parameter, law.book().value(parameter, law.day()), {}};
        if (const law::SettledFigure *own = law.settled(parameter))
            figure.settled = *own;
        if (figure.settled || figure.book.confidence == law::Confidence::ToConfirm)
            open.push_back(std::move(figure));
    }
    return open;
}

Footing footingOf(const law::Step &step, const std::vector<law::FigureReason> &openFigures)
{
    const auto isOfTheCourt = [](const law::FigureReason &figure) {
        return figure.settled.has_value();
    };
    const bool restsOnDoubt = step.confidence == law::Confidence::ToConfirm ||
                              !std::ranges::all_of(openFigures, isOfTheCourt);
    if (restsOnDoubt)
        return Footing::ToConfirm;
    return openFigures.empty() ? Footing::Sure : Footing::OfTheCourt;
}

int valueOf(const law::FigureReason &figure)
{
    return figure.settled ? figure.settled->value : figure.book.value;
}

std::vector<law::DatedValue> everyValueOf(law::Parameter parameter, const law::LawBook &book)
{
    std::vector<law::DatedValue> values{book.value(parameter, beforeTheBook)};
    while (values.back().to.isValid())
        values.push_back(book.value(parameter, values.back().to.addDays(1)));
    return values;
}

std::vector<law::Parameter> unconfirmedFigures(const law::LawBook &book)
{
    std::vector<law::Parameter> open;
    for (int place = 0; place < parameterCount; ++place) {
        if (std::ranges::any_of(everyValueOf(parameterAt(place), book), &law::DatedValue::isOpen))
            open.push_back(parameterAt(place));
    }
    return open;
}

} // namespace bex::desk
