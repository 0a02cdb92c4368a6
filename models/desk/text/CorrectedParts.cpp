// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/CorrectedParts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QStringList>

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

} // namespace

QString CorrectedParts::of(const QByteArray &before, const QByteArray &after)
{
    const QJsonObject former = QJsonDocument::fromJson(before).object();
    const QJsonObject now = QJsonDocument::fromJson(after).object();
    QStringList said;
    for (const Part &part : parts) {
        if (former[part.key] != now[part.key])
            said.append(changed(tr(part.name), former.contains(part.key), now.contains(part.key)));
    }
    return said.join(u", "_s);
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
