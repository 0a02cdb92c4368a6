// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/ReadJudgment.h"

#include "models/law/json/Contradictions.h"
#include "models/law/json/ReadParts.h"
#include "models/law/json/StrictJson.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::law::json
{

namespace
{

struct Format {
};

std::optional<Format> read(const Place &place, As<Format>)
{
    constexpr auto format = "bex-judgment/1"_L1;
    if (place.value().toString() == format)
        return Format();
    place.refuse("json.other-format"_L1, format);
    return {};
}

void readDecision(Fields &fields, Judgment &judgment)
{
    fields.accept("parquet_number"_L1, judgment.parquetNumber);
    fields.accept("minute_number"_L1, judgment.minuteNumber);
    fields.require("pronounced_on"_L1, judgment.pronouncedOn);
    fields.require("procedure"_L1, judgment.procedure);
    fields.require("nature"_L1, judgment.nature);
    fields.require("presence"_L1, judgment.presence);
    fields.accept("served"_L1, judgment.served);
    fields.accept("cited_in_person"_L1, judgment.citedInPerson);
    fields.accept("notice_707_3"_L1, judgment.notice707);
    fields.require("outcome"_L1, judgment.outcome);
}

void readLists(Fields &fields, Judgment &judgment)
{
    fields.accept("offences"_L1, judgment.offences);
    fields.require("penalties"_L1, judgment.penalties);
    fields.accept("revocations"_L1, judgment.revocations);
    fields.accept("detention"_L1, judgment.detention);
    fields.accept("civil_parties"_L1, judgment.civilParties);
    fields.accept("appeals"_L1, judgment.appeals);
}

} // namespace

Result<Judgment> readJudgment(const QByteArray &bytes)
{
    const auto parse = parseStrict(bytes);
    if (!parse)
        return unexpected(parse.error());
    return readJudgment(*parse);
}

Result<Judgment> readJudgment(const QJsonObject &document)
{
    std::optional<Error> refusal;
    Fields fields(Place(document, refusal));
    Judgment judgment;
    Format format;
    fields.require("format"_L1, format);
    fields.require("court"_L1, judgment.court);
    readDecision(fields, judgment);
    fields.require("person"_L1, judgment.person);
    readLists(fields, judgment);
    fields.refuseOthers();
    if (refusal)
        return unexpected(*std::move(refusal));

    // Only a judgment read whole can be looked at as a whole.
    auto errors = contradictions(judgment);
    if (!errors.empty())
        return unexpected(std::move(errors.front()));
    return judgment;
}

Result<Penalty> readPenalty(const QByteArray &bytes)
{
    const auto document = parseStrict(bytes);
    if (!document)
        return unexpected(document.error());
    std::optional<Error> refusal;
    auto penalty = read(Place(*document, refusal), As<Penalty>());
    if (refusal)
        return unexpected(*std::move(refusal));
    Q_ASSERT(penalty);
    return *std::move(penalty);
}

} // namespace bex::law::json
