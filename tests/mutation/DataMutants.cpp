// SPDX-License-Identifier: EUPL-1.2
#include "tests/mutation/Mutant.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace bex::mutation
{

using namespace law;

namespace
{

QJsonObject objectOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

QJsonValue shiftedDay(const QJsonValue &day, int days)
{
    return QDate::fromString(day.toString(), Qt::ISODate).addDays(days).toString(Qt::ISODate);
}

/// The value at a path of keys and indices, replaced.
QJsonValue replaced(const QJsonValue &value, QStringList path, const QJsonValue &by)
{
    if (path.isEmpty())
        return by;
    const QString key = path.takeFirst();
    if (value.isArray()) {
        QJsonArray list = value.toArray();
        if (path.isEmpty() && by.isUndefined())
            list.removeAt(key.toInt());
        else
            list[key.toInt()] = replaced(list[key.toInt()], path, by);
        return list;
    }
    QJsonObject object = value.toObject();
    object[key] = replaced(object[key], path, by);
    return object;
}

struct Change {
    QStringList path;
    QJsonValue by; ///< undefined: dropped
};

using File = QByteArray LawBook::Sources::*;

class Data final
{
public:
    Data(File file, const QByteArray &bytes)
        : m_file(file)
        , m_document(objectOf(bytes))
    {
    }

    [[nodiscard]] const QJsonObject &document() const { return m_document; }

    void add(const QString &place, const QString &change, const std::vector<Change> &changes)
    {
        QJsonValue altered = m_document;
        for (const Change &one : changes)
            altered = replaced(altered, one.path, one.by);
        const QByteArray bytes = QJsonDocument(altered.toObject()).toJson();
        const File file = m_file;
        const QString key = place + u" | "_s + change;
        m_mutants.push_back({key.toStdString(),
                             place.toStdString(),
                             [file, bytes](TriedLaw &tried) { tried.sources.*file = bytes; },
                             0,
                             true});
    }

    [[nodiscard]] std::vector<Mutant> take() { return std::move(m_mutants); }

private:
    File m_file;
    QJsonObject m_document;
    std::vector<Mutant> m_mutants;
};

QString signed_(int by)
{
    return by > 0 ? u"+1"_s : u"-1"_s;
}

/// A value, and the day on which it takes over from the one before.
void addValue(Data &data, const QString &id, int parameter, int index, const QJsonArray &values)
{
    const QStringList list{u"parameters"_s, QString::number(parameter), u"values"_s};
    const QJsonObject value = values[index].toObject();
    const QString place = u"figure %1 from %2"_s.arg(id, value[u"from"].toString());
    const QStringList here = list + QStringList{QString::number(index)};
    for (const int by : {1, -1}) {
        data.add(place,
                 u"value "_s + signed_(by),
                 {{here + QStringList{u"value"_s}, value[u"value"].toInt() + by}});
        // Before the first value nothing is computed.
        if (index == 0)
            continue;
        const QStringList before = list + QStringList{QString::number(index - 1)};
        data.add(
            place,
            u"a day "_s + signed_(by),
            {{here + QStringList{u"from"_s}, shiftedDay(value[u"from"], by)},
             {before + QStringList{u"to"_s}, shiftedDay(values[index - 1].toObject()[u"to"], by)}});
    }
}

/// A day that stands by itself, found by its keys.
void addDay(Data &data, const QStringList &path)
{
    QJsonValue day = data.document();
    for (const QString &key : path)
        day = day.toObject()[key];
    for (const int by : {1, -1})
        data.add(path.join(u' '), u"a day "_s + signed_(by), {{path, shiftedDay(day, by)}});
}

void addParameters(Data &data)
{
    const QJsonArray parameters = data.document()[u"parameters"].toArray();
    for (int parameter = 0; parameter < parameters.size(); ++parameter) {
        const QJsonObject entry = parameters[parameter].toObject();
        const QJsonArray values = entry[u"values"].toArray();
        for (int index = 0; index < values.size(); ++index)
            addValue(data, entry[u"id"].toString(), parameter, index, values);
    }
    addDay(data, {u"doubled_remedies"_s, u"from"_s});
    addDay(data, {u"doubled_remedies"_s, u"to"_s});
    const QJsonObject texts = data.document()[u"in_force"].toObject();
    for (const QString &text : texts.keys())
        addDay(data, {u"in_force"_s, text, u"from"_s});
}

void addHolidays(Data &data, const QString &list, const QString &dayKey)
{
    const QJsonArray holidays = data.document()[list].toArray();
    for (int i = 0; i < holidays.size(); ++i) {
        const QJsonObject holiday = holidays[i].toObject();
        const QString region = holiday[u"regions"].toArray().at(0).toString();
        const QString place = u"holiday "_s + holiday[u"name"].toString() +
                              (region.isEmpty() ? QString() : u' ' + region);
        const QStringList here{list, QString::number(i)};
        data.add(place, u"dropped"_s, {{here, QJsonValue(QJsonValue::Undefined)}});
        for (const int by : {1, -1})
            data.add(place,
                     u"a day "_s + signed_(by),
                     {{here + QStringList{dayKey}, holiday[dayKey].toInt() + by}});
        if (!region.isEmpty())
            data.add(place, u"everywhere"_s, {{here + QStringList{u"regions"_s}, QJsonArray()}});
    }
}

/// How sure a row is, and each article that founds it.
void addRows(Data &data)
{
    const QJsonObject rows = data.document()[u"rules"].toObject();
    for (const QString &row : rows.keys()) {
        const QJsonObject entry = rows[row].toObject();
        const QStringList here{u"rules"_s, row};
        const QString place = u"entry of "_s + row;
        const bool isSeed = entry[u"confidence"] == u"seed"_s;
        data.add(place,
                 u"another confidence"_s,
                 {{here + QStringList{u"confidence"_s}, isSeed ? u"verified"_s : u"seed"_s}});
        const QJsonArray articles = entry[u"articles"].toArray();
        for (int i = 0; i < articles.size(); ++i) {
            const QStringList cited = here + QStringList{u"articles"_s, QString::number(i)};
            const QString article = articles[i].toObject()[u"cited"].toString();
            const QString which = u"%1 %2 "_s.arg(i).arg(article);
            data.add(place,
                     which + u"another"_s,
                     {{cited + QStringList{u"cited"_s}, QString(article + u'1')}});
            // A row is never without one.
            if (articles.size() > 1)
                data.add(place, which + u"dropped"_s, {{cited, QJsonValue(QJsonValue::Undefined)}});
        }
    }
}

} // namespace

std::vector<Mutant> dataMutants(const LawBook::Sources &sources)
{
    Data figures(&LawBook::Sources::parameters, sources.parameters);
    addParameters(figures);
    Data holidays(&LawBook::Sources::holidays, sources.holidays);
    addHolidays(holidays, u"fixed"_s, u"day"_s);
    addHolidays(holidays, u"movable"_s, u"after_easter"_s);
    Data rows(&LawBook::Sources::rules, sources.rules);
    addRows(rows);
    std::vector<Mutant> mutants = figures.take();
    for (Data *more : {&holidays, &rows}) {
        for (Mutant &mutant : more->take())
            mutants.push_back(std::move(mutant));
    }
    return mutants;
}

} // namespace bex::mutation
