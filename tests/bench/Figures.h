// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace bex::test
{

/// How long something took, again and again, in milliseconds.
class Figures final
{
public:
    template <typename Work> void time(const Work &work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }

    [[nodiscard]] double percentile(int percent)
    {
        std::ranges::sort(m_ms);
        const std::size_t last = m_ms.size() - 1;
        return m_ms[last * static_cast<std::size_t>(percent) / 100];
    }

    void print(const char *what)
    {
        std::printf("%-44s %5zu times  p50 %8.2f ms  p95 %8.2f ms  max %8.2f ms\n",
                    what,
                    m_ms.size(),
                    percentile(50),
                    percentile(95),
                    percentile(100));
        std::fflush(stdout);
    }

private:
    std::vector<double> m_ms;
};

/// What this process holds in memory now, in megabytes (VmRSS).
[[nodiscard]] inline double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

} // namespace bex::test
