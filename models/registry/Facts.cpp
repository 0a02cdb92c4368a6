// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/Facts.h"

#include "models/registry/Codes.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

/// Empty text says nothing, so it is not said.
void say(QJsonObject &facts, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        facts.insert(key, text);
}

void sayWhen(QJsonObject &facts, const law::Appointment &when)
{
    say(facts, "on"_L1, when.on.toString(Qt::ISODate));
    say(facts, "hour"_L1, when.at.toString(u"hh:mm"_s));
    say(facts, "place"_L1, when.place);
}

} // namespace

QJsonObject factsOf(const Hearing &hearing)
{
    QJsonObject facts;
    say(facts, "held_on"_L1, hearing.heldOn.toString(Qt::ISODate));
    say(facts, "court"_L1, hearing.court);
    say(facts, "chamber"_L1, hearing.chamber);
    say(facts, "title"_L1, hearing.title);
    return facts;
}

QJsonObject factsOf(const Identity &person, const QString &parquetNumber)
{
    QJsonObject facts;
    say(facts, "family_name"_L1, person.familyName);
    say(facts, "usage_name"_L1, person.usageName);
    say(facts, "first_names"_L1, person.firstNames);
    if (person.sex)
        say(facts, "sex"_L1, law::json::word(*person.sex));
    if (person.birthDate)
        say(facts, "birth_date"_L1, textOf(*person.birthDate));
    say(facts, "birth_place"_L1, person.birthPlace);
    say(facts, "nationality"_L1, person.nationality);
    say(facts, "address"_L1, person.address);
    say(facts, "phone"_L1, person.phone);
    say(facts, "language"_L1, person.language);
    say(facts, "parquet_number"_L1, parquetNumber);
    return facts;
}

QJsonObject factsOf(const RollEntry &entry)
{
    QJsonObject facts;
    say(facts, "state"_L1, codeOf(rollStateCodes, entry.state));
    say(facts, "reason"_L1, entry.leftReason);
    say(facts, "note"_L1, entry.leftNote);
    return facts;
}

QJsonObject factsOf(const KeptStep &step)
{
    QJsonObject facts;
    say(facts, "rule"_L1, step.rule);
    say(facts, "do"_L1, step.act);
    say(facts, "paper"_L1, step.paper);
    say(facts, "state"_L1, codeOf(stepStateCodes, step.state));
    say(facts, "reason"_L1, step.reason);
    if (step.appointment)
        sayWhen(facts, *step.appointment);
    return facts;
}

QJsonObject factsOf(const Booking &booking)
{
    QJsonObject facts;
    sayWhen(facts, booking.appointment);
    if (booking.slot)
        facts.insert("slot"_L1, booking.slot->value());
    return facts;
}

QJsonObject factsOf(const Slot &slot)
{
    QJsonObject facts;
    say(facts, "service"_L1, slot.service);
    sayWhen(facts, slot.when);
    facts.insert("capacity"_L1, slot.capacity);
    return facts;
}

QJsonObject factsOf(const KeptPaper &paper)
{
    QJsonObject facts;
    say(facts, "paper"_L1, paper.kind);
    say(facts, "about"_L1, paper.about);
    say(facts, "reference"_L1, paper.reference);
    if (paper.replaces)
        facts.insert("replaces"_L1, paper.replaces->value());
    facts.insert("languages"_L1, QJsonArray::fromStringList(paper.languages));
    facts.insert("copies"_L1, QJsonArray::fromStringList(paper.copies));
    facts.insert("pages"_L1, paper.pages);
    say(facts, "sha256"_L1, QString::fromLatin1(paper.sha256));
    return facts;
}

QJsonObject factsOf(const Receipt &receipt)
{
    QJsonObject facts;
    say(facts, "result"_L1, codeOf(receiptResultCodes, receipt.result));
    say(facts, "language"_L1, receipt.language);
    say(facts, "interpreter"_L1, receipt.interpreter);
    facts.insert("lawyer_present"_L1, receipt.lawyerPresent);
    return facts;
}

QByteArray compact(const QJsonObject &facts)
{
    return QJsonDocument(facts).toJson(QJsonDocument::Compact);
}

} // namespace bex::registry
