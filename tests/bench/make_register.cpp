// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/register/RegisterMaker.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>

// make_register FILE DECISIONS [SEED [TODAY]]: a register of fictitious people, as large as it
// is asked to be; without a day, its last hearing is held today.
using namespace bex;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int decisions = words.value(2).toInt();
    const QDate day = QDate::fromString(words.value(4), Qt::ISODate);
    if (decisions < 1 || QFileInfo::exists(words.value(1))) {
        std::fputs("make_register FILE DECISIONS [SEED [TODAY]]; the file does not exist yet\n",
                   stderr);
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    test::makeRegister({words.value(1),
                        decisions,
                        words.size() > 3 ? words.at(3).toULongLong() : 1,
                        day.isValid() ? day : QDate::currentDate()});
    std::printf("%d decisions, %.2f GB in %.0f s\n",
                decisions,
                static_cast<double>(QFileInfo(words.at(1)).size()) / 1e9,
                static_cast<double>(timer.elapsed()) / 1e3);
    return 0;
}
