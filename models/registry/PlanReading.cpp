// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/PlanReading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

QString indices(const QJsonArray &penalties)
{
    return QString::fromLatin1(QJsonDocument(penalties).toJson(QJsonDocument::Compact));
}

std::optional<QDate> dayIn(const QJsonValue &value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

KeptStep stepFrom(const QJsonObject &object, RollEntryId entry, int position)
{
    KeptStep step;
    step.entry = entry;
    step.position = position;
    step.rule = object["rule"_L1].toString();
    step.act = object["do"_L1].toString();
    step.paper = object["paper"_L1].toString();
    step.to = object["to"_L1].toString();
    step.penalties = indices(object["penalties"_L1].toArray());
    step.latest = dayIn(object["latest"_L1]);
    step.lastUsable = dayIn(object["last_usable"_L1]);
    return step;
}

law::Finality finalityIn(const QJsonObject &plan)
{
    law::Finality finality{dayIn(plan["final_on"_L1]["earliest"_L1]), false};
    for (const QJsonValue remedy : plan["remedies"_L1].toArray())
        finality.appealStaysOpen |= remedy["rule"_L1] == "L-22"_L1; // as law::finalityOf
    return finality;
}

} // namespace

Result<PlanParts> partsOf(const QByteArray &plan, RollEntryId entry)
{
    const QJsonObject object = QJsonDocument::fromJson(plan).object();
    if (object["format"_L1] != "bex-plan/1"_L1)
        return unexpected(
            Error{ErrorCode::Invalid, "registry.plan-unreadable"_L1, {}, u"bex-plan/1"_s, {}});
    PlanParts parts{
        object["law"_L1].toString(), object["status"_L1].toString(), {}, {}, finalityIn(object)};
    for (const QJsonValue step : object["steps"_L1].toArray())
        parts.steps.push_back(
            stepFrom(step.toObject(), entry, static_cast<int>(parts.steps.size())));
    for (const QJsonValue reason : object["register"_L1].toArray())
        parts.waiting.push_back({reason["penalty"_L1].toInt(), reason["reason"_L1].toString()});
    return parts;
}

} // namespace bex::registry
