// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Completeness.h"

#include "models/papers/About.h"
#include "models/papers/PaperKinds.h"
#include "models/papers/Sheets.h"
#include "models/papers/Typography.h"
#include "models/papers/facts/Facts.h"
#include "models/papers/values/MentionWords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

bool isOfAWord(QChar character)
{
    return character.isLetterOrNumber() || character == u'_';
}

/// The words of a paper, where every fact found takes its place away from the next:
/// a sum that is due twice must be written twice.
class PaperText final
{
public:
    explicit PaperText(const QString &text)
        : m_text(withPlainSpaces(text))
        , m_taken(static_cast<std::size_t>(m_text.size()), false)
    {
    }

    [[nodiscard]] bool take(const QString &fact)
    {
        const QString wanted = withPlainSpaces(fact);
        for (qsizetype at = m_text.indexOf(wanted); at >= 0; at = m_text.indexOf(wanted, at + 1)) {
            if (!isWhole(at, wanted.size()) || isTaken(at, wanted.size()))
                continue;
            std::fill_n(m_taken.begin() + at, wanted.size(), true);
            return true;
        }
        return wanted.isEmpty();
    }

    [[nodiscard]] bool contains(const QString &words) const
    {
        return m_text.contains(withPlainSpaces(words));
    }

private:
    /// "3 mois" does not stand in "13 mois".
    [[nodiscard]] bool isWhole(qsizetype at, qsizetype size) const
    {
        const qsizetype end = at + size;
        const bool joinsBefore = at > 0 && isOfAWord(m_text[at - 1]) && isOfAWord(m_text[at]);
        const bool joinsAfter =
            end < m_text.size() && isOfAWord(m_text[end]) && isOfAWord(m_text[end - 1]);
        return !joinsBefore && !joinsAfter;
    }
    [[nodiscard]] bool isTaken(qsizetype at, qsizetype size) const
    {
        const auto from = m_taken.begin() + at;
        return std::find(from, from + size, true) != from + size;
    }

    QString m_text;
    std::vector<bool> m_taken;
};

tl::unexpected<Error> refusal(QLatin1StringView site, const Scope &scope, const QString &what)
{
    return tl::unexpected(
        Error{ErrorCode::Invalid, site, formOf(scope.sheet) + u" : "_s + what, {}, {}});
}

/// The longest facts first, so that a short one does not take the place of a long one.
Result<void> checkFacts(PaperText text, Facts facts, const Scope &scope)
{
    std::ranges::stable_sort(facts, std::greater<>(), [](const Fact &fact) {
        return withPlainSpaces(fact.text).size();
    });
    for (const Fact &fact : facts) {
        if (!text.take(fact.text))
            return refusal("papers.incomplete"_L1, scope, fact.what + u" ("_s + fact.text + u')');
    }
    return {};
}

/// "M4", "M4.provisional": the keys of all its sentences.
QStringList wordingsOf(law::Mention mention, const Scope &scope)
{
    QStringList keys{keyOf(mention)};
    for (const QString &variant : scope.templates.keysUnder(QString(keyOf(mention) + u'.')))
        keys += keyOf(mention) + u'.' + variant;
    return keys;
}

/// A threat that the law does not make is as wrong as one that is left out (T-17).
Result<void> checkMisplaced(const PaperText &text, const Scope &scope)
{
    using law::Mention;
    for (const Mention mention : {Mention::M3,
                                  Mention::M4,
                                  Mention::M5,
                                  Mention::M9,
                                  Mention::M11,
                                  Mention::M12,
                                  Mention::M17}) {
        if (scope.mentions().contains(mention))
            continue;
        for (const QString &key : wordingsOf(mention, scope)) {
            // The longest part is the mention's alone; others are articles and figures.
            const QStringList parts = fragments(scope.sentence(key));
            if (text.contains(*std::ranges::max_element(parts, {}, &QString::size)))
                return refusal("papers.mention-out-of-place"_L1, scope, keyOf(mention));
        }
    }
    return {};
}

Result<void> checkPaper(const PaperContent &paper, Column column, const Scope &scope)
{
    const PaperText text(plainText(paper, column));
    if (const auto misplaced = checkMisplaced(text, scope); !misplaced)
        return misplaced;
    return checkFacts(text, factsOf(scope), scope);
}

Result<void> checkFrame(const PaperContent &paper, const Scope &scope)
{
    const Frame &frame = paper.frame;
    const QStringList lines = frame.letterhead + frame.references + frame.addressees;
    const QString text = lines.join(u'\n') + u'\n' + frame.footer + u'\n' + frame.authentic;
    return checkFacts(PaperText(text), frameFactsOf(scope), scope);
}

} // namespace

Result<void>
checkCompleteness(const PaperSet &set, const Occasion &occasion, const Templates &templates)
{
    auto sheets = sheetsOf(occasion);
    if (!sheets)
        return tl::unexpected(sheets.error());
    if (sheets->size() != set.papers.size())
        return tl::unexpected(Error{ErrorCode::Invalid, "papers.paper-missing"_L1, {}, {}, {}});
    for (std::size_t i = 0; i < sheets->size(); ++i)
        (*sheets)[i].reference = referenceInHand(set.papers[i], occasion);
    for (std::size_t i = 0; i < sheets->size(); ++i) {
        const PaperContent &paper = set.papers[i];
        const Scope french{occasion, templates, *sheets, (*sheets)[i], templates.french()};
        if (const auto checked = checkFrame(paper, french); !checked)
            return checked;
        if (const auto checked = checkPaper(paper, Column::French, french); !checked)
            return checked;
        const PaperLanguage *second = templates.besideFrench(french.languages().beside);
        if (second == nullptr)
            continue;
        const Scope beside{occasion, templates, *sheets, (*sheets)[i], *second};
        if (const auto checked = checkPaper(paper, Column::Beside, beside); !checked)
            return checked;
    }
    return {};
}

} // namespace bex::papers
