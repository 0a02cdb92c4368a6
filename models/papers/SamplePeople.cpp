// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/SamplePeople.h"

#include "models/law/Route.h"
#include "models/law/json/ReadJudgment.h"
#include "models/papers/Sheets.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

/// Each summons a day of its own, the prison well after the others.
Appointments slotsFor(const law::Plan &plan, QDate decided)
{
    Appointments given;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const bool isPrison = plan.steps[i].paper == law::PaperKind::Ome;
        if (plan.steps[i].act != law::Act::Summons && !isPrison)
            continue;
        const int number = static_cast<int>(i);
        given[i] = law::Appointment{decided.addDays(isPrison ? 76 : 16 + number),
                                    QTime(9, 20).addSecs(600 * number),
                                    u"salle "_s + QString::number(number + 1)};
    }
    return given;
}

} // namespace

Occasion Sample::occasion(const law::CourtProfile &profile, const Languages &languages) const
{
    const PrintedOn printed{judgment.pronouncedOn, judgment.court.judicialCourt, u"A. Exemple"_s};
    return Occasion{judgment, plan, profile, appointments, printed, languages, {}, {}, true};
}

Result<std::vector<Sample>> samplePeople(const Templates &shipped, const law::LawBook &book)
{
    std::vector<Sample> samples;
    for (const QByteArray &line : shipped.file(u"papers/samples.jsonl").split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        auto judgment = law::json::readJudgment(line);
        if (!judgment)
            return tl::unexpected(judgment.error());
        Sample sample{*std::move(judgment), {}, {}};
        sample.plan = law::route(sample.judgment, book, {});
        sample.appointments = slotsFor(sample.plan, sample.judgment.pronouncedOn);
        samples.push_back(std::move(sample));
    }
    return samples;
}

bool fills(const Sample &sample, const QString &form)
{
    const law::CourtProfile nobody;
    const auto sheets = sheetsOf(sample.occasion(nobody, {}));
    return sheets && std::ranges::any_of(
                         *sheets, [&form](const Sheet &sheet) { return formOf(sheet) == form; });
}

} // namespace bex::papers
