// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/TestMain.h"

#include <QApplication>
#include <QTest>

#include <cstdio>
#include <map>
#include <string>
#include <vector>

namespace bex::test
{

namespace
{

std::map<std::string, MakeTest> &known()
{
    static std::map<std::string, MakeTest> tests;
    return tests;
}

} // namespace

Registration::Registration(const char *name, MakeTest make)
{
    known().emplace(name, make);
}

} // namespace bex::test

/// tst_room CLASS [options of Qt Test…]; without a class, all of them.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    auto &tests = bex::test::known();
    std::vector<char *> rest(argv, argv + argc);
    if (argc > 1 && tests.contains(argv[1])) {
        const auto make = tests.at(argv[1]);
        rest.erase(rest.begin() + 1);
        return QTest::qExec(make().get(), static_cast<int>(rest.size()), rest.data());
    }
    if (argc > 1 && argv[1][0] != '-') {
        std::fprintf(stderr, "no test class named %s\n", argv[1]);
        return 1;
    }
    int failures = 0;
    for (const auto &[name, make] : tests)
        failures += QTest::qExec(make().get(), argc, argv);
    return failures;
}
