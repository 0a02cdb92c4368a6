// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Court.h"

#include <QDate>
#include <QString>

#include <optional>

namespace bex::law
{

enum class PersonKind { Natural, Legal };
enum class Sex { Male, Female };
enum class Custody {
    Free,
    ThisCase,
    OtherCase,
    Adjusted, ///< semi-liberty, outside placement or home detention in progress
};
enum class Protection { None, Tutelle, Curatelle };
enum class ResidenceKind { Fixed, None, Domiciliation, Abroad, Unknown };

/// Where the residence lies, for the time limits that depend on it (CPP 491).
enum class ResidenceRegion {
    Metropole,
    AlsaceMoselle,
    Guadeloupe,
    Martinique,
    Guyane,
    Reunion,
    Mayotte,
    Foreign,
};

/// Born on a day, or in a year when nobody knows the day.
struct BirthDate {
    int year = 0;
    std::optional<QDate> day;
    friend bool operator==(const BirthDate &, const BirthDate &) = default;
};

struct Residence {
    ResidenceKind kind = ResidenceKind::Unknown;
    std::optional<QString> judicialCourt;
    std::optional<bool> sameRessort; ///< decides when given; else the two court names do
    std::optional<ResidenceRegion> region;
    friend bool operator==(const Residence &, const Residence &) = default;
};

struct Lawyer {
    std::optional<QString> name;
    std::optional<QString> bar;
    std::optional<bool> present;
    friend bool operator==(const Lawyer &, const Lawyer &) = default;
};

/// The convicted person (FR: condamné) as the decision names them.
struct Person {
    PersonKind kind = PersonKind::Natural;
    QString familyName; ///< never empty
    std::optional<QString> usageName;
    std::optional<QString> firstNames;
    std::optional<Sex> sex;
    std::optional<BirthDate> birthDate;
    std::optional<QString> birthPlace;
    std::optional<QString> birthCountry;
    std::optional<QString> nationality;
    std::optional<QString> address;
    std::optional<QString> phone;
    std::optional<Residence> residence;
    std::optional<QString> language; ///< BCP 47
    std::optional<QString> interpreter;
    std::optional<Custody> custody;
    std::optional<bool> minorAtFacts;
    std::optional<Protection> protection;
    std::optional<bool> pregnantOver12Weeks;
    std::optional<Lawyer> lawyer;
    friend bool operator==(const Person &, const Person &) = default;
};

} // namespace bex::law
