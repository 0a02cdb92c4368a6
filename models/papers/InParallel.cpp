// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/InParallel.h"

#include <QSemaphore>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

namespace bex::papers
{

void inParallel(std::size_t count, const std::function<void(std::size_t)> &work)
{
    std::atomic<std::size_t> next = 0;
    const auto share = [&] {
        for (std::size_t at = next++; at < count; at = next++)
            work(at);
    };
    // The program's threads keep their fonts from one set to the next.
    QThreadPool &pool = *QThreadPool::globalInstance();
    const auto helpers = static_cast<int>(
        std::min(count, static_cast<std::size_t>(std::max(pool.maxThreadCount(), 1))));
    QSemaphore ended;
    int helping = 0;
    while (helping + 1 < helpers && pool.tryStart([&] {
        share();
        ended.release();
    }))
        ++helping;
    share();
    ended.acquire(helping);
}

} // namespace bex::papers
