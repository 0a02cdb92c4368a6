// SPDX-License-Identifier: EUPL-1.2
#include "tests/mutation/Showing.h"

#include "models/law/json/WriteJudgment.h"
#include "tests/mutation/Answer.h"
#include "tests/mutation/Selected.h"
#include "tests/support/PlanCore.h"
#include "tests/support/PlanReasons.h"
#include "tests/support/RandomJudgments.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace bex::mutation
{

namespace
{

constexpr int judgmentsDrawn = 10'000;

/// The plan as a core that only the same plan holds.
QJsonObject coreOf(const law::Plan &plan)
{
    QJsonObject core = test::withReasons(plan);
    QJsonObject firm = core[u"firm"].toObject();
    firm.remove(u"working");
    if (!firm.isEmpty())
        core[u"firm"] = firm;
    QJsonArray steps = core[u"steps"].toArray();
    for (QJsonValueRef step : steps) {
        QJsonObject said = step.toObject();
        said.remove(u"because");
        step = said;
    }
    core[u"steps"] = steps;
    return core;
}

class Comparison final
{
public:
    explicit Comparison(const BothLaws &laws)
        : m_laws(laws)
    {
        selected = 0;
        m_book = bookOf(laws.law);
        m_alteredBook = bookOf(laws.altered);
    }

    /// Many plans are another, and in nothing that is looked at: the rest will not show it either.
    [[nodiscard]] bool isHidden() const { return m_hidden >= enoughHidden; }

    [[nodiscard]] QStringList differences(const law::CaseHistory &history)
    {
        const law::Plan plan = answerOf(m_laws.law, history, *m_book);
        selected = m_laws.source;
        const law::Plan altered = answerOf(m_laws.altered, history, *m_alteredBook);
        selected = 0;
        if (plan == altered)
            return {};
        const QJsonObject before = coreOf(plan);
        const QJsonObject after = coreOf(altered);
        const QStringList found =
            test::differences(after, before) + test::differences(before, after);
        m_hidden += found.isEmpty() ? 1 : 0;
        return found;
    }

private:
    static std::optional<law::LawBook> bookOf(const TriedLaw &law)
    {
        auto book = law::LawBook::load(law.sources);
        return book ? std::optional(*std::move(book)) : std::nullopt;
    }

    static constexpr int enoughHidden = 50;

    const BothLaws &m_laws;
    int m_hidden = 0;
    std::optional<law::LawBook> m_book;
    std::optional<law::LawBook> m_alteredBook;
};

} // namespace

QString showingOf(const BothLaws &laws, const Scenarios &scenarios)
{
    Comparison comparison(laws);
    for (const auto &[name, history] : scenarios.histories()) {
        const QStringList found = comparison.differences(history);
        if (!found.isEmpty())
            return name + u'\n' + found.join(u'\n');
        if (comparison.isHidden())
            return {};
    }
    test::RandomJudgments judgments(1);
    for (int left = laws.isOfEvents ? 0 : judgmentsDrawn; left > 0 && !comparison.isHidden();
         --left) {
        const law::Judgment judgment = judgments.next();
        const QStringList found = comparison.differences(*law::CaseHistory::create(judgment, {}));
        if (!found.isEmpty())
            return QString::fromUtf8(law::json::canonical(judgment)) + u'\n' + found.join(u'\n');
    }
    return {};
}

} // namespace bex::mutation
