// SPDX-License-Identifier: EUPL-1.2
#include "tests/mutation/Trial.h"

#include "tests/mutation/Showing.h"
#include "tests/support/RowVersions.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace bex::mutation
{

namespace
{

constexpr int atOnce = 2;
/// A loop without end is what they are for: of the processor, whatever else the machine does.
constexpr rlim_t secondsOfScenarios = 20;
constexpr rlim_t secondsOfAClass = 120;

/// Those of a whole plan.
constexpr auto testsOfPlans = "tst_Unaccounted tst_AppliedLaw tst_WritePlan tst_Why tst_WhyNot "
                              "tst_Thresholds tst_Properties";
/// Those of what plans are made of.
constexpr auto testsOfParts =
    "tst_RowArticles tst_Calendar tst_LegalDuration tst_Remedies tst_Ages tst_Money "
    "tst_EffectiveFirm "
    "tst_Appointment tst_LawBook tst_Version tst_Boundaries tst_Contradictions tst_Limitation "
    "tst_Standing tst_OfficeDues tst_ReadJudgment";
constexpr auto testsOfEvents = "tst_PlanChange tst_ReadEvents tst_CaseHistory";
constexpr auto testsOfLife = "tst_Limitation tst_Standing tst_Diligences";

/// The tests of the law that may notice a mutant of this place, the quickest first. Those of the
/// scenarios have been played in memory.
QStringList lawTestsOf(const std::string &place)
{
    const auto split = [](const char *classes) { return QString::fromLatin1(classes).split(u' '); };
    if (place.starts_with("models/law/events/"))
        return split(testsOfEvents);
    if (place.starts_with("models/law/life/"))
        return split(testsOfLife);
    if (place.starts_with("models/law/rules/"))
        return split(testsOfPlans);
    return split(testsOfParts) + split(testsOfPlans);
}

/// Beyond it this process, or one that it starts, dies of SIGXCPU.
void limitTo(rlim_t seconds)
{
    const rlimit limit{seconds, RLIM_INFINITY};
    if (::setrlimit(RLIMIT_CPU, &limit) != 0)
        qFatal("no limit");
}

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

/// What each survivor shows, for who looks for the test that is missing.
QString survivorsOf(const QString &here)
{
    return here + u"/survivors.txt"_s;
}

bool passes(const QString &program,
            const QString &testClass,
            const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, {testClass});
    process.waitForFinished(-1);
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

Trials::Trials(Scenarios &scenarios, TriedLaw law, QString here)
    : m_scenarios(scenarios)
    , m_law(std::move(law))
    , m_here(std::move(here))
{
    if (!m_here.isEmpty())
        QFile::remove(survivorsOf(m_here));
}

std::optional<QString> Trials::brokenTest() const
{
    if (auto broken = m_scenarios.firstMismatch(m_law))
        return broken;
    for (const char *place : {"models/law/", "models/law/events/"}) {
        Mutant none;
        none.place = place;
        if (auto broken = noticedByTests(none, m_law))
            return broken;
    }
    return {};
}

void Trials::run(const std::vector<Mutant> &mutants, const Told &told)
{
    std::vector<Running> running;
    std::size_t next = 0;
    while (next < mutants.size() || !running.empty()) {
        if (next < mutants.size() && running.size() < atOnce) {
            running.push_back(start(mutants[next++]));
            continue;
        }
        int status = 0;
        const int pid = ::wait(&status);
        const auto ended = std::ranges::find(running, pid, &Running::pid);
        if (ended == running.end())
            continue;
        const auto noticed = finish(*ended, status);
        if (noticed)
            m_scenarios.moveToFront(*noticed);
        told(*ended->mutant, noticed);
        running.erase(ended);
    }
}

Trials::Running Trials::start(const Mutant &mutant) const
{
    int ends[2]{};
    if (::pipe(ends) != 0)
        qFatal("no pipe");
    const int pid = ::fork();
    if (pid == 0) {
        ::close(ends[0]);
        play(mutant, ends[1]);
    }
    ::close(ends[1]);
    return {&mutant, pid, ends[0]};
}

/// In the process of the mutant: answers with the name of who noticed.
///
/// What a mutant throws ends it too: it would leave the test of the parent, in the child, and wait.
void Trials::play(const Mutant &mutant, int answer) const noexcept
{
    // A mutant that crashes ends here, without the trace that Qt Test would print.
    for (const int end : {SIGSEGV, SIGABRT, SIGFPE, SIGILL, SIGBUS})
        std::signal(end, SIG_DFL);
    // Nor what the library says of an index past the end: to die of it is the answer.
    if (!std::freopen("/dev/null", "w", stderr))
        ::_exit(0);
    limitTo(secondsOfScenarios);
    TriedLaw altered = m_law;
    mutant.play(altered);
    const auto noticed = noticedBy(mutant, altered);
    if (!noticed) {
        if (!m_here.isEmpty())
            tellSurvivor(mutant, altered);
        ::_exit(0);
    }
    const QByteArray name = noticed->toUtf8();
    const auto written = ::write(answer, name.constData(), static_cast<std::size_t>(name.size()));
    ::_exit(written < 0 ? 2 : 1);
}

/// Whatever happens here, no test has noticed.
void Trials::tellSurvivor(const Mutant &mutant, const TriedLaw &altered) const
{
    for (const int end : {SIGXCPU, SIGSEGV, SIGABRT, SIGFPE})
        std::signal(end, [](int) { ::_exit(0); });
    QFile file(survivorsOf(m_here));
    const bool isOfEvents =
        mutant.key.starts_with("event") || mutant.place.starts_with("models/law/events/");
    const QString shown = showingOf({m_law, altered, mutant.source, isOfEvents}, m_scenarios);
    if (file.open(QIODevice::Append))
        file.write(u"%1\n%2\n\n"_s.arg(QString::fromStdString(mutant.key), shown).toUtf8());
}

std::optional<QString> Trials::noticedBy(const Mutant &mutant, const TriedLaw &law) const
{
    if (auto mismatch = m_scenarios.firstMismatch(law))
        return mismatch;
    if (!test::rowsOutOfTheirVersions(law.rows, law.eventRows).isEmpty())
        return u"tst_Rows"_s;
    limitTo(secondsOfAClass);
    return mutant.source != 0 || mutant.data ? noticedByTests(mutant, law) : std::nullopt;
}

std::optional<QString> Trials::noticedByTests(const Mutant &mutant, const TriedLaw &law) const
{
    const QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"BEX_MUTANT"_s, QString::number(mutant.source));
    environment.insert(u"BEX_SEED"_s, u"1"_s);
    environment.insert(u"BEX_JUDGMENTS"_s, u"500"_s);
    if (mutant.data) {
        write(folder.filePath(u"parameters.json"_s), law.sources.parameters);
        write(folder.filePath(u"holidays.json"_s), law.sources.holidays);
        environment.insert(u"BEX_LAW_FILES"_s, folder.path());
    }
    for (const QString &testClass : lawTestsOf(mutant.place)) {
        if (!passes(m_here + u"/tst_law_altered"_s, testClass, environment))
            return testClass;
    }
    return {};
}

/// What does not end, or dies, is noticed by anyone who runs it.
std::optional<QString> Trials::finish(const Running &running, int status) const
{
    QByteArray name(256, '\0');
    const auto length = ::read(running.answer, name.data(), static_cast<std::size_t>(name.size()));
    ::close(running.answer);
    if (!WIFEXITED(status))
        return WTERMSIG(status) == SIGXCPU ? u"the clock"_s : u"a crash"_s;
    if (WEXITSTATUS(status) == 0)
        return {};
    return QString::fromUtf8(name.first(std::max<qsizetype>(length, 0)));
}

} // namespace bex::mutation
