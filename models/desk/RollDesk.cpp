// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/RollDesk.h"

#include "models/law/json/ReadJudgment.h"

#include <algorithm>

namespace bex::desk
{

namespace
{

/// More than a list shows at once.
constexpr int pageSize = 200;

std::optional<int> ageOn(QDate day, const std::optional<law::BirthDate> &birth)
{
    if (!birth)
        return std::nullopt;
    int years = day.year() - birth->year;
    if (birth->day && birth->day->addYears(years) > day)
        --years;
    return years;
}

std::vector<law::Penalty> penaltiesOf(const registry::RollEntry &entry)
{
    if (entry.judgment.isEmpty())
        return {};
    // What the register keeps was read before it was kept; the list shows no penalty rather than
    // stop.
    auto judgment = law::json::readJudgment(entry.judgment);
    return judgment ? std::move(judgment->penalties) : std::vector<law::Penalty>();
}

RollRow rowOf(const registry::RollEntry &entry, QDate heldOn)
{
    return {entry.id.value(),
            entry.position,
            entry.person.familyName,
            entry.person.firstNames,
            ageOn(heldOn, entry.person.birthDate),
            penaltiesOf(entry),
            entry.state};
}

HearingRow rowOf(const registry::HearingLine &line)
{
    return {line.id.value(),
            line.hearing.heldOn,
            line.hearing.court,
            line.hearing.chamber,
            line.people,
            line.waiting};
}

} // namespace

RollDesk::RollDesk(registry::Register &record, registry::Clock now)
    : m_record(record)
    , m_now(std::move(now))
{
    auto &events = m_record.events();
    connect(&events, &registry::RegisterEvents::hearingsChanged, this, &RollDesk::refreshHearings);
    connect(&events, &registry::RegisterEvents::rollChanged, this, &RollDesk::followRoll);
    connect(&events, &registry::RegisterEvents::entryChanged, this, &RollDesk::followEntry);
    connect(&events, &registry::RegisterEvents::judgmentSaved, this, &RollDesk::followEntry);
    connect(&m_hearings, &HearingModel::moreAsked, this, &RollDesk::appendHearings);
    refreshHearings();
}

void RollDesk::open(registry::HearingId hearing)
{
    m_hearing = hearing;
    showHearings();
    refreshRoll();
    emit hearingChanged();
}

bool RollDesk::isKnown(registry::HearingId hearing) const
{
    const auto line = m_record.stores().hearings.line(hearing);
    return line && line->has_value();
}

void RollDesk::refresh()
{
    refreshHearings();
    refreshRoll();
}

const HearingRow *RollDesk::hearingRow() const
{
    if (!m_hearing)
        return nullptr;
    const auto &rows = m_hearings.rows();
    const auto found = std::ranges::find(rows, m_hearing->value(), &HearingRow::key);
    return found == rows.end() ? nullptr : &*found;
}

std::optional<registry::RollEntryId>
RollDesk::nextExpected(const std::optional<registry::RollEntryId> &after) const
{
    const auto &rows = m_roll.rows();
    const auto waits = [](const RollRow &row) {
        return row.state == registry::RollState::Expected;
    };
    const auto here = after ? std::ranges::find(rows, after->value(), &RollRow::key) : rows.end();
    auto next = std::find_if(here == rows.end() ? rows.begin() : here + 1, rows.end(), waits);
    if (next == rows.end())
        next = std::find_if(rows.begin(), here, waits);
    if (next == rows.end() || !waits(*next))
        return std::nullopt;
    return registry::RollEntryId(next->key);
}

std::optional<std::vector<registry::HearingLine>>
RollDesk::page(const std::optional<registry::Hearing> &after, int count)
{
    auto lines = m_record.stores().hearings.page({m_now().toLocalTime().date(), after, count});
    if (!lines) {
        emit failed(lines.error());
        return std::nullopt;
    }
    m_hasMore = static_cast<int>(lines->size()) >= count;
    return *std::move(lines);
}

void RollDesk::refreshHearings()
{
    auto lines = page({}, std::max(pageSize, static_cast<int>(m_listed.size())));
    if (!lines)
        return;
    m_listed = *std::move(lines);
    if (!m_hearing && !m_listed.empty()) {
        open(m_listed.front().id);
    } else {
        showHearings();
        emit hearingChanged();
    }
}

void RollDesk::appendHearings()
{
    if (m_listed.empty())
        return;
    const auto more = page(m_listed.back().hearing, pageSize);
    if (!more)
        return;
    m_listed.insert(m_listed.end(), more->begin(), more->end());
    showHearings();
}

/// The one that is open stands in the list too, however old it is.
void RollDesk::showHearings()
{
    std::vector<HearingRow> rows;
    for (const registry::HearingLine &line : m_listed)
        rows.push_back(rowOf(line));
    const bool isListed =
        !m_hearing ||
        std::ranges::find(m_listed, *m_hearing, &registry::HearingLine::id) != m_listed.end();
    if (!isListed) {
        const auto line = m_record.stores().hearings.line(*m_hearing);
        if (!line)
            emit failed(line.error());
        else if (*line)
            rows.push_back(rowOf(**line));
    }
    m_hearings.setHasMore(m_hasMore);
    m_hearings.setRows(std::move(rows));
}

void RollDesk::refreshLine(registry::HearingId hearing)
{
    const auto listed = std::ranges::find(m_listed, hearing, &registry::HearingLine::id);
    if (listed != m_listed.end()) {
        const auto line = m_record.stores().hearings.line(hearing);
        if (!line)
            emit failed(line.error());
        else if (*line)
            *listed = **line;
    }
    showHearings();
    emit hearingChanged();
}

void RollDesk::followRoll(registry::HearingId hearing)
{
    if (hearing == m_hearing)
        refreshRoll();
    refreshLine(hearing);
}

void RollDesk::followEntry(registry::RollEntryId entry)
{
    const auto found = m_record.stores().roll.find(entry);
    if (found)
        followRoll(found->hearing);
}

void RollDesk::refreshRoll()
{
    if (!m_hearing)
        return;
    const auto entries = m_record.stores().roll.of(*m_hearing);
    if (!entries) {
        emit failed(entries.error());
        return;
    }
    const HearingRow *hearing = hearingRow();
    const QDate day = hearing != nullptr ? hearing->heldOn : m_now().toLocalTime().date();
    std::vector<RollRow> rows;
    for (const registry::RollEntry &entry : *entries)
        rows.push_back(rowOf(entry, day));
    m_roll.setRows(std::move(rows));
}

} // namespace bex::desk
