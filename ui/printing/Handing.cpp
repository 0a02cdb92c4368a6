// SPDX-License-Identifier: EUPL-1.2
#include "ui/printing/Handing.h"

#include <QCryptographicHash>

#include <algorithm>

namespace bex::ui
{

namespace
{

using KeptPapers = std::vector<registry::KeptPaper>;
using Rows = std::vector<desk::StepRow>;

const desk::StepRow *rowAt(const Rows &rows, int step)
{
    return step >= 0 && step < static_cast<int>(rows.size()) ? &rows[static_cast<std::size_t>(step)]
                                                             : nullptr;
}

bool lacksItsSlot(const papers::PaperContent &paper, const Rows &rows)
{
    return !paper.complete && std::ranges::any_of(paper.steps, [&rows](int step) {
        const desk::StepRow *row = rowAt(rows, step);
        return row != nullptr && row->step.act == law::Act::Summons;
    });
}

bool isSettled(const papers::PaperContent &paper, const Rows &rows)
{
    return std::ranges::none_of(paper.steps, [&rows](int step) {
        const desk::StepRow *row = rowAt(rows, step);
        return row != nullptr && isHanded(row->step) && row->state == registry::StepState::ToDo;
    });
}

/// The prints of these very bytes.
KeptPapers printsOf(const registry::IssuedPaper &paper, const KeptPapers &kept)
{
    const QByteArray sha256 =
        QCryptographicHash::hash(paper.pdf, QCryptographicHash::Sha256).toHex();
    KeptPapers prints;
    std::ranges::copy_if(kept, std::back_inserter(prints), [&](const registry::KeptPaper &one) {
        return one.sha256 == sha256 && one.kind == paper.kind && !one.voided;
    });
    return prints;
}

bool wasHanded(const registry::KeptPaper &print)
{
    return print.receipt.has_value();
}

/// Somebody may hold a print of this paper that says something else: of this step, or of a step
/// that a correction replaced.
bool wasPrintedOtherwise(const registry::IssuedPaper &paper,
                         const Rows &rows,
                         const KeptPapers &kept)
{
    return std::ranges::any_of(kept, [&](const registry::KeptPaper &one) {
        const bool ofAnotherStep =
            one.step != paper.step &&
            std::ranges::find(rows, one.step, &desk::StepRow::id) != rows.end();
        return !wasHanded(one) && !one.voided && one.kind == paper.kind && !ofAnotherStep;
    });
}

/// Goes through the set, paper by paper.
class Sorting final
{
public:
    Sorting(const Rows &rows, const KeptPapers &kept)
        : m_rows(rows)
        , m_kept(kept)
    {
    }

    [[nodiscard]] bool isNew(const papers::PaperContent &content,
                             const registry::IssuedPaper &paper) const
    {
        return !isSettled(content, m_rows) ||
               std::ranges::none_of(printsOf(paper, m_kept), wasHanded);
    }

    void add(law::PaperKind kind, registry::IssuedPaper paper, Handing &handing) const
    {
        const KeptPapers prints = printsOf(paper, m_kept);
        const auto inHand = std::ranges::find_if(prints, [&](const registry::KeptPaper &one) {
            return !wasHanded(one) && one.step == paper.step;
        });
        if (inHand != prints.end()) {
            handing.handOver.issued.push_back(inHand->id);
            return;
        }
        if (prints.empty())
            (wasPrintedOtherwise(paper, m_rows, m_kept) ? handing.changed : handing.notPrinted)
                .push_back(kind);
        handing.handOver.papers.push_back(std::move(paper));
    }

private:
    const Rows &m_rows;
    const KeptPapers &m_kept;
};

} // namespace

std::vector<law::PaperKind> lackingTheirSlot(const papers::PaperSet &set, const Rows &rows)
{
    std::vector<law::PaperKind> kinds;
    for (const papers::PaperContent &content : set.papers) {
        if (lacksItsSlot(content, rows))
            kinds.push_back(content.kind);
    }
    return kinds;
}

Result<Handing> handingOf(const papers::PaperSet &set, const Rows &rows, const KeptPapers &kept)
{
    Handing handing;
    const Sorting sorting(rows, kept);
    papers::PaperSet handed{set.status, {}};
    for (const papers::PaperContent &content : forThePerson(set, rows).papers) {
        if (lacksItsSlot(content, rows)) {
            handing.withoutSlot.push_back(content.kind);
            continue;
        }
        auto paper = issued({set.status, {content}}, rows, kept);
        if (!paper)
            return unexpected(paper.error());
        if (!sorting.isNew(content, paper->front()))
            continue;
        sorting.add(content.kind, std::move(paper->front()), handing);
        handed.papers.push_back(content);
    }
    handing.handOver.alsoDone = alsoDone(handed, rows);
    return handing;
}

} // namespace bex::ui
