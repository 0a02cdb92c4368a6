// SPDX-License-Identifier: EUPL-1.2
#include "models/law/json/WriteJudgment.h"

#include "models/law/json/WriteParts.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace bex::law::json
{

QJsonObject toJson(const Judgment &judgment)
{
    QJsonObject object{
        {"format"_L1, "bex-judgment/1"_L1},
        {"court"_L1, write(judgment.court)},
        {"pronounced_on"_L1, write(judgment.pronouncedOn)},
        {"procedure"_L1, write(judgment.procedure)},
        {"nature"_L1, write(judgment.nature)},
        {"presence"_L1, write(judgment.presence)},
        {"outcome"_L1, write(judgment.outcome)},
        {"person"_L1, write(judgment.person)},
        // A required key: without it an acquittal could not be read back.
        {"penalties"_L1, write(judgment.penalties)},
    };
    put(object, "parquet_number"_L1, judgment.parquetNumber);
    put(object, "minute_number"_L1, judgment.minuteNumber);
    put(object, "served"_L1, judgment.served);
    put(object, "cited_in_person"_L1, judgment.citedInPerson);
    put(object, "notice_707_3"_L1, judgment.notice707);
    put(object, "offences"_L1, judgment.offences);
    put(object, "revocations"_L1, judgment.revocations);
    put(object, "detention"_L1, judgment.detention);
    put(object, "civil_parties"_L1, judgment.civilParties);
    put(object, "appeals"_L1, judgment.appeals);
    return object;
}

QByteArray canonical(const Judgment &judgment)
{
    // QJsonObject keeps its keys sorted, and all of ours are ASCII.
    return QJsonDocument(toJson(judgment)).toJson(QJsonDocument::Compact);
}

} // namespace bex::law::json
