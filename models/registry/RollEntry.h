// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Person.h"
#include "models/registry/Ids.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace bex::registry
{

/// Where a person of the roll stands.
enum class RollState {
    Expected,  ///< FR: attendu
    AtCounter, ///< FR: au guichet
    Received,  ///< FR: reçu
    Left,      ///< FR: parti
    Detained,  ///< FR: détenu
};

/// Who a person is, as far as the roll knows. Empty text means not known.
struct Identity {
    QString familyName; ///< never empty
    QString usageName;
    QString firstNames;
    std::optional<law::Sex> sex;
    std::optional<law::BirthDate> birthDate;
    QString birthPlace;
    QString nationality;
    QString address;
    QString phone;
    QString language; ///< BCP 47
    friend bool operator==(const Identity &, const Identity &) = default;
};

/// What is known of a person before the judgment is entered.
struct Expected {
    Identity person;
    QString parquetNumber;
    bool detained = false;
    friend bool operator==(const Expected &, const Expected &) = default;
};

/// A person of a hearing, as the roll shows them (FR: ligne du rôle).
struct RollEntry {
    RollEntryId id{0};
    HearingId hearing{0};
    int position = 0; ///< order on the roll, from 1
    Identity person;
    QString parquetNumber;
    RollState state = RollState::Expected;
    QString leftReason;  ///< a reason of CPP D. 48 ("NOT_RECEIVED"), only when Left
    QString leftNote;    ///< what the greffier added to it
    QByteArray judgment; ///< bex-judgment/1 in canonical form; empty until entered
    bool hasDraft = false;
};

/// Part of a roll: what follows a position, so that no list loads everything.
struct RollWindow {
    int afterPosition = 0;
    int count = 500;
};

} // namespace bex::registry
