// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/RollStateText.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

QString RollStateText::word(registry::RollState state)
{
    switch (state) {
    case registry::RollState::Expected:
        //: State of a person on the roll: has not come to the counter yet (FR: attendu)
        return tr("expected");
    case registry::RollState::AtCounter:
        //: State of a person on the roll: stands at the counter now (FR: au guichet)
        return tr("at the counter");
    case registry::RollState::Received:
        //: State of a person on the roll: was received, papers handed over (FR: reçu)
        return tr("received");
    case registry::RollState::Left:
        //: State of a person on the roll: went away without being received (FR: parti)
        return tr("left");
    case registry::RollState::Detained:
        //: State of a person on the roll: is in prison and will not come (FR: détenu)
        return tr("detained");
    }
    Q_UNREACHABLE();
}

QString RollStateText::sign(registry::RollState state)
{
    switch (state) {
    case registry::RollState::Expected:
        return u"○"_s;
    case registry::RollState::AtCounter:
        return u"●"_s;
    case registry::RollState::Received:
        return u"✔"_s;
    case registry::RollState::Left:
        return u"→"_s;
    case registry::RollState::Detained:
        return u"▣"_s;
    }
    Q_UNREACHABLE();
}

} // namespace bex::desk
