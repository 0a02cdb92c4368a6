// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/JournalRows.h"

#include "models/desk/text/CorrectedParts.h"
#include "models/desk/text/EventText.h"
#include "models/desk/text/KeptPaperText.h"
#include "models/desk/text/PaperText.h"
#include "models/desk/text/RollStateText.h"
#include "models/desk/text/SlotText.h"
#include "models/desk/text/StepText.h"
#include "models/law/json/Vocabulary.h"
#include "models/registry/Codes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

namespace
{

using registry::JournalLine;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QJsonObject factsOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

/// The paper a step asks for, else the step itself.
QString stepIn(const QJsonObject &facts)
{
    if (const auto kind = law::json::fromWord<law::PaperKind>(facts["paper"_L1].toString()))
        return PaperText::name(*kind);
    const std::string rule = facts["rule"_L1].toString().toStdString();
    const auto act = law::json::fromWord<law::Act>(facts["do"_L1].toString());
    law::Step step{law::RuleId(rule)};
    step.act = act.value_or(law::Act::Explain);
    return act ? StepText::title(step) : QString();
}

QString dayIn(const QJsonObject &facts)
{
    const law::Appointment when{QDate::fromString(facts["on"_L1].toString(), Qt::ISODate),
                                QTime::fromString(facts["hour"_L1].toString(), u"hh:mm"_s),
                                {}};
    return when.on.isValid() ? SlotText::when(when) : QString();
}

QString stateIn(const QJsonObject &facts)
{
    return StepText::state(valueOf(registry::stepStateCodes, facts["state"_L1].toString()));
}

/// Looks up what the lines of one person name by number alone.
class Lines final
{
public:
    Lines(std::vector<registry::KeptJudgment> revisions, std::vector<registry::KeptPaper> papers)
        : m_revisions(std::move(revisions))
        , m_papers(std::move(papers))
    {
    }

    [[nodiscard]] QString about(const JournalLine &line) const
    {
        const QString &act = line.what.act;
        const QJsonObject before = factsOf(line.what.before);
        const QJsonObject after = factsOf(line.what.after);
        if (act == u"judgment_corrected")
            return corrected(after["revision"_L1].toInt());
        if (act == u"papers_handed")
            return handed(after["papers"_L1].toArray());
        if (act.startsWith(u"paper_"))
            return joined({paper(after), after["reason"_L1].toString()});
        if (act == u"appointment_set")
            return joined({stepIn(after), dayIn(after)});
        if (act == u"step_settled")
            return joined({stepIn(after), stateIn(after), after["reason"_L1].toString()});
        if (act.startsWith(u"people_"))
            return after["with"_L1].toString();
        if (act.startsWith(u"event_"))
            return event(act == u"event_struck" ? before : after);
        if (act.startsWith(u"person_"))
            return moved(after);
        return stepIn(before);
    }

private:
    [[nodiscard]] QString corrected(int revision) const
    {
        const auto now =
            std::ranges::find(m_revisions, revision, &registry::KeptJudgment::revision);
        const bool known = now != m_revisions.end() && now != m_revisions.begin();
        return known ? CorrectedParts::of((now - 1)->document, now->document) : QString();
    }

    [[nodiscard]] static QString paper(const QJsonObject &facts)
    {
        registry::KeptPaper paper;
        paper.kind = facts["paper"_L1].toString();
        paper.about = facts["about"_L1].toString();
        return joined({KeptPaperText::name(paper), facts["reference"_L1].toString()});
    }

    [[nodiscard]] QString handed(const QJsonArray &ids) const
    {
        QStringList names;
        for (const registry::KeptPaper &paper : m_papers) {
            if (ids.contains(QJsonValue(paper.id.value())))
                names.append(KeptPaperText::name(paper));
        }
        return names.join(u", "_s);
    }

    [[nodiscard]] static QString event(const QJsonObject &document)
    {
        return EventText::kind(document["kind"_L1].toString());
    }

    [[nodiscard]] static QString moved(const QJsonObject &facts)
    {
        const QString state = facts["state"_L1].toString();
        return state.isEmpty()
                   ? QString()
                   : joined({RollStateText::word(valueOf(registry::rollStateCodes, state)),
                             facts["note"_L1].toString()});
    }

    std::vector<registry::KeptJudgment> m_revisions;
    std::vector<registry::KeptPaper> m_papers;
};

} // namespace

Result<std::vector<JournalRow>> journalOf(registry::RollEntryId entry,
                                          const registry::Stores &stores)
{
    const auto written = stores.journal.of(entry);
    if (!written)
        return unexpected(written.error());
    auto revisions = stores.judgments.revisions(entry);
    if (!revisions)
        return unexpected(revisions.error());
    auto papers = stores.papers.of(entry);
    if (!papers)
        return unexpected(papers.error());
    const Lines lines(*std::move(revisions), *std::move(papers));
    std::vector<JournalRow> rows;
    for (const JournalLine &line : *written)
        rows.push_back({line.number, line.at, line.who, line.what.act, lines.about(line)});
    return rows;
}

} // namespace bex::desk
