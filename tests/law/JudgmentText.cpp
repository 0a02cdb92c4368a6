// SPDX-License-Identifier: EUPL-1.2
#include "tests/law/JudgmentText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace bex::test
{

namespace
{

/// `value` with what stands at `path` replaced; an undefined `replacement` removes the key.
QJsonValue replaced(QJsonValue value, QStringList path, const QJsonValue &replacement)
{
    if (path.isEmpty())
        return replacement;
    const QString key = path.takeFirst();
    if (value.isArray()) {
        QJsonArray list = value.toArray();
        const auto index = key.toInt();
        if (index == list.size())
            list.append(QJsonValue());
        list[index] = replaced(list.at(index), path, replacement);
        return list;
    }
    QJsonObject object = value.toObject();
    // Assigning an undefined value removes the key.
    object[key] = replaced(object.value(key), path, replacement);
    return object;
}

QByteArray edited(const QString &pointer, const QJsonValue &replacement)
{
    const QJsonDocument document = QJsonDocument::fromJson(wholeJudgment());
    Q_ASSERT(document.isObject());
    const QJsonValue result =
        replaced(document.object(), pointer.split(u'/').sliced(1), replacement);
    return QJsonDocument(result.toObject()).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray wholeJudgment()
{
    return R"json({
  "format": "bex-judgment/1",
  "court": {
    "kind": "tribunal_correctionnel", "judicial_court": "Bobigny", "region": "metropole",
    "victim_support_office": true, "jap_order": "jap_then_spip", "jap_first_for_probation": false
  },
  "parquet_number": "24107000123", "minute_number": "1234/2024",
  "pronounced_on": "2024-04-16",
  "procedure": "ordinary", "nature": "contradictoire_a_signifier", "presence": "absent",
  "served": {"on": "2024-07-01", "mode": "person"},
  "cited_in_person": true, "notice_707_3": "none", "outcome": "conviction",
  "person": {
    "kind": "natural", "family_name": "Durand-Lefèvre", "usage_name": "Martin",
    "first_names": "Camille", "sex": "F", "birth_date": "1990-05-12", "birth_place": "Lille",
    "birth_country": "France", "nationality": "française",
    "address": "3 rue des Essais, 93000 Bobigny", "phone": "01 23 45 67 89",
    "residence": {"kind": "fixed", "judicial_court": "Bobigny", "same_ressort": true, "region": "metropole"},
    "language": "pt-BR", "interpreter": "Mme Silva", "custody": "free", "minor_at_facts": false,
    "protection": "curatelle", "pregnant_over_12_weeks": true,
    "lawyer": {"name": "Me Petit", "bar": "Paris", "present": true}
  },
  "offences": [
    {"natinf": "7151", "label": "Vol \"aggravé\"", "committed_on": "2024-01-03", "place": "Bobigny",
     "recidivism": false, "terrorism": false}
  ],
  "penalties": [
    {"kind": "imprisonment", "total": "P18M", "firm": "P6M", "mode": "deferred_committal",
     "suspended": {"kind": "sursis_probatoire", "length": "P12M", "period": "P24M",
                   "obligations": ["suivre des soins", "réparer les dommages"]},
     "adjustment": {"regime": "ddse", "in_detention": false},
     "deferred_committal": {"date_given": "2024-05-16", "place": "Villepinte"},
     "provisional_execution": true, "complementary": false, "note": "peine en répression",
     "absorbed": false, "parts": "deux mois par an"},
    {"kind": "imprisonment", "total": "P1Y1D", "suspended": {"kind": "sursis_simple", "length": "P12M1D"}},
    {"kind": "home_detention", "length": "P5M", "place_and_hours_fixed": true},
    {"kind": "community_service", "hours": 105, "deadline": "P18M", "consent": "given", "fallback": "P4M"},
    {"kind": "fine", "amount_cents": 30000, "suspended_cents": 10000, "deposit_cents": 5000,
     "instalments": "trois fois", "surcharges": [{"kind": "uninsured_driving", "cents": 25000}]},
    {"kind": "day_fine", "days": 90, "per_day_cents": 1000},
    {"kind": "course", "course": "citizenship"},
    {"kind": "penal_constraint", "length": "P2Y", "obligations": ["se former"]},
    {"kind": "reparation", "form": "remise en état", "amount_cents": 120000, "deadline": "P3M"},
    {"kind": "licence", "measure": "suspension", "length": "P6M"},
    {"kind": "ban", "text": "paraître à Lille", "length": "P5Y", "subject": "place"},
    {"kind": "confiscation", "text": "le véhicule"},
    {"kind": "socio_judicial_supervision", "text": "injonction de soins", "length": "P5Y"},
    {"kind": "registration", "text": "FIJAIS"},
    {"kind": "other", "text": "affichage", "length": "P2M"}
  ],
  "revocations": [{"length": "P5M", "of": "sursis_probatoire", "by": "trial_court", "note": "TJ Lille"}],
  "detention": [{"kind": "pretrial", "days": 40, "from": "2024-02-01", "to": "2024-03-11"}],
  "civil_parties": [{"name": "Dominique Petit", "natural": true, "present": true,
                     "damages_cents": 80000, "lawyer": {"name": "Me Roux"}}],
  "appeals": [
    {"on": "2024-04-17", "by": "prosecutor", "scope": "penal"},
    {"on": "2024-07-02", "by": "person", "kind": "opposition"}
  ]
})json";
}

QByteArray wholeJudgmentWith(const QString &pointer, const QByteArray &json)
{
    const QJsonDocument wrapped = QJsonDocument::fromJson("[" + json + "]");
    Q_ASSERT(wrapped.isArray());
    return edited(pointer, wrapped[0]);
}

QByteArray wholeJudgmentWithout(const QString &pointer)
{
    return edited(pointer, QJsonValue(QJsonValue::Undefined));
}

} // namespace bex::test
