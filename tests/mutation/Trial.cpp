// SPDX-License-Identifier: EUPL-1.2
#include "tests/mutation/Trial.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <algorithm>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace bex::mutation
{

namespace
{

constexpr int atOnce = 2;
constexpr unsigned secondsAllowed = 120;

/// The tests of the law that look at sums, days and data by themselves; the quickest first.
const QStringList &lawTests()
{
    static const QStringList classes{u"tst_Calendar"_s,
                                     u"tst_LegalDuration"_s,
                                     u"tst_Remedies"_s,
                                     u"tst_Money"_s,
                                     u"tst_EffectiveFirm"_s,
                                     u"tst_Thresholds"_s,
                                     u"tst_Appointment"_s,
                                     u"tst_LawBook"_s,
                                     u"tst_WritePlan"_s,
                                     u"tst_Scenarios"_s,
                                     u"tst_Properties"_s};
    return classes;
}

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
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
    const bool ended = process.waitForFinished(60'000);
    return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

Trials::Trials(Scenarios &scenarios, TriedLaw law, QString lawTests)
    : m_scenarios(scenarios)
    , m_law(std::move(law))
    , m_lawTests(std::move(lawTests))
{
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
void Trials::play(const Mutant &mutant, int answer) const
{
    ::alarm(secondsAllowed);
    const auto noticed = noticedBy(mutant);
    if (noticed) {
        const QByteArray name = noticed->toUtf8();
        if (::write(answer, name.constData(), static_cast<std::size_t>(name.size())) < 0)
            ::_exit(2);
    }
    ::_exit(noticed ? 1 : 0);
}

std::optional<QString> Trials::noticedBy(const Mutant &mutant) const
{
    TriedLaw law = m_law;
    mutant.play(law);
    if (auto mismatch = m_scenarios.firstMismatch(law))
        return mismatch;
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
    for (const QString &testClass : lawTests()) {
        if (!passes(m_lawTests, testClass, environment))
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
        return WTERMSIG(status) == SIGALRM ? u"the clock"_s : u"a crash"_s;
    if (WEXITSTATUS(status) == 0)
        return {};
    return QString::fromUtf8(name.first(std::max<qsizetype>(length, 0)));
}

} // namespace bex::mutation
