// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/Elsewhere.h"

#include "models/registry/Database.h"
#include "models/registry/Office.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

/// What a line of the journal is about, and what those who show it must hear.
struct News {
    QLatin1StringView kind; ///< of its subject: "step" of "step/12"
    void (*announce)(RegisterEvents &events, RollEntryId entry);
};

void announceJudgment(RegisterEvents &events, RollEntryId entry)
{
    emit events.judgmentSaved(entry);
    emit events.slotsChanged();
    emit events.penaltiesChanged();
}

void announceHappened(RegisterEvents &events, RollEntryId entry)
{
    emit events.happenedChanged(entry);
    emit events.slotsChanged();
    emit events.penaltiesChanged();
}

void announceSteps(RegisterEvents &events, RollEntryId entry)
{
    emit events.stepsChanged(entry);
    emit events.slotsChanged();
}

void announcePapers(RegisterEvents &events, RollEntryId entry)
{
    emit events.papersChanged(entry);
    emit events.stepsChanged(entry);
}

void announcePenalties(RegisterEvents &events, RollEntryId)
{
    emit events.penaltiesChanged();
}

void announceHearings(RegisterEvents &events, RollEntryId)
{
    emit events.hearingsChanged();
}

void announceSlots(RegisterEvents &events, RollEntryId)
{
    emit events.slotsChanged();
}

void announceCourt(RegisterEvents &events, RollEntryId)
{
    emit events.courtChanged();
}

constexpr std::array<News, 15> allNews{{
    {"hearing"_L1, &announceHearings},
    {"import"_L1, &announceHearings},
    {"judgment"_L1, &announceJudgment},
    {"plan"_L1, &announceJudgment},
    {"event"_L1, &announceHappened},
    {"step"_L1, &announceSteps},
    {"paper"_L1, &announcePapers},
    {"receipt"_L1, &announcePapers},
    {"penalty"_L1, &announcePenalties},
    {"penalty_entry"_L1, &announcePenalties},
    {"slot"_L1, &announceSlots},
    {"court"_L1, &announceCourt},
    {"figure"_L1, &announceCourt},
    {"form"_L1, &announceCourt},
    {"print_job"_L1, &announcePapers},
}};

void announce(RegisterEvents &events, const JournalEntry &what)
{
    const QStringView kind = QStringView(what.subject).left(what.subject.indexOf(u'/'));
    const RollEntryId entry = what.entry.value_or(RollEntryId(0));
    for (const News &news : allNews) {
        if (kind == news.kind)
            news.announce(events, entry);
    }
    if (what.entry)
        emit events.entryChanged(*what.entry);
}

} // namespace

Elsewhere::Elsewhere(const Database &database, Office &office)
    : m_database(database)
    , m_office(office)
    , m_version(database.pragma(u"data_version"_s).value_or(QString()))
    , m_seen(office.stores.journal.last().value_or(0))
{
}

Result<void> Elsewhere::look()
{
    // In this order: what is committed between the two is seen at the next look.
    const auto last = m_office.stores.journal.last();
    if (!last)
        return unexpected(last.error());
    const auto version = m_database.pragma(u"data_version"_s);
    if (!version)
        return unexpected(version.error());
    if (*version == m_version) {
        m_seen = *last;
        return {};
    }
    const auto lines = m_office.stores.journal.since(m_seen);
    if (!lines)
        return unexpected(lines.error());
    m_version = *version;
    if (!lines->empty())
        m_seen = lines->back().number;
    for (const JournalLine &line : *lines)
        announce(m_office.events, line.what);
    // A judgment being typed leaves no line.
    emit m_office.events.changedElsewhere();
    return {};
}

} // namespace bex::registry
