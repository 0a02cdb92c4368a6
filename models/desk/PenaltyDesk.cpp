// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/PenaltyDesk.h"

#include "models/desk/PenaltyFilterDraft.h"
#include "models/law/json/ReadJudgment.h"
#include "models/registry/PenaltyCodes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

template <typename Move> void PenaltyDesk::moveList(Move move, Told told)
{
    m_refreshing = true;
    const Result<void> moved = move();
    m_refreshing = false;
    if (!moved)
        emit failed(moved.error());
    emit(this->*told)();
}

PenaltyDesk::PenaltyDesk(registry::Register &record, const law::LawBook &book, registry::Clock now)
    : m_record(record)
    , m_book(book)
    , m_now(std::move(now))
    , m_pages(record.stores().penaltyLists, [this] { return today(); })
{
    const auto &events = m_record.events();
    connect(&events, &registry::RegisterEvents::penaltiesChanged, this, &PenaltyDesk::reload);
    connect(&m_filter, &JsonDraft::changed, this, &PenaltyDesk::filterList);
    connect(&m_pages.model(), &PenaltyModel::moreAsked, this, [this] {
        moveList([this] { return m_pages.forwards(); }, &PenaltyDesk::listMoved);
    });
    connect(&m_pages.model(), &PenaltyModel::earlierAsked, this, [this] {
        moveList([this] { return m_pages.backwards(); }, &PenaltyDesk::listMoved);
    });
    moveList([this] { return m_pages.begin({}); });
}

void PenaltyDesk::showBeginning()
{
    moveList([this] { return m_pages.toBeginning(); });
}

void PenaltyDesk::showEnd()
{
    moveList([this] { return m_pages.toEnd(); });
}

void PenaltyDesk::showFrom(QDate day)
{
    moveList([this, day] { return m_pages.toDay(day); });
}

void PenaltyDesk::filterList()
{
    moveList([this] { return m_pages.begin(penaltyFilterOf(m_filter.document(), today())); });
    // Nothing is written of a penalty that is not on the list somebody asked for.
    const bool isListed =
        !m_inHand || std::ranges::find(m_pages.model().rows(),
                                       m_inHand->known.row.id.value(),
                                       &PenaltyTraits::key) != m_pages.model().rows().end();
    if (!isListed)
        take(std::nullopt);
}

Result<std::vector<PenaltyListRow>> PenaltyDesk::all() const
{
    std::vector<PenaltyListRow> all;
    return m_pages
        .walk([&all](const std::vector<PenaltyListRow> &rows) {
            all.insert(all.end(), rows.begin(), rows.end());
        })
        .map([&] { return std::move(all); });
}

Result<PenaltySummary> PenaltyDesk::summary() const
{
    const registry::PenaltyLists &lists = m_record.stores().penaltyLists;
    return lists.counts().and_then(
        [&](const std::vector<registry::PenaltyCount> &counts) -> Result<PenaltySummary> {
            PenaltySummary summary{counts, {}};
            for (std::size_t at = 0; at < PenaltySummary::months.size(); ++at) {
                const auto limited =
                    lists.limitedBy(limitWithin(PenaltySummary::months[at], today()));
                if (!limited)
                    return unexpected(limited.error());
                summary.limitedWithin[at] = *limited;
            }
            return summary;
        });
}

void PenaltyDesk::take(const std::optional<registry::PenaltyId> &penalty)
{
    m_inHand.reset();
    if (penalty) {
        auto found = read(*penalty);
        if (found)
            m_inHand = *std::move(found);
        else
            emit failed(found.error());
    }
    emit inHandChanged();
}

Result<PenaltyInHand> PenaltyDesk::read(registry::PenaltyId id) const
{
    const registry::Stores &stores = m_record.stores();
    const auto row = stores.penalties.find(id);
    if (!row)
        return unexpected(row.error());
    auto entries = stores.penalties.entries(id);
    if (!entries)
        return unexpected(entries.error());
    const auto person = stores.roll.find(row->entry);
    if (!person)
        return unexpected(person.error());
    const auto kept = keptCase(row->entry, stores, m_book);
    if (!kept)
        return unexpected(kept.error());
    return stores.steps.of(row->entry).map([&](const std::vector<registry::KeptStep> &steps) {
        const registry::PenaltyLine line{*row,
                                         person->hearing,
                                         person->person.familyName,
                                         person->person.firstNames,
                                         person->parquetNumber};
        PenaltyInHand found{rowOf(line, today()), {*row, *std::move(entries)}, {}, {}, {}};
        found.life = lifeOf(found.known.entries);
        if (!law::isClosed(row->what.now.state))
            found.limitation = limitationOf(row->what.limit, found.life, m_book);
        found.advice = PenaltyAdviser::next({kept->plan, steps, *row, alertOf(found.row)});
        return found;
    });
}

void PenaltyDesk::reload()
{
    moveList([this] { return m_pages.refresh(); });
    if (m_inHand)
        take(m_inHand->known.row.id);
}

void PenaltyDesk::begin()
{
    m_writing.replace({{u"on"_s, today().toString(Qt::ISODate)}, {u"what"_s, u"turn"_s}});
}

registry::NewPenaltyEntry PenaltyDesk::typed() const
{
    const QString what = m_writing.value(u"/what").toString();
    const auto text = [this](QStringView pointer) {
        return m_writing.value(pointer).toString().trimmed();
    };
    registry::NewPenaltyEntry entry;
    entry.what = what == u"turn"         ? registry::PenaltyWriting::Turn
                 : what == u"limitation" ? registry::PenaltyWriting::Limitation
                                         : registry::PenaltyWriting::Diligence;
    entry.word = text(what == u"limitation" ? u"/regime"_s : QString(u'/' + what));
    entry.on = QDate::fromString(text(u"/on"), Qt::ISODate);
    entry.service = text(u"/service");
    entry.text = text(u"/text");
    entry.proof = text(u"/proof");
    entry.reason = law::json::fromWord<law::WaitReason>(text(u"/reason"));
    if (entry.word == registry::codeOf(registry::turnCodes, law::Turn::SuspensionOrdered)) {
        const QDate until = QDate::fromString(text(u"/until"), Qt::ISODate);
        entry.until = until.isValid() ? std::optional(until) : std::nullopt;
    }
    const QJsonValue interrupts = m_writing.value(u"/interrupts");
    if (interrupts.isBool())
        entry.interrupts = interrupts.toBool();
    return entry;
}

Result<void> PenaltyDesk::write(const registry::NewPenaltyEntry &entry)
{
    if (!m_inHand)
        return unexpected(
            Error{ErrorCode::NotFound, "desk.no-penalty-in-hand"_L1, u"penalty"_s, {}, {}});
    const KnownPenalty &known = m_inHand->known;
    const auto now = m_record.stores().penalties.find(known.row.id);
    if (!now)
        return unexpected(now.error());
    // Of another judgment, perhaps, in which it has no place any more.
    if (now->what.continues != known.row.what.continues)
        return unexpected(
            Error{ErrorCode::Conflict, "desk.penalty-moved-on"_L1, u"penalty"_s, {}, {}});
    return keptCase(known.row.entry, m_record.stores(), m_book)
        .and_then([&](const KeptCase &kept) {
            const PenaltyLife life = lifeOf(known.with(entry).entries);
            auto after =
                derivedPenalty(kept.on(today(), m_book), known.row.place.value_or(0), life);
            after.continues = known.row.what.continues;
            return m_record.penalties().record(entry, after);
        })
        .map([](registry::PenaltyEntryId) {});
}

Result<void> PenaltyDesk::record()
{
    return write(typed()).map([this] { begin(); });
}

Result<void> PenaltyDesk::answer(registry::PenaltyEntryId diligence, bool interrupts)
{
    return write({.what = registry::PenaltyWriting::Answer,
                  .on = today(),
                  .interrupts = interrupts,
                  .about = diligence});
}

Result<void> PenaltyDesk::correct(registry::PenaltyEntryId wrong, const QString &reason)
{
    return write({.what = registry::PenaltyWriting::Correction,
                  .on = today(),
                  .text = reason.trimmed(),
                  .about = wrong});
}

void PenaltyDesk::retranslate()
{
    m_pages.model().retranslate();
    if (m_inHand)
        take(m_inHand->known.row.id);
}

} // namespace bex::desk
