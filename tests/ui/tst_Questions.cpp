// SPDX-License-Identifier: EUPL-1.2
#include "models/law/Route.h"
#include "models/law/json/WriteJudgment.h"
#include "resources/ResourceBytes.h"
#include "tests/support/LawFiles.h"
#include "tests/support/Scenarios.h"
#include "tests/support/TestMain.h"
#include "tests/ui/EntryDesk.h"
#include "ui/entry/JudgmentForm.h"
#include "ui/widgets/Field.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bex;
using namespace bex::test;

namespace
{

/// A judgment that makes the plan ask, and what it asks.
struct Asked {
    law::Judgment judgment;
    law::Question question;
};

/// One judgment for each sentence that a scenario makes the plan say.
std::vector<Asked> everyQuestion()
{
    std::vector<Asked> asked;
    for (const QString &name : scenarioNames()) {
        const auto history = scenario(name);
        if (!history || !history->events().empty())
            continue;
        const law::Judgment &judgment = history->judgment();
        for (law::Question &question : law::route(judgment, lawBook(), {}).questions) {
            const bool known = std::ranges::any_of(asked, [&](const Asked &other) {
                return other.question.text.sentence == question.text.sentence;
            });
            if (!known)
                asked.push_back({judgment, std::move(question)});
        }
    }
    return asked;
}

/// The field itself, or those of the penalty or of the part that the pointer names.
bool hasFieldFor(const ui::JudgmentForm &form, const QString &pointer)
{
    return std::ranges::any_of(form.findChildren<ui::Field *>(), [&](const ui::Field *field) {
        return !field->isHidden() && (field->pointer() == pointer ||
                                      field->pointer().startsWith(QString(pointer + u'/')));
    });
}

} // namespace

/// F7 goes from each question of the plan to a field: there is one for each.
class tst_Questions final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_asked = everyQuestion(); }

    void haveAScenarioEach()
    {
        const QJsonObject words =
            QJsonDocument::fromJson(resources::bytes(u"law/words/fr.json")).object();
        QSet<QString> said;
        for (const Asked &asked : m_asked)
            said.insert(QString::fromUtf8(asked.question.text.sentence));

        // The question of last resort: no judgment makes a plan ask it (tst_Properties).
        said.insert(u"question.unaccounted"_s);
        for (const QString &sentence : words.keys()) {
            if (sentence.startsWith(u"question.") || sentence.startsWith(u"refused."))
                QVERIFY2(said.contains(sentence), qPrintable(sentence));
        }
    }

    void nameAFieldOfTheForm_data()
    {
        QTest::addColumn<int>("place");
        for (std::size_t i = 0; i < m_asked.size(); ++i)
            QTest::addRow("%s", m_asked[i].question.text.sentence.data()) << static_cast<int>(i);
    }
    void nameAFieldOfTheForm()
    {
        QFETCH(int, place);
        const Asked &asked = m_asked[static_cast<std::size_t>(place)];
        EntryDesk entry;
        QVERIFY(entry.draft.restore(law::json::canonical(asked.judgment)));
        const ui::JudgmentForm form(entry.context);

        QVERIFY(!asked.question.pointers.empty());
        for (const QString &pointer : asked.question.pointers)
            QVERIFY2(hasFieldFor(form, pointer), qPrintable(pointer));
    }

private:
    std::vector<Asked> m_asked;
};

BEX_TEST(tst_Questions);
#include "tst_Questions.moc"
