// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/DraftOfEntry.h"

#include "models/desk/JsonPointer.h"
#include "models/desk/NewJudgment.h"
#include "models/law/json/WriteJudgment.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

namespace
{

QJsonValue known(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue written(const std::optional<law::BirthDate> &birth)
{
    if (!birth)
        return {};
    return birth->day ? birth->day->toString(Qt::ISODate) : QString::number(birth->year);
}

QJsonValue written(const std::optional<law::Sex> &sex)
{
    if (!sex)
        return {};
    return *sex == law::Sex::Female ? u"F"_s : u"M"_s;
}

/// The court as the contract spells it: taken from a judgment that holds nothing else.
QJsonObject spelt(const law::Court &court)
{
    law::Judgment blank;
    blank.court = court;
    return law::json::toJson(blank)["court"_L1].toObject();
}

QJsonObject
fresh(const registry::RollEntry &entry, const registry::Hearing &hearing, const law::Court &court)
{
    QJsonObject document = newJudgment(spelt(court), hearing.heldOn);
    const std::pair<QStringView, QJsonValue> facts[] = {
        {u"/parquet_number", known(entry.parquetNumber)},
        {u"/person/family_name", known(entry.person.familyName)},
        {u"/person/usage_name", known(entry.person.usageName)},
        {u"/person/first_names", known(entry.person.firstNames)},
        {u"/person/birth_date", written(entry.person.birthDate)},
        {u"/person/birth_place", known(entry.person.birthPlace)},
        {u"/person/nationality", known(entry.person.nationality)},
        {u"/person/phone", known(entry.person.phone)},
        {u"/person/sex", written(entry.person.sex)},
        {u"/person/address", known(entry.person.address)},
        {u"/person/language", known(entry.person.language)},
    };
    for (const auto &[pointer, value] : facts)
        document = withValueAt(document, pointer, value);
    return document;
}

/// An empty form instead would be saved over what can perhaps still be read by hand.
Result<QJsonObject> objectOf(const QByteArray &document)
{
    QJsonParseError parsing;
    const auto read = QJsonDocument::fromJson(document, &parsing);
    if (!read.isObject())
        return unexpected(Error{ErrorCode::StorageFailed,
                                "desk.kept-text-unreadable"_L1,
                                {},
                                {},
                                parsing.errorString()});
    return read.object();
}

} // namespace

Result<QJsonObject> draftOf(const registry::RollEntry &entry, const registry::Stores &stores)
{
    const auto draft = stores.drafts.of(entry.id);
    if (!draft)
        return unexpected(draft.error());
    if (*draft)
        return objectOf((*draft)->document);
    if (!entry.judgment.isEmpty())
        return objectOf(entry.judgment);
    const auto hearing = stores.hearings.find(entry.hearing);
    if (!hearing)
        return unexpected(hearing.error());
    const auto settings = stores.court.settings();
    if (!settings)
        return unexpected(settings.error());
    return fresh(entry, *hearing, settings->court);
}

} // namespace bex::desk
