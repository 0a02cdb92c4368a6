// SPDX-License-Identifier: EUPL-1.2
#include "app/demo/DemoCourt.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace bex::app
{

namespace
{

/// When a service sees people: some days of the week, at some hours.
struct Timetable {
    QLatin1StringView service;
    const char16_t *place;
    std::array<int, 3> weekdays; ///< 1 is Monday; 0 stands for none
    std::array<int, 3> hours;    ///< 0 stands for none
    int capacity;
};

constexpr std::array timetables{
    Timetable{"jap"_L1, u"cabinet 2, 1er étage", {2, 4, 0}, {9, 10, 14}, 1},
    Timetable{"spip"_L1, u"antenne du SPIP, 6 rue du Canal", {1, 3, 5}, {9, 11, 15}, 3},
    Timetable{"prosecutor"_L1, u"parquet, porte 12", {3, 0, 0}, {10, 11, 0}, 2},
    Timetable{"course_provider"_L1, u"maison de la justice et du droit", {5, 0, 0}, {9, 0, 0}, 12},
};

constexpr int daysGiven = 75;

std::vector<registry::Slot>
slotsOf(const Timetable &timetable, const law::Calendar &calendar, QDate today)
{
    std::vector<registry::Slot> given;
    for (int day = 1; day <= daysGiven; ++day) {
        const QDate on = today.addDays(day);
        const auto &weekdays = timetable.weekdays;
        if (!calendar.isOpen(on) ||
            std::find(weekdays.begin(), weekdays.end(), on.dayOfWeek()) == weekdays.end())
            continue;
        for (const int hour : timetable.hours) {
            if (hour > 0)
                given.push_back({timetable.service,
                                 {on, QTime(hour, 0), QString::fromUtf16(timetable.place)},
                                 timetable.capacity});
        }
    }
    return given;
}

law::ServiceAddress address(const QString &name, const QString &street)
{
    return {name,
            {street, u"27900 Valmont"_s},
            u"02 00 00 00 00"_s,
            {},
            u"du lundi au vendredi, de 9 h à 12 h et de 13 h 30 à 17 h"_s};
}

law::CourtProfile profile()
{
    law::CourtProfile profile;
    profile.courtName = u"Tribunal judiciaire de Valmont"_s;
    profile.letterhead = {u"Ressort fictif, pour la démonstration"_s};
    profile.office = u"Bureau de l'exécution des peines"_s;
    profile.ownAddress = address(profile.office, u"1 place du Palais"_s);
    profile.services = {
        {law::Recipient::Jap,
         address(u"Juge de l'application des peines"_s, u"1 place du Palais"_s)},
        {law::Recipient::Spip,
         address(u"Service pénitentiaire d'insertion et de probation"_s, u"6 rue du Canal"_s)},
        {law::Recipient::Prosecutor,
         address(u"Procureur de la République"_s, u"1 place du Palais"_s)},
        {law::Recipient::CourseProvider,
         address(u"Maison de la justice et du droit"_s, u"20 rue des Écoles"_s)},
        {law::Recipient::Treasury,
         address(u"Trésorerie amendes de Valmont"_s, u"8 rue du Trésor"_s)},
        {law::Recipient::Prison, address(u"Maison d'arrêt de Valmont"_s, u"route de la Prison"_s)},
    };
    profile.accountant = address(u"Trésorerie amendes de Valmont"_s, u"8 rue du Trésor"_s);
    profile.meansOfPayment =
        u"carte bancaire au guichet du tribunal, ou chèque à l'ordre du Trésor public"_s;
    profile.victimSupportOffice = address(u"Bureau d'aide aux victimes"_s, u"1 place du Palais"_s);
    return profile;
}

registry::CourtSettings settings()
{
    registry::CourtSettings settings;
    settings.court.judicialCourt = u"Valmont"_s;
    settings.court.region = law::Region::Metropole;
    settings.court.victimSupportOffice = true;
    settings.court.japOrder = law::JapOrder::JapThenSpip;
    settings.court.japFirstForProbation = false;
    return settings;
}

} // namespace

Result<void> settleDemoCourt(registry::CourtActs &acts, const law::Calendar &calendar, QDate today)
{
    std::vector<registry::Slot> given;
    for (const Timetable &timetable : timetables) {
        const auto slots_ = slotsOf(timetable, calendar, today);
        given.insert(given.end(), slots_.begin(), slots_.end());
    }
    return acts.saveProfile(profile())
        .and_then([&] { return acts.saveSettings(settings()); })
        .and_then([&] { return acts.addSlots(given); });
}

} // namespace bex::app
