// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/CorrectedParts.h"

#include "models/desk/text/MoneyText.h"
#include "models/desk/text/PenaltyText.h"
#include "models/law/json/ReadJudgment.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

namespace
{

struct Part {
    QLatin1StringView key;
    const char *name;
};

// In the order in which a judgment is read.
constexpr Part parts[]{
    //: Part of a judgment: number of the case at the prosecutor's office
    {"parquet_number"_L1, QT_TRANSLATE_NOOP("bex::desk::CorrectedParts", "prosecutor’s number")},
    //: Part of a judgment: number of its original (FR: minute)
    {"minute_number"_L1, QT_TRANSLATE_NOOP("bex::desk::CorrectedParts", "minute number")},
    //: Part of a judgment
    {"court"_L1, QT_TRANSLATE_NOOP("bex::desk::CorrectedParts", "court")},
    //: Part of a judgment: its day
    {"pronounced_on"_L1, QT_TRANSLATE_NOOP("bex::desk::CorrectedParts", "day pronounced")},
    //: Part of a judgment: how the case came before the court
    {"procedure"_L1, QT_TRANSLATE_NOOP("bex::desk::CorrectedParts", "procedure")},
    //: Part of a judgment: in presence of the parties, by default…
    {"nature"_L1, QT_TRANSLATE_NOOP("bex::desk::CorrectedParts", "nature")},
    //: Part of a judgment: was the person there
    {"presence"_L1, QT_TRANSLATE_NOOP("bex::desk::CorrectedParts", "presence")},
    //: Part of a judgment: was the person cited in person
    {"cited_in_person"_L1,
     QT_TRANSLATE_NOOP("bex::desk::CorrectedParts", "summons to the hearing")},
    //: Part of a judgment: its service on the person (FR: signification)
    {"served"_L1, QT_TRANSLATE_NOOP("bex::desk::CorrectedParts", "service")},
    //: Part of a judgment: notice of the 20 % reduction (CPP 707-3)
    {"notice_707_3"_L1, QT_TRANSLATE_NOOP("bex::desk::CorrectedParts", "20 % notice")},
    //: Part of a judgment: conviction, acquittal…
    {"outcome"_L1, QT_TRANSLATE_NOOP("bex::desk::CorrectedParts", "outcome")},
    //: Part of a judgment: identity, address, residence
    {"person"_L1, QT_TRANSLATE_NOOP("bex::desk::CorrectedParts", "person")},
    //: Part of a judgment
    {"offences"_L1, QT_TRANSLATE_NOOP("bex::desk::CorrectedParts", "offences")},
    //: Part of a judgment
    {"penalties"_L1, QT_TRANSLATE_NOOP("bex::desk::CorrectedParts", "penalties")},
    //: Part of a judgment: suspended sentences revoked
    {"revocations"_L1, QT_TRANSLATE_NOOP("bex::desk::CorrectedParts", "revocations")},
    //: Part of a judgment: days already served
    {"detention"_L1, QT_TRANSLATE_NOOP("bex::desk::CorrectedParts", "detention to deduct")},
    //: Part of a judgment
    {"civil_parties"_L1, QT_TRANSLATE_NOOP("bex::desk::CorrectedParts", "civil parties")},
    //: Part of a judgment: remedies used (FR: recours)
    {"appeals"_L1, QT_TRANSLATE_NOOP("bex::desk::CorrectedParts", "remedies")},
};

/// Amounts are kept in cents and said in euros.
QString said(const QString &key, const QJsonValue &value)
{
    if (value.isDouble() && key.endsWith("cents"_L1))
        return moneyText(law::Money::ofCents(value.toInteger()));
    return value.toVariant().toString();
}

QJsonValue inside(const QJsonValue &value, const QString &key)
{
    return value.isArray() ? value.toArray().at(key.toInt()) : value.toObject().value(key);
}

QStringList keysOf(const QJsonValue &value)
{
    QStringList keys = value.toObject().keys();
    for (qsizetype at = 0; at < value.toArray().size(); ++at)
        keys.append(QString::number(at));
    return keys;
}

/// The penalties of one list that the other does not have, in short.
QString besides(const QJsonArray &penalties, QJsonArray others)
{
    QStringList words;
    for (const QJsonValue &penalty : penalties) {
        const auto same = std::find(others.begin(), others.end(), penalty);
        if (same != others.end()) {
            others.erase(same);
            continue;
        }
        const auto read = law::json::readPenalty(
            QJsonDocument(penalty.toObject()).toJson(QJsonDocument::Compact));
        words.append(read ? PenaltyText::inShort(*read) : u"–"_s);
    }
    return words.isEmpty() ? u"–"_s : words.join(u" · "_s);
}

/// What a value says where another says something else, whatever depth that is in.
QStringList besides(const QString &key, const QJsonValue &value, const QJsonValue &other)
{
    if (value == other)
        return {};
    if (!value.isObject() && !value.isArray())
        return {said(key, value)};
    QStringList words;
    for (const QString &one : keysOf(value))
        words += besides(one, inside(value, one), inside(other, one));
    return words;
}

} // namespace

QString CorrectedParts::of(const QByteArray &before, const QByteArray &after)
{
    const QJsonObject former = QJsonDocument::fromJson(before).object();
    const QJsonObject now = QJsonDocument::fromJson(after).object();
    QStringList said;
    for (const Part &part : parts) {
        if (former[part.key] == now[part.key])
            continue;
        const QString inWords =
            part.key == "penalties"_L1
                ? penalties(tr(part.name), former[part.key].toArray(), now[part.key].toArray())
                : QString();
        said.append(
            !inWords.isEmpty()
                ? inWords
                : changed(tr(part.name), former.contains(part.key), now.contains(part.key)));
    }
    return said.join(u", "_s);
}

QString
CorrectedParts::penalties(const QString &part, const QJsonArray &former, const QJsonArray &now)
{
    const QString was = besides(former, now);
    const QString is = besides(now, former);
    // A note, an obligation: the short words do not say what changed.
    if (was == is)
        return {};
    //: Of a corrected judgment. %1 "penalties", %2 those that it had, %3 those that it has instead
    return tr("%1: “%2” becomes “%3”").arg(part, was, is);
}

QStringList CorrectedParts::both(const QByteArray &here, const QByteArray &elsewhere)
{
    const QJsonObject mine = QJsonDocument::fromJson(here).object();
    const QJsonObject theirs = QJsonDocument::fromJson(elsewhere).object();
    const auto words = [](const Part &part, const QJsonObject &one, const QJsonObject &other) {
        QStringList found = besides(part.key, one[part.key], other[part.key]);
        found.removeAll(QString());
        return found.isEmpty() ? u"–"_s : found.join(u", "_s);
    };
    QStringList lines;
    for (const Part &part : parts) {
        if (mine[part.key] != theirs[part.key])
            //: Of two versions of a judgment. %1 a part of it, %2 and %3 what each says there
            lines.append(
                tr("%1: here “%2”, elsewhere “%3”")
                    .arg(tr(part.name), words(part, mine, theirs), words(part, theirs, mine)));
    }
    return lines;
}

QString CorrectedParts::changed(const QString &part, bool wasThere, bool isThere)
{
    if (!wasThere) {
        //: Of a corrected judgment. %1 a part of it (FR: recours : ajout)
        return tr("%1 (added)").arg(part);
    }
    if (!isThere) {
        //: Of a corrected judgment. %1 a part of it (FR: recours : retrait)
        return tr("%1 (removed)").arg(part);
    }
    //: Of a corrected judgment. %1 a part of it (FR: peines : modification)
    return tr("%1 (changed)").arg(part);
}

} // namespace bex::desk
