// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/law/Article.h"
#include "models/law/Court.h"
#include "models/law/DatedText.h"
#include "models/law/Parameter.h"
#include "models/law/Plan.h"
#include "models/law/RuleId.h"

#include <QByteArray>
#include <QDate>

#include <array>
#include <map>
#include <string>
#include <vector>

namespace bex::law
{

/// A value of the law between two days, with where it comes from.
struct DatedValue {
    QDate from;
    QDate to; ///< last day; null when still in force
    int value = 0;
    Confidence confidence = Confidence::Seed;
    QString article;
    QString source;

    /// Nobody has read it: a court may settle its own.
    [[nodiscard]] bool isOpen() const
    {
        return confidence == Confidence::Deduced || confidence == Confidence::ToConfirm;
    }
};

/// The first day of a text, with where it comes from.
struct FirstDay {
    QDate from;
    Confidence confidence = Confidence::Seed;
    QString article;
    QString source;
    QDate notBefore{}; ///< the text was not there yet, as a copy of this day shows; null: unknown
    QDate readOn{};    ///< it was there, as a copy of this day shows; null: unknown

    /// Between these days its first day may be another.
    [[nodiscard]] bool isDoubtedOn(QDate day) const
    {
        return !(notBefore.isValid() && day <= notBefore) && !(readOn.isValid() && day >= readOn);
    }
};

/// What the book says of one row: which articles found it, how sure it is, which papers it gives.
struct RuleEntry {
    std::vector<ArticleRef> articles; ///< one a version of the text
    Confidence confidence = Confidence::Seed;
    EnumSet<PaperKind> papers{};
    bool elsewhere = false; ///< no plan names it: something else applies it, or nothing does
    std::vector<ArticleRef> noNullity{}; ///< by which missing the row's limit voids nothing

    /// The articles in their version of that day.
    [[nodiscard]] std::vector<ArticleRef> articlesOn(QDate day) const;
};

/// A public holiday: a day of the year, or a distance from Easter Sunday.
struct Holiday {
    int month = 0; ///< 0 when it moves with Easter
    int day = 0;
    int afterEaster = 0;
    QDate from;
    QDate to;                    ///< null when still kept
    std::vector<Region> regions; ///< empty: everywhere
};

/// A parenthesis of the law between two days, both included.
struct Period {
    QDate from;
    QDate to;
    Confidence confidence = Confidence::Seed;
};

/// The dated law as data, loaded once and checked at load.
///
/// A value: pass it by reference to whoever computes. Rebuilt never.
class LawBook final
{
public:
    /// The three files of resources/law, as bytes.
    struct Sources {
        QByteArray parameters;
        QByteArray rules;
        QByteArray holidays;
    };

    /// Refuses with Invalid: syntax, an unknown or missing parameter or text, a gap or
    /// an overlap between dates, a rule without article.
    [[nodiscard]] static Result<LawBook> load(const Sources &sources);

    /// The value in force on that day, or the first one for a day before it.
    [[nodiscard]] const DatedValue &value(Parameter parameter, QDate on) const;
    [[nodiscard]] const FirstDay &firstDay(DatedText text) const;
    /// What the book says of a row; an empty entry for a row it does not know.
    [[nodiscard]] const RuleEntry &rule(RuleId id) const;
    /// Every row the book knows, in the order of their numbers.
    [[nodiscard]] std::vector<RuleId> rows() const;
    [[nodiscard]] const std::vector<Holiday> &holidays() const { return m_holidays; }
    /// C-10: remedies that ran in these days of 2020 were doubled.
    [[nodiscard]] Period doubledRemedies() const { return m_doubledRemedies; }

private:
    using Parameters =
        std::array<std::vector<DatedValue>, static_cast<std::size_t>(Parameter::Count)>;

    friend class LawBookReader;
    LawBook() = default;

    Parameters m_parameters;
    std::array<FirstDay, static_cast<std::size_t>(DatedText::Count)> m_firstDays;
    std::map<std::string, RuleEntry, std::less<>> m_rules;
    std::vector<Holiday> m_holidays;
    Period m_doubledRemedies;
};

} // namespace bex::law
