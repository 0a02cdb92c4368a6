// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/TypedDuration.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

namespace
{

constexpr int daysOfAMonth = 30;

/// 0 years, 1 months, 2 days: their place in the order they must be said.
std::optional<std::size_t> unitNamed(QStringView name)
{
    static const std::array<QStringList, 3> names{
        QStringList{u"a"_s, u"an"_s, u"ans"_s, u"y"_s, u"yr"_s, u"year"_s, u"years"_s},
        QStringList{u"m"_s, u"mo"_s, u"mois"_s, u"month"_s, u"months"_s},
        QStringList{u"j"_s, u"jour"_s, u"jours"_s, u"d"_s, u"day"_s, u"days"_s}};
    for (std::size_t place = 0; place < names.size(); ++place) {
        if (names[place].contains(name))
            return place;
    }
    return {};
}

std::optional<law::LegalDuration> inWords(const QString &text)
{
    static const QRegularExpression part(u"\\G\\s*(?:et |and )?(\\d{1,4})\\s*([a-z]+)"_s);
    std::array<int, 3> numbers{};
    std::size_t next = 0;
    qsizetype end = 0;
    while (end < text.size()) {
        const auto found = part.match(text, end);
        const auto unit = unitNamed(found.capturedView(2));
        if (!found.hasMatch() || !unit || *unit < next)
            return {};
        numbers[*unit] = found.capturedView(1).toInt();
        next = *unit + 1;
        end = found.capturedEnd();
    }
    return law::LegalDuration::of(numbers[0], numbers[1], numbers[2]);
}

} // namespace

std::optional<law::LegalDuration> typedDuration(QStringView text)
{
    const QString plain = text.toString().simplified();
    if (const auto iso = law::LegalDuration::fromIso(plain.toUpper()))
        return iso;
    return inWords(plain.toLower());
}

std::optional<law::LegalDuration> remainder(const law::LegalDuration &total,
                                            const std::optional<law::LegalDuration> &suspended)
{
    if (!suspended)
        return total;
    const bool sameUnits = total.years() >= suspended->years() &&
                           total.months() >= suspended->months() &&
                           total.days() >= suspended->days();
    if (sameUnits)
        return law::LegalDuration::of(total.years() - suspended->years(),
                                      total.months() - suspended->months(),
                                      total.days() - suspended->days());
    int months = total.wholeMonths() - suspended->wholeMonths();
    int days = total.days() - suspended->days();
    while (days < 0 && months > 0) {
        --months;
        days += daysOfAMonth;
    }
    return law::LegalDuration::of(0, months, days);
}

} // namespace bex::desk
