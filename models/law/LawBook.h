// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/base/Result.h"
#include "models/law/Article.h"
#include "models/law/Court.h"
#include "models/law/Parameter.h"
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
};

/// What the book says of one row: which articles found it and how sure it is.
struct RuleEntry {
    std::vector<ArticleRef> articles;
    Confidence confidence = Confidence::Seed;
};

/// A public holiday with a fixed day, in some regions, since and until some years.
struct FixedHoliday {
    int month = 1;
    int day = 1;
    std::vector<Region> regions; ///< empty: everywhere
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

    /// Refuses with Invalid: syntax, an unknown or missing parameter, a gap or
    /// an overlap between dates, a rule without article.
    [[nodiscard]] static Result<LawBook> load(const Sources &sources);

    /// The value in force on that day; the book is checked to have one since 29 October 2010.
    [[nodiscard]] const DatedValue &value(Parameter parameter, QDate on) const;
    /// What the book says of a row; an empty entry for a row it does not know.
    [[nodiscard]] const RuleEntry &rule(RuleId id) const;
    [[nodiscard]] const std::vector<FixedHoliday> &holidays() const { return m_holidays; }

private:
    using Parameters =
        std::array<std::vector<DatedValue>, static_cast<std::size_t>(Parameter::Count)>;

    LawBook() = default;

    Parameters m_parameters;
    std::map<std::string, RuleEntry, std::less<>> m_rules;
    std::vector<FixedHoliday> m_holidays;
};

} // namespace bex::law
