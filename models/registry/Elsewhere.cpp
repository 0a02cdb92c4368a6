// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/Elsewhere.h"

#include "models/registry/Database.h"
#include "models/registry/Office.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

using OfEntry = void (RegisterEvents::*)(RollEntryId);
using OfAll = void (RegisterEvents::*)();

/// What a line of the journal is about, and what those who show it must hear.
struct News {
    QLatin1StringView kind;           ///< of its subject: "step" of "step/12"
    std::array<OfEntry, 2> ofEntry{}; ///< about the person
    std::array<OfAll, 2> ofAll{};     ///< about everybody, said once
};

constexpr std::array<News, 18> allNews{{
    {"hearing"_L1, {}, {&RegisterEvents::hearingsChanged}},
    {"import"_L1, {}, {&RegisterEvents::hearingsChanged}},
    {"judgment"_L1,
     {&RegisterEvents::judgmentSaved},
     {&RegisterEvents::slotsChanged, &RegisterEvents::penaltiesChanged}},
    {"plan"_L1,
     {&RegisterEvents::judgmentSaved},
     {&RegisterEvents::slotsChanged, &RegisterEvents::penaltiesChanged}},
    {"event"_L1,
     {&RegisterEvents::happenedChanged},
     {&RegisterEvents::slotsChanged, &RegisterEvents::penaltiesChanged}},
    {"step"_L1, {&RegisterEvents::stepsChanged}, {&RegisterEvents::slotsChanged}},
    {"paper"_L1, {&RegisterEvents::papersChanged, &RegisterEvents::stepsChanged}, {}},
    {"receipt"_L1, {&RegisterEvents::papersChanged, &RegisterEvents::stepsChanged}, {}},
    {"penalty"_L1, {}, {&RegisterEvents::penaltiesChanged}},
    {"penalty_entry"_L1, {}, {&RegisterEvents::penaltiesChanged}},
    {"judgment_duty"_L1, {&RegisterEvents::dutiesChanged}, {}},
    {"new_time"_L1, {&RegisterEvents::dutiesChanged}, {}},
    {"person_link"_L1, {}, {&RegisterEvents::peopleChanged}},
    {"slot"_L1, {}, {&RegisterEvents::slotsChanged}},
    {"court"_L1, {}, {&RegisterEvents::courtChanged}},
    {"figure"_L1, {}, {&RegisterEvents::courtChanged}},
    {"form"_L1, {}, {&RegisterEvents::courtChanged}},
    {"print_job"_L1, {&RegisterEvents::papersChanged, &RegisterEvents::stepsChanged}, {}},
}};

/// Gathers what many lines say, so that each thing is announced once however often it was done:
/// whoever listens reads the register, and an import has a line for each of its people.
class Announcement final
{
public:
    void add(const JournalEntry &what)
    {
        const QStringView kind = QStringView(what.subject).left(what.subject.indexOf(u'/'));
        const RollEntryId entry = what.entry.value_or(RollEntryId(0));
        for (const News &news : allNews) {
            if (kind == news.kind)
                add(news, entry);
        }
        if (what.entry)
            note(m_ofEntries, std::pair(*what.entry, &RegisterEvents::entryChanged));
    }

    void make(RegisterEvents &events) const
    {
        for (const auto &[entry, changed] : m_ofEntries)
            emit(events.*changed)(entry);
        for (const OfAll changed : m_ofAll)
            emit(events.*changed)();
    }

private:
    void add(const News &news, RollEntryId entry)
    {
        for (const OfEntry changed : news.ofEntry) {
            if (changed != nullptr)
                note(m_ofEntries, std::pair(entry, changed));
        }
        for (const OfAll changed : news.ofAll) {
            if (changed != nullptr)
                note(m_ofAll, changed);
        }
    }

    /// The lines of one act stand together: what was said last is not said again.
    template <typename Said> static void note(std::vector<Said> &said, const Said &one)
    {
        constexpr std::ptrdiff_t near = 32;
        const auto last = said.size() > near ? said.end() - near : said.begin();
        if (std::find(last, said.end(), one) == said.end())
            said.push_back(one);
    }

    std::vector<std::pair<RollEntryId, OfEntry>> m_ofEntries;
    std::vector<OfAll> m_ofAll;
};

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
    Announcement announcement;
    for (const JournalLine &line : *lines)
        announcement.add(line.what);
    announcement.make(m_office.events);
    // A judgment being typed leaves no line.
    emit m_office.events.changedElsewhere();
    return {};
}

} // namespace bex::registry
