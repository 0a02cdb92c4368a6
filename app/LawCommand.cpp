// SPDX-License-Identifier: EUPL-1.2
#include "app/Commands.h"
#include "models/law/json/WriteLaw.h"
#include "resources/ResourceBytes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace bex::app
{

namespace
{

/// Prints every row of the law that the program knows, to be read or to be compared.
class LawCommand final
{
    Q_DECLARE_TR_FUNCTIONS(bex::app::LawCommand)

public:
    explicit LawCommand(const Call &call)
        : m_call(call)
        , m_words(call.law().words(call.arguments().language))
        , m_tests(QJsonDocument::fromJson(resources::bytes(u"law/held_by.json")).object())
    {
    }

    [[nodiscard]] ExitCode run() const
    {
        for (const law::LawRow &row : law::lawList(m_call.law().book)) {
            const QByteArray text = m_call.arguments().json ? json(row) : paragraph(row).toUtf8();
            if (const auto printed = m_call.console().print(text); !printed)
                return m_call.fail(printed.error(), {});
        }
        if (const auto flushed = m_call.console().flush(); !flushed)
            return m_call.fail(flushed.error(), {});
        return ExitCode::Done;
    }

private:
    [[nodiscard]] QStringList testsOf(law::RuleId rule) const
    {
        QStringList names;
        const QJsonArray tests = m_tests[nameOf(rule)].toArray();
        for (const QJsonValue &name : tests)
            names << name.toString();
        return names;
    }

    [[nodiscard]] QByteArray json(const law::LawRow &row) const
    {
        return law::json::writeLawRow(
            row, testsOf(row.id), {m_call.law().french, m_call.law().english});
    }

    [[nodiscard]] QString paragraph(const law::LawRow &row) const
    {
        QStringList articles;
        for (const law::ArticleRef &article : row.entry.articles)
            articles << article.cited();
        articles.removeDuplicates(); // each of their versions is an entry
        QStringList lines{nameOf(row.id) % u"  "_s % articles.join(u" ; "_s) % u"  ["_s %
                          wording(row.entry.confidence) % u']'};
        for (const law::LawCase &one : row.cases)
            lines << u"    "_s % daysOf(one) << u"    "_s % conditionsOf(one);
        //: before what a row of the law does
        lines << u"    "_s % tr("Then: %1").arg(m_words.effectOf(row.id));
        //: before the names of the tests that hold a row of the law
        lines << u"    "_s % tr("Held by: %1").arg(testsOf(row.id).join(u", "_s)) << QString();
        return lines.join(u'\n');
    }

    [[nodiscard]] QString daysOf(const law::LawCase &one) const
    {
        //: %1 and %2 are days, "jeudi 24 mars 2020"
        return tr("Decisions from %1 to %2.")
            .arg(m_words.date(one.days.first), m_words.date(one.days.last));
    }

    [[nodiscard]] QString conditionsOf(const law::LawCase &one) const
    {
        QStringList sentences;
        for (const law::Finding &finding : one.conditions)
            sentences << m_words.render(finding);
        //: before the conditions of a row of the law
        return tr("If: %1").arg(sentences.join(u' '));
    }

    [[nodiscard]] static QString nameOf(law::RuleId rule)
    {
        return QString::fromLatin1(rule.text().data(), static_cast<qsizetype>(rule.text().size()));
    }

    [[nodiscard]] static QString wording(law::Confidence confidence)
    {
        switch (confidence) {
        case law::Confidence::Seed:
            //: how well a row of the law is known: in the customer's own documents
            return tr("stated");
        case law::Confidence::Verified:
            //: how well a row of the law is known: read in a copy of the text
            return tr("verified");
        case law::Confidence::Deduced:
            //: how well a row of the law is known: deduced from other texts
            return tr("deduced");
        case law::Confidence::ToConfirm:
            break;
        }
        //: how well a row of the law is known: a court must confirm it
        return tr("to be confirmed");
    }

    const Call &m_call;
    const law::Words &m_words;
    const QJsonObject m_tests;
};

} // namespace

ExitCode runLaw(const Call &call)
{
    return LawCommand(call).run();
}

} // namespace bex::app
