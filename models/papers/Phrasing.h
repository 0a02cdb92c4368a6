// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/LegalDuration.h"
#include "models/law/Money.h"
#include "models/papers/PaperLanguage.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <utility>
#include <vector>

namespace bex::papers
{

/// Says days, hours, sums and lengths in the language of a paper, which is data:
/// nothing here asks the locale of the screen. The language is borrowed.
class Phrasing final
{
public:
    explicit Phrasing(const PaperLanguage &language)
        : m_language(language)
    {
    }

    [[nodiscard]] QString date(QDate day) const;        ///< "mardi 16 avril 2024"
    [[nodiscard]] QString calendarDay(QDate day) const; ///< "16 avril 2024"
    [[nodiscard]] QString hour(QTime time) const;       ///< "9 h 30"
    [[nodiscard]] QString money(law::Money sum) const;  ///< "1 234,56 €"
    /// As pronounced, never converted: "18 mois", "1 an et 1 jour".
    [[nodiscard]] QString duration(const law::LegalDuration &length) const;
    [[nodiscard]] QString hours(int count) const; ///< "105 heures"
    [[nodiscard]] QString days(int count) const;  ///< "40 jours"
    /// The seat after "de": "de Bobigny", "d'Évry", "du Mans".
    [[nodiscard]] QString of(const QString &seat) const;

private:
    using Named = std::vector<std::pair<QString, QString>>;
    [[nodiscard]] QString figure(const QString &key, const Named &values) const;
    [[nodiscard]] QString counted(QLatin1StringView unit, int count) const;

    const PaperLanguage &m_language;
};

} // namespace bex::papers
