// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/PenaltyChecks.h"

#include "models/registry/Office.h"
#include "models/registry/PenaltyCodes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

Error invalid(QLatin1StringView site, const QString &subject, const QString &expected = {})
{
    return {ErrorCode::Invalid, site, subject, expected, {}};
}

template <typename Table> bool knows(const Table &table, const QString &word)
{
    return std::ranges::any_of(table, [&word](const auto &line) { return line.second == word; });
}

Result<void> checkSeen(const KeptPenalty &penalty, const SeenPenalty &seen)
{
    const QString subject = subjectOf("penalty"_L1, penalty.id);
    if (penalty.what.continues != seen)
        return unexpected(Error{ErrorCode::Conflict, "penalty.moved-on"_L1, subject, {}, {}});
    if (!penalty.place)
        return unexpected(Error{ErrorCode::Conflict, "penalty.taken-away"_L1, subject, {}, {}});
    return {};
}

Result<void> checkWord(const NewPenaltyEntry &entry)
{
    const bool known =
        entry.what == PenaltyWriting::Turn        ? knows(turnCodes, entry.word)
        : entry.what == PenaltyWriting::Diligence ? knows(diligenceCodes, entry.word)
        : entry.what == PenaltyWriting::Limitation
            ? knows(regimeCodes, entry.word)
            : entry.what == PenaltyWriting::Answer || entry.what == PenaltyWriting::Correction;
    return known ? Result<void>()
                 : unexpected(invalid("penalty.word-unknown"_L1, u"word"_s, entry.word));
}

Result<void> checkDay(const NewPenaltyEntry &entry, QDate decidedOn, QDate today)
{
    const bool happened =
        entry.what == PenaltyWriting::Turn || entry.what == PenaltyWriting::Diligence;
    if (entry.on.isValid() && entry.on >= decidedOn && (!happened || entry.on <= today))
        return {};
    return unexpected(
        invalid("penalty.day-impossible"_L1,
                u"on"_s,
                u"%1 – %2"_s.arg(decidedOn.toString(Qt::ISODate), today.toString(Qt::ISODate))));
}

/// D. 48: the register says why.
bool needsReason(law::Turn turn)
{
    return turn == law::Turn::Waits || turn == law::Turn::SuspensionOrdered ||
           turn == law::Turn::Extinguished;
}

/// law-other A.3: a suspension lasts to a day or to an event.
Result<void> checkEnd(const NewPenaltyEntry &entry)
{
    if (entry.until && *entry.until < entry.on)
        return unexpected(invalid(
            "penalty.suspension-ends-before"_L1, u"until"_s, entry.on.toString(Qt::ISODate)));
    if (!entry.until && entry.text.trimmed().isEmpty())
        return unexpected(invalid("penalty.suspension-without-end"_L1, u"until"_s));
    return {};
}

Result<void> checkTurn(const NewPenaltyEntry &entry, law::PenaltyState from)
{
    const law::Turn turn = valueOf(turnCodes, entry.word);
    if (!law::isPossible(from, turn))
        return unexpected(
            invalid("penalty.turn-impossible"_L1, entry.word, codeOf(penaltyStateCodes, from)));
    if (needsReason(turn) && !entry.reason)
        return unexpected(invalid("penalty.without-reason"_L1, u"reason"_s));
    return turn == law::Turn::SuspensionOrdered ? checkEnd(entry) : Result<void>();
}

/// What the answer or the correction is about: of this penalty, and not corrected already.
Result<PenaltyEntry> meant(const Office &office, PenaltyId penalty, const NewPenaltyEntry &entry)
{
    const auto entries = office.stores.penalties.entries(penalty);
    if (!entries)
        return unexpected(entries.error());
    const PenaltyEntryId id = entry.about.value_or(PenaltyEntryId(0));
    const auto found = std::ranges::find(*entries, id, &PenaltyEntry::id);
    if (found == entries->end())
        return unexpected(invalid("penalty.about-nothing"_L1, u"about"_s));
    if (isCorrected(*entries, id))
        return unexpected(Error{ErrorCode::Conflict,
                                "penalty.corrected-already"_L1,
                                subjectOf("penalty_entry"_L1, id),
                                {},
                                {}});
    return *found;
}

Result<void> checkAnswer(const Office &office, PenaltyId penalty, const NewPenaltyEntry &entry)
{
    return meant(office, penalty, entry).and_then([&](const PenaltyEntry &about) -> Result<void> {
        if (mayInterrupt(about.what) && entry.interrupts)
            return {};
        return unexpected(invalid("penalty.answers-nothing"_L1, u"interrupts"_s));
    });
}

Result<void> checkCorrection(const Office &office, PenaltyId penalty, const NewPenaltyEntry &entry)
{
    if (entry.text.trimmed().isEmpty())
        return unexpected(invalid("penalty.corrected-without-reason"_L1, u"text"_s));
    return meant(office, penalty, entry).and_then([](const PenaltyEntry &about) -> Result<void> {
        constexpr std::array byHand{PenaltyWriting::Turn,
                                    PenaltyWriting::Diligence,
                                    PenaltyWriting::Answer,
                                    PenaltyWriting::Limitation};
        if (std::ranges::find(byHand, about.what.what) != byHand.end())
            return {};
        // What the law gave is corrected where it comes from: in the judgment or the events.
        return unexpected(invalid("penalty.corrects-the-law"_L1, u"about"_s));
    });
}

} // namespace

Result<void> checkEntry(const Office &office,
                        const KeptPenalty &penalty,
                        const SeenPenalty &seen,
                        const NewPenaltyEntry &entry)
{
    const QDate today = office.signature().at.toLocalTime().date();
    return checkSeen(penalty, seen)
        .and_then([&] { return checkWord(entry); })
        .and_then([&] { return checkDay(entry, penalty.what.decidedOn, today); })
        .and_then([&] {
            switch (entry.what) {
            case PenaltyWriting::Turn:
                return checkTurn(entry, penalty.what.now.state);
            case PenaltyWriting::Answer:
                return checkAnswer(office, penalty.id, entry);
            case PenaltyWriting::Correction:
                return checkCorrection(office, penalty.id, entry);
            default:
                return Result<void>();
            }
        });
}

} // namespace bex::registry
