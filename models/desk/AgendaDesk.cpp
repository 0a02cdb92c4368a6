// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/AgendaDesk.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

namespace
{

/// How far ahead a series may go, and how far the list looks.
constexpr int yearsAhead = 2;

constexpr int usualLength = 30;

QTime hourIn(const QJsonValue &value)
{
    return QTime::fromString(value.toString(), u"HH:mm"_s);
}

QDate dayIn(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

} // namespace

AgendaDesk::AgendaDesk(registry::Register &record, const law::LawBook &book, registry::Clock now)
    : m_record(record)
    , m_book(book)
    , m_now(std::move(now))
    , m_service(services().first())
{
    auto &events = m_record.events();
    connect(&events, &registry::RegisterEvents::slotsChanged, this, &AgendaDesk::reload);
    connect(&events, &registry::RegisterEvents::stepsChanged, this, &AgendaDesk::reload);
    connect(&events, &registry::RegisterEvents::judgmentSaved, this, &AgendaDesk::reload);
    connect(&events, &registry::RegisterEvents::happenedChanged, this, &AgendaDesk::reload);
    m_draft.replace({{u"weekdays"_s, QJsonArray{1, 2, 3, 4, 5}},
                     {u"every"_s, usualLength},
                     {u"capacity"_s, 1}});
    reload();
}

QStringList AgendaDesk::services()
{
    return {
        u"jap"_s, u"spip"_s, u"prosecutor"_s, u"course_provider"_s, u"pjj"_s, u"children_judge"_s};
}

void AgendaDesk::show(const QString &service)
{
    if (service == m_service)
        return;
    m_service = service;
    reload();
}

QStringList AgendaDesk::missing() const
{
    const SlotSeries series = typed();
    const registry::DaySpan &days = series.days;
    QStringList keys;
    if (!days.first.isValid() || days.first < today())
        keys += u"from"_s;
    if (!days.last.isValid() || days.last < days.first || days.last > today().addYears(yearsAhead))
        keys += u"to"_s;
    if (series.weekdays.empty())
        keys += u"weekdays"_s;
    if (!series.from.isValid())
        keys += u"first_hour"_s;
    if (!series.until.isValid() || series.until <= series.from)
        keys += u"last_hour"_s;
    if (series.everyMinutes <= 0)
        keys += u"every"_s;
    if (series.place.isEmpty())
        keys += u"place"_s;
    if (series.capacity <= 0)
        keys += u"capacity"_s;
    return keys;
}

std::vector<registry::Slot> AgendaDesk::proposed() const
{
    if (!missing().isEmpty())
        return {};
    const auto settings = m_record.stores().court.settings();
    const law::Region region =
        settings && settings->court.region ? *settings->court.region : law::Region::Metropole;
    return slotsOf(typed(), law::Calendar(m_book, region));
}

Result<void> AgendaDesk::give()
{
    return m_record.court().addSlots(proposed()).map([this] {
        // Hours and place serve for the next weeks; the days are asked anew.
        m_draft.set(u"/from"_s, QJsonValue::Null);
        m_draft.set(u"/to"_s, QJsonValue::Null);
    });
}

Result<void> AgendaDesk::withdraw(int row)
{
    return m_record.court().removeSlot(
        registry::SlotId(m_agenda.rows().at(static_cast<std::size_t>(row)).key));
}

void AgendaDesk::reload()
{
    const registry::DaySpan coming{today(), today().addYears(yearsAhead + 1)};
    const auto kept = m_record.stores().agenda.of(m_service, coming);
    if (!kept) {
        emit failed(kept.error());
        return;
    }
    std::vector<AgendaRow> rows;
    for (const registry::KeptSlot &slot : *kept)
        rows.push_back({slot.id.value(), slot.slot.when, slot.slot.capacity, slot.taken});
    m_agenda.setRows(std::move(rows));
    emit agendaChanged();
}

SlotSeries AgendaDesk::typed() const
{
    SlotSeries series{m_service,
                      {dayIn(m_draft.value(u"/from")), dayIn(m_draft.value(u"/to"))},
                      {},
                      hourIn(m_draft.value(u"/first_hour")),
                      hourIn(m_draft.value(u"/last_hour")),
                      m_draft.value(u"/every").toInt(),
                      m_draft.value(u"/place").toString().trimmed(),
                      m_draft.value(u"/capacity").toInt()};
    for (const QJsonValue day : m_draft.value(u"/weekdays").toArray())
        series.weekdays.push_back(day.toInt());
    return series;
}

} // namespace bex::desk
