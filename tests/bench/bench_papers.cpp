// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/InParallel.h"
#include "models/papers/PrintSet.h"
#include "tests/bench/PaperHtml.h"
#include "tests/papers/PaperCases.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <ctime>
#include <vector>

// How long a hearing of sixty people takes from judgments to files in PDF/A:
//     bench_papers [FOLDER]
// With a folder, the same papers are written there as HTML, for tests/bench/print_race.
using namespace Qt::Literals::StringLiterals;
using namespace bex;

namespace
{

constexpr std::size_t people = 60;
constexpr int rounds = 3;

papers::Languages languagesOf(std::size_t person)
{
    return person % 4 == 3 ? papers::Languages::FrenchAndEnglish : papers::Languages::French;
}

/// Sixty people of the kinds a counter sees, no two of the same name.
std::vector<test::PaperCase> hearing()
{
    std::vector<test::PaperCase> sure;
    std::ranges::copy_if(test::allCases(), std::back_inserter(sure), [](const auto &one) {
        return one.plan.status == law::PlanStatus::Sure && one.name != u"catalogue";
    });
    std::vector<test::PaperCase> roll;
    for (std::size_t person = 0; person < people; ++person) {
        test::PaperCase one = sure[person % sure.size()];
        one.judgment.person.familyName += u' ' + QString::number(person + 1);
        roll.push_back(std::move(one));
    }
    return roll;
}

/// The number of papers; the program ends when one of them cannot be made.
std::size_t print(const std::vector<test::PaperCase> &roll, const QDir &folder)
{
    std::atomic<std::size_t> papers = 0;
    papers::inParallel(roll.size(), [&](std::size_t person) {
        const auto set =
            papers::compose(roll[person].occasion(languagesOf(person)), test::shippedForms());
        if (!set)
            qFatal("not composed: %s", qPrintable(set.error().subject));
        const auto index = papers::printSet(*set, folder.filePath(QString::number(person + 1)));
        if (!index)
            qFatal("not printed: %s", qPrintable(index.error().subject));
        papers += index->papers.size();
    });
    return papers;
}

/// Of this process on all its cores: what a busy machine cannot spoil.
double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

struct Figure {
    double seconds = 0;
    double processor = 0;
};

Figure measureOnce(const std::vector<test::PaperCase> &roll, std::size_t &papers)
{
    const QTemporaryDir folder;
    const double before = processorSeconds();
    QElapsedTimer timer;
    timer.start();
    papers = print(roll, QDir(folder.path()));
    return {static_cast<double>(timer.nsecsElapsed()) / 1e9, processorSeconds() - before};
}

void measure(const std::vector<test::PaperCase> &roll, int cores)
{
    QThreadPool::globalInstance()->setMaxThreadCount(cores);
    std::vector<Figure> figures(rounds);
    std::size_t papers = 0;
    for (Figure &figure : figures)
        figure = measureOnce(roll, papers);
    std::ranges::sort(figures, {}, &Figure::seconds);
    const Figure &median = figures[rounds / 2];
    std::printf("papers: %zu people, %zu papers to PDF/A in %.2f s on %d core(s), %.2f s of "
                "processor (median of %d rounds; %.2f to %.2f)\n",
                roll.size(),
                papers,
                median.seconds,
                cores,
                median.processor,
                rounds,
                figures.front().seconds,
                figures.back().seconds);
}

void writeHtml(const std::vector<test::PaperCase> &roll, const QDir &folder)
{
    int paper = 0;
    for (std::size_t person = 0; person < roll.size(); ++person) {
        for (const auto &content : roll[person].set(languagesOf(person)).papers) {
            const QString name = QString::number(++paper).rightJustified(3, u'0') + u".html"_s;
            const auto written =
                papers::writeFile(folder.filePath(name), test::htmlOf(content).toUtf8());
            if (!written)
                qFatal("not written: %s", qPrintable(name));
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const auto roll = hearing();
    const int cores = QThread::idealThreadCount();
    measure(roll, 1);
    if (cores > 1)
        measure(roll, cores);
    if (argc > 1)
        writeHtml(roll, QDir(QString::fromLocal8Bit(argv[1])));
    return 0;
}
