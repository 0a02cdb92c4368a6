// SPDX-License-Identifier: EUPL-1.2
#include "ui/printing/VoidPapers.h"

#include "models/law/json/Vocabulary.h"
#include "models/papers/PaperKinds.h"

#include <algorithm>

namespace bex::ui
{

namespace
{

/// Papers of versions that printed no reference are named by their number in the register.
QString nameOf(const registry::KeptPaper &paper)
{
    return paper.reference.isEmpty() ? QString::number(paper.id.value()) : paper.reference;
}

std::optional<law::PaperKind> kindOf(const registry::KeptPaper &paper)
{
    for (const auto &spelling : law::json::spellings<law::PaperKind>()) {
        if (paper.kind == spelling.word)
            return spelling.value;
    }
    return std::nullopt;
}

} // namespace

papers::ReplacedPapers replacedAmong(const std::vector<registry::KeptPaper> &kept)
{
    papers::ReplacedPapers replaced;
    // The oldest come first, so that the last one stays.
    for (const registry::KeptPaper &paper : kept) {
        const auto kind = kindOf(paper);
        if (kind && paper.voided)
            replaced.insert_or_assign(
                {*kind, paper.about},
                papers::ReplacedPaper{nameOf(paper), paper.issuedAt.toLocalTime().date()});
    }
    return replaced;
}

bool countsByItself(const registry::KeptPaper &paper)
{
    return paper.kind == papers::code(law::PaperKind::Memo) ||
           paper.kind == papers::code(law::PaperKind::Rec);
}

papers::IssuedPapers issuedAmong(const std::vector<registry::KeptPaper> &kept)
{
    papers::IssuedPapers issued;
    for (const registry::KeptPaper &paper : kept) {
        const auto kind = kindOf(paper);
        if (kind && paper.receipt && !paper.voided && !countsByItself(paper))
            issued.insert_or_assign({*kind, paper.about}, nameOf(paper));
    }
    return issued;
}

std::optional<registry::PaperId> replacedBy(const papers::PaperContent &paper,
                                            const std::vector<registry::KeptPaper> &kept)
{
    std::optional<registry::PaperId> last;
    for (const registry::KeptPaper &former : kept) {
        if (former.voided && isSamePaper(former, paper))
            last = former.id;
    }
    return last;
}

std::vector<registry::KeptPaper> withVoid(std::vector<registry::KeptPaper> kept,
                                          const std::vector<registry::KeptPaper> &former)
{
    for (registry::KeptPaper &paper : kept) {
        if (std::ranges::find(former, paper.id, &registry::KeptPaper::id) != former.end())
            paper.voided.emplace();
    }
    return kept;
}

bool isSamePaper(const registry::KeptPaper &kept, const papers::PaperContent &paper)
{
    return kept.kind == law::json::word(paper.kind) && kept.about == paper.about;
}

} // namespace bex::ui
