// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/agenda/Agenda.h"

#include "models/papers/agenda/CourtClock.h"

#include <QCryptographicHash>

#include <algorithm>
#include <libical/ical.h>
#include <memory>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

Component owned(icalcomponent *component)
{
    return {component, &icalcomponent_free};
}

/// What a calendar tells besides the date.
enum class Detail { Whole, Least };

icaltimetype dayOf(QDate day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icaltimetype momentOf(QDate day, QTime hour)
{
    icaltimetype time = dayOf(day);
    time.is_date = 0;
    time.hour = hour.hour();
    time.minute = hour.minute();
    time.second = hour.second();
    return time;
}

icaltimetype universalOf(const QDateTime &moment)
{
    icaltimetype time = momentOf(moment.date(), moment.time());
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

/// A sheet made on a later day takes the place of the one before in a calendar (RFC 5545,
/// SEQUENCE).
int edition(QDate madeOn)
{
    return static_cast<int>(QDate(2000, 1, 1).daysTo(madeOn));
}

/// The library copies what it is given.
template <typename Make> icalproperty *textOf(Make make, const QString &text)
{
    return make(text.toUtf8().constData());
}

/// The day before at the same hour; for a payment, nine in the morning three days before.
Component reminder(const AgendaEntry &entry)
{
    icaltriggertype trigger = {};
    trigger.time = icaltime_null_time();
    trigger.duration = icaldurationtype_from_int(entry.at.isValid() ? -24 * 3600 : -63 * 3600);
    Component alarm = owned(icalcomponent_new(ICAL_VALARM_COMPONENT));
    icalcomponent_add_property(alarm.get(), icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm.get(), icalproperty_new_trigger(trigger));
    icalcomponent_add_property(alarm.get(), textOf(icalproperty_new_description, entry.summary));
    return alarm;
}

/// Writes the dates of one decision into components of the library.
class Writer final
{
public:
    Writer(const Agenda &agenda, Detail detail)
        : m_agenda(agenda)
        , m_clock(agenda.region)
        , m_detail(detail)
        , m_entries(agenda.entries)
    {
        const auto when = [](const AgendaEntry &entry) { return std::tuple(entry.on, entry.at); };
        std::ranges::stable_sort(m_entries, {}, when);
    }

    [[nodiscard]] QByteArray all() const
    {
        const Component calendar = owned(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
        icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
        icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Guichet BEX//"));
        if (m_detail == Detail::Whole)
            icalcomponent_add_component(
                calendar.get(), icalcomponent_new_from_string(m_clock.description().constData()));
        for (std::size_t i = 0; i < m_entries.size(); ++i)
            icalcomponent_add_component(calendar.get(), event(i).release());
        const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
            icalcomponent_as_ical_string_r(calendar.get()), &icalmemory_free_buffer);
        return QByteArray(text.get());
    }

private:
    [[nodiscard]] QString identity(std::size_t index) const
    {
        const AgendaEntry &entry = m_entries[index];
        const auto earlier = std::ranges::count(m_entries.begin(),
                                                m_entries.begin() + static_cast<long>(index),
                                                entry.purpose,
                                                &AgendaEntry::purpose);
        const QByteArray hash =
            QCryptographicHash::hash(m_agenda.matter.toUtf8(), QCryptographicHash::Sha256).toHex();
        return QString::fromLatin1(hash.left(12)) + u'-' + entry.purpose +
               (earlier == 0 ? QString() : u'-' + QString::number(earlier + 1));
    }

    [[nodiscard]] icalproperty *start(const AgendaEntry &entry) const
    {
        if (!entry.at.isValid())
            return icalproperty_new_dtstart(dayOf(entry.on));
        if (m_detail == Detail::Least)
            return icalproperty_new_dtstart(universalOf(m_clock.universal(entry.on, entry.at)));
        icalproperty *start = icalproperty_new_dtstart(momentOf(entry.on, entry.at));
        icalproperty_add_parameter(start, icalparameter_new_tzid(m_clock.zone().constData()));
        return start;
    }

    [[nodiscard]] Component event(std::size_t index) const
    {
        const AgendaEntry &entry = m_entries[index];
        Component event = owned(icalcomponent_new(ICAL_VEVENT_COMPONENT));
        const auto add = [&event](icalproperty *property) {
            icalcomponent_add_property(event.get(), property);
        };
        add(textOf(icalproperty_new_uid, identity(index)));
        add(icalproperty_new_dtstamp(
            universalOf(QDateTime(m_agenda.madeOn, QTime(0, 0), Qt::UTC))));
        add(start(entry));
        add(textOf(icalproperty_new_summary, entry.summary));
        if (!entry.place.isEmpty())
            add(textOf(icalproperty_new_location, entry.place));
        if (m_detail == Detail::Least)
            return event;
        add(icalproperty_new_sequence(edition(m_agenda.madeOn)));
        if (!entry.note.isEmpty())
            add(textOf(icalproperty_new_description, entry.note));
        icalcomponent_add_component(event.get(), reminder(entry).release());
        return event;
    }

    const Agenda &m_agenda;
    CourtClock m_clock;
    Detail m_detail;
    std::vector<AgendaEntry> m_entries;
};

} // namespace

QByteArray calendarFile(const Agenda &agenda)
{
    if (agenda.entries.empty())
        return {};
    return Writer(agenda, Detail::Whole).all();
}

CalendarCode calendarCode(const Agenda &agenda, qsizetype limit)
{
    Agenda held = agenda;
    const auto hold = [](const AgendaEntry &entry) {
        return std::tuple(entry.isLastDay, entry.on, entry.at);
    };
    std::ranges::stable_sort(held.entries, {}, hold);
    for (; !held.entries.empty(); held.entries.pop_back()) {
        QByteArray bytes = Writer(held, Detail::Least).all();
        if (bytes.size() <= limit)
            return {std::move(bytes), held.entries.size()};
    }
    return {};
}

} // namespace bex::papers
