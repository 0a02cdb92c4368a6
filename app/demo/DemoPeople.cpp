// SPDX-License-Identifier: EUPL-1.2
#include "app/demo/DemoPeople.h"

#include "resources/ResourceBytes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace bex::app
{

namespace
{

QJsonObject readDemo(const QString &name)
{
    const QString file = u"reference/demo/"_s + name;
    return QJsonDocument::fromJson(resources::bytes(file)).object();
}

/// The same document with every date moved by so many days; nobody's birthday moves.
QJsonValue moved(const QJsonValue &value, qint64 days)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (member.key() != "birth_date"_L1)
                member.value() = moved(member.value(), days);
        }
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(moved(item, days));
        return array;
    }
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? QJsonValue(date.addDays(days).toString(Qt::ISODate)) : value;
}

DemoState stateNamed(const QString &name)
{
    if (name == "at_counter"_L1)
        return DemoState::AtCounter;
    if (name == "received"_L1)
        return DemoState::Received;
    if (name == "left"_L1)
        return DemoState::Left;
    return name == "detained"_L1 ? DemoState::Detained : DemoState::Expected;
}

registry::Identity identity(const QJsonObject &person)
{
    registry::Identity identity;
    identity.familyName = person[u"family_name"_s].toString();
    identity.firstNames = person[u"first_names"_s].toString();
    const QDate birth = QDate::fromString(person[u"birth_date"_s].toString(), Qt::ISODate);
    identity.birthDate = law::BirthDate{birth.year(), birth};
    identity.address = person[u"address"_s].toString();
    identity.language = person[u"language"_s].toString();
    return identity;
}

DemoPerson personOf(const QJsonObject &line, QDate heldOn)
{
    DemoPerson person;
    person.state = stateNamed(line[u"state"_s].toString());
    person.expected.detained = person.state == DemoState::Detained;
    const QString file = line[u"judgment"_s].toString();
    if (file.isEmpty()) {
        person.expected.person = identity(line);
        person.expected.parquetNumber = line[u"parquet_number"_s].toString();
        return person;
    }
    const QJsonObject written = readDemo(file);
    const QDate pronounced = QDate::fromString(written[u"pronounced_on"_s].toString(), Qt::ISODate);
    const QJsonObject judgment = moved(written, pronounced.daysTo(heldOn)).toObject();
    person.expected.person = identity(judgment[u"person"_s].toObject());
    person.expected.parquetNumber = judgment[u"parquet_number"_s].toString();
    person.judgment = QJsonDocument(judgment).toJson(QJsonDocument::Compact);
    return person;
}

} // namespace

std::vector<DemoHearing> demoHearings(const law::Calendar &calendar, QDate today)
{
    std::vector<DemoHearing> hearings;
    for (const QJsonValue &value : readDemo(u"roll.json"_s)[u"hearings"_s].toArray()) {
        const QJsonObject written = value.toObject();
        QDate heldOn = today;
        for (int ago = written[u"open_days_ago"_s].toInt(); ago > 0; --ago)
            heldOn = calendar.lastUsable(heldOn.addDays(-1));
        DemoHearing hearing{{heldOn,
                             written[u"court"_s].toString(),
                             written[u"chamber"_s].toString(),
                             written[u"title"_s].toString()},
                            {}};
        for (const QJsonValue &line : written[u"people"_s].toArray())
            hearing.people.push_back(personOf(line.toObject(), heldOn));
        hearings.push_back(std::move(hearing));
    }
    return hearings;
}

} // namespace bex::app
