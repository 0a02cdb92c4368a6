// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Route.h"
#include "models/law/json/ReadJudgment.h"
#include "tests/support/LawFiles.h"
#include "tests/support/RandomJudgments.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <vector>

// How many judgments route() answers in a second, on one core.
using namespace Qt::Literals::StringLiterals;
using namespace bex;

namespace
{

constexpr int mixed = 10'000;
constexpr int rounds = 11;

/// The scenarios are what a counter sees; run from the source, or told where it lies.
std::vector<law::Judgment> scenarios()
{
    const QDir folder(qEnvironmentVariable("BEX_SOURCE_DIR", u"."_s) + u"/tests/scenarios"_s);
    std::vector<law::Judgment> judgments;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (name.endsWith(u".core.json") || !file.open(QIODevice::ReadOnly))
            continue;
        if (auto judgment = law::json::readJudgment(file.readAll()))
            judgments.push_back(*std::move(judgment));
    }
    return judgments;
}

/// Half of the mix is what a counter sees, half is drawn at random; always the same.
std::vector<law::Judgment> mix()
{
    const std::vector<law::Judgment> known = scenarios();
    test::RandomJudgments random(1);
    std::vector<law::Judgment> judgments;
    judgments.reserve(mixed);
    for (std::size_t i = 0; i < mixed; ++i)
        judgments.push_back(known.empty() || i % 2 ? random.next() : known[i / 2 % known.size()]);
    return judgments;
}

double perSecond(const std::vector<law::Judgment> &judgments, const law::LawBook &book)
{
    const law::Practice practice;
    std::size_t steps = 0;
    QElapsedTimer timer;
    timer.start();
    for (const law::Judgment &judgment : judgments)
        steps += law::route(judgment, book, practice).steps.size();
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    // Without a use of the plans, nothing would have to be computed.
    return steps == 0 ? 0 : static_cast<double>(judgments.size()) / seconds;
}

} // namespace

int main()
{
    const std::vector<law::Judgment> judgments = mix();
    std::vector<double> figures;
    for (int round = 0; round < rounds; ++round)
        figures.push_back(perSecond(judgments, test::lawBook()));
    std::ranges::sort(figures);
    std::printf("route(): %.0f judgments/s on one core (median of %d rounds of %d; %.0f to %.0f)\n",
                figures[rounds / 2],
                rounds,
                mixed,
                figures.front(),
                figures.back());
    return 0;
}
