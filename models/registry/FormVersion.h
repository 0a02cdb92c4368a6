// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <map>

namespace bex::registry
{

/// What a form says, by language: "fr", "en". The register does not read it.
using FormTexts = std::map<QString, QString>;

/// The wording of a form that the court signs off (FR: modèle de la juridiction).
struct FormDecision {
    QString form;    ///< "JAP"
    int seen = 0;    ///< the last version that whoever decides has seen; 0: none
    FormTexts texts; ///< empty: back to what ships
    QDate inForceOn;
    QString signedOffBy;
    QString reason;
};

/// One version of a form, as it was signed off; the highest whose day has come counts.
struct FormVersion {
    QString form;
    int version = 0;
    FormTexts texts;
    QDate inForceOn;
    QString signedOffBy;
    QString reason;
    QDateTime keptAt; ///< UTC
    QString keptBy;
    friend bool operator==(const FormVersion &, const FormVersion &) = default;
};

} // namespace bex::registry
