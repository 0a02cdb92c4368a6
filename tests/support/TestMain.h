// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include <memory>

namespace bex::test
{

using MakeTest = std::unique_ptr<QObject> (*)();

/// Makes a test class known to the program's main under its name.
class Registration final
{
public:
    Registration(const char *name, MakeTest make);
};

} // namespace bex::test

/// Stands once at the end of a test source, after the class.
#define BEX_TEST(Class)                                                                            \
    static const bex::test::Registration registrationOf##Class(                                    \
        #Class, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); })
