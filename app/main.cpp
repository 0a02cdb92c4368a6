// SPDX-License-Identifier: EUPL-1.2
#include "app/Bootstrap.h"
#include "app/MessageLog.h"

int main(int argc, char **argv)
{
    bex::app::installMessageLog();
    bex::app::Bootstrap bootstrap(argc, argv);
    return static_cast<int>(bootstrap.run());
}
