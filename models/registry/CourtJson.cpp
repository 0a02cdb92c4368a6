// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/CourtJson.h"

#include "models/law/ParameterNames.h"
#include "models/law/json/Vocabulary.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

using law::json::fromWord;
using law::json::word;

void put(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject &object, QLatin1StringView key, const QStringList &lines)
{
    if (!lines.isEmpty())
        object.insert(key, QJsonArray::fromStringList(lines));
}

void put(QJsonObject &object, QLatin1StringView key, const QJsonObject &part)
{
    if (!part.isEmpty())
        object.insert(key, part);
}

template <typename Enum>
void put(QJsonObject &object, QLatin1StringView key, const std::optional<Enum> &value)
{
    if (value)
        object.insert(key, word(*value));
}

void put(QJsonObject &object, QLatin1StringView key, std::optional<bool> value)
{
    if (value)
        object.insert(key, *value);
}

QStringList lines(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}

std::optional<bool> truth(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

QJsonObject toJson(const law::ServiceAddress &service)
{
    QJsonObject object;
    put(object, "name"_L1, service.name);
    put(object, "address"_L1, service.address);
    put(object, "phone"_L1, service.phone);
    put(object, "email"_L1, service.email);
    put(object, "hours"_L1, service.hours);
    return object;
}

law::ServiceAddress serviceFrom(const QJsonValue &object)
{
    return {object["name"_L1].toString(),
            lines(object["address"_L1]),
            object["phone"_L1].toString(),
            object["email"_L1].toString(),
            object["hours"_L1].toString()};
}

QJsonObject toJson(const law::Court &court)
{
    QJsonObject object;
    object.insert("kind"_L1, word(court.kind));
    put(object, "judicial_court"_L1, court.judicialCourt);
    put(object, "region"_L1, court.region);
    put(object, "victim_support_office"_L1, court.victimSupportOffice);
    put(object, "jap_order"_L1, court.japOrder);
    put(object, "jap_first_for_probation"_L1, court.japFirstForProbation);
    return object;
}

law::Court courtFrom(const QJsonValue &object)
{
    law::Court court;
    court.kind = fromWord<law::CourtKind>(object["kind"_L1].toString()).value_or(court.kind);
    court.judicialCourt = object["judicial_court"_L1].toString();
    court.region = fromWord<law::Region>(object["region"_L1].toString());
    court.victimSupportOffice = truth(object["victim_support_office"_L1]);
    court.japOrder = fromWord<law::JapOrder>(object["jap_order"_L1].toString());
    court.japFirstForProbation = truth(object["jap_first_for_probation"_L1]);
    return court;
}

QJsonObject toJson(const law::SettledFigure &settled)
{
    QJsonObject entry{{u"value"_s, settled.value},
                      {u"reason"_s, settled.reason},
                      {u"decided_by"_s, settled.decidedBy}};
    if (settled.since.isValid())
        entry.insert(u"since"_s, settled.since.toString(Qt::ISODate));
    return entry;
}

QJsonObject toJson(const law::Practice &practice)
{
    QJsonObject object;
    for (const auto &[parameter, settled] : practice.settled) {
        QJsonArray entries;
        for (const law::SettledFigure &figure : settled)
            entries.append(toJson(figure));
        object.insert(law::parameterNames[static_cast<std::size_t>(parameter)], entries);
    }
    return object;
}

/// A register of before kept one figure, not a list.
QJsonArray entriesOf(const QJsonValue &value)
{
    return value.isObject() ? QJsonArray{value} : value.toArray();
}

law::SettledFigure settledFrom(const QJsonValue &entry)
{
    return {entry["value"_L1].toInt(),
            QDate::fromString(entry["since"_L1].toString(), Qt::ISODate),
            entry["reason"_L1].toString(),
            entry["decided_by"_L1].toString()};
}

law::Practice practiceFrom(const QJsonValue &object)
{
    law::Practice practice;
    for (std::size_t i = 0; i < law::parameterNames.size(); ++i) {
        const QJsonArray entries = entriesOf(object[law::parameterNames[i]]);
        for (const QJsonValue &entry : entries) {
            if (entry["value"_L1].isDouble())
                practice.settled[static_cast<law::Parameter>(i)].push_back(settledFrom(entry));
        }
    }
    return practice;
}

} // namespace

QJsonObject toJson(const law::CourtProfile &profile)
{
    QJsonObject services;
    for (const auto &[recipient, service] : profile.services)
        put(services, word(recipient), toJson(service));
    QJsonObject object;
    put(object, "court_name"_L1, profile.courtName);
    put(object, "letterhead"_L1, profile.letterhead);
    put(object, "office"_L1, profile.office);
    put(object, "own_address"_L1, toJson(profile.ownAddress));
    put(object, "services"_L1, services);
    put(object, "accountant"_L1, toJson(profile.accountant));
    put(object, "means_of_payment"_L1, profile.meansOfPayment);
    put(object, "victim_support_office"_L1, toJson(profile.victimSupportOffice));
    return object;
}

law::CourtProfile profileFrom(const QJsonObject &object)
{
    law::CourtProfile profile;
    profile.courtName = object["court_name"_L1].toString();
    profile.letterhead = lines(object["letterhead"_L1]);
    profile.office = object["office"_L1].toString();
    profile.ownAddress = serviceFrom(object["own_address"_L1]);
    const QJsonObject services = object["services"_L1].toObject();
    for (auto service = services.begin(); service != services.end(); ++service) {
        if (const auto recipient = fromWord<law::Recipient>(service.key()))
            profile.services.emplace(*recipient, serviceFrom(service.value()));
    }
    profile.accountant = serviceFrom(object["accountant"_L1]);
    profile.meansOfPayment = object["means_of_payment"_L1].toString();
    profile.victimSupportOffice = serviceFrom(object["victim_support_office"_L1]);
    return profile;
}

QJsonObject toJson(const CourtSettings &settings)
{
    QJsonObject object{{"court"_L1, toJson(settings.court)}};
    put(object, "practice"_L1, toJson(settings.practice));
    return object;
}

CourtSettings settingsFrom(const QJsonObject &object)
{
    return {courtFrom(object["court"_L1]), practiceFrom(object["practice"_L1])};
}

} // namespace bex::registry
