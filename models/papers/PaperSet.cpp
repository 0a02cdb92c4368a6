// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/PaperSet.h"

#include "models/papers/About.h"
#include "models/papers/Completeness.h"
#include "models/papers/FillTemplate.h"
#include "models/papers/FrameWords.h"
#include "models/papers/Reference.h"
#include "models/papers/Sheets.h"
#include "models/papers/Typography.h"
#include "models/papers/layout/QrSymbol.h"
#include "models/papers/plain/Duties.h"
#include "models/papers/plain/PersonsAgenda.h"
#include "models/papers/values/AppointmentWords.h"
#include "models/papers/values/MemoWords.h"
#include "models/papers/values/PaperTitles.h"
#include "models/papers/values/ValueGroups.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

Result<std::vector<FilledBrick>> filledIn(const Scope &scope)
{
    auto bricks = fill(Filling{scope.form(), valuesOf(scope), scope.language});
    if (!bricks)
        bricks.error().subject.prepend(titleOf(scope.sheet, scope) + u": "_s);
    return bricks;
}

/// Each French brick with the one of the other language that stands beside it.
Result<std::vector<Brick>> paired(const Scope &french, const std::optional<Scope> &other)
{
    auto said = filledIn(french);
    if (!said)
        return tl::unexpected(said.error());
    std::vector<Brick> bricks;
    const Template &form = french.form();
    for (FilledBrick &brick : *said)
        bricks.push_back(Brick{form.bricks[brick.place].role,
                               std::move(brick.passage),
                               {},
                               {},
                               form.bricks[brick.place].onlyFor});
    if (!other)
        return bricks;

    auto beside = filledIn(*other);
    if (!beside)
        return tl::unexpected(beside.error());
    const bool sameBricks =
        std::ranges::equal(*said, *beside, {}, &FilledBrick::place, &FilledBrick::place);
    if (!sameBricks)
        return tl::unexpected(Error{
            ErrorCode::Invalid, "papers.columns-differ"_L1, titleOf(french.sheet, french), {}, {}});
    for (std::size_t i = 0; i < bricks.size(); ++i)
        bricks[i].beside = std::move((*beside)[i].passage);
    return bricks;
}

Passage said(const Scope &scope, const ReplacedPaper &former)
{
    const QString sentence = typeset(replacementSentence(scope, former), scope.language);
    return {Paragraph{{Run{sentence, true}}, false}};
}

/// Below the title, where it is read before anything else.
void addReplacement(std::vector<Brick> &bricks,
                    const Scope &french,
                    const std::optional<Scope> &beside)
{
    const ReplacedPaper *former = replacedBy(french);
    if (former == nullptr)
        return;
    Brick brick{BrickRole::Warning, said(french, *former), {}};
    if (beside)
        brick.beside = said(*beside, *former);
    const bool titled = !bricks.empty() && bricks.front().role == BrickRole::Title;
    bricks.insert(bricks.begin() + (titled ? 1 : 0), std::move(brick));
}

bool isComplete(const Scope &scope)
{
    if (scope.sheet.kind == law::PaperKind::Memo)
        return std::ranges::all_of(dutiesOf(scope),
                                   [](const Duty &duty) { return duty.appointment.complete; });
    return std::ranges::all_of(appointmentsOf(scope), &AppointmentWords::complete);
}

/// The dates of the sheet for a telephone.
void addAgenda(PaperContent &content, const Scope &scope)
{
    content.large = true;
    content.agenda = calendarFile(agendaOf(scope));
    for (Brick &brick : content.bricks) {
        if (brick.role == BrickRole::Code)
            brick.code = codeOf(scope);
    }
}

/// A paper without its code would be a paper that nobody finds again.
Result<void> checkCodes(const PaperContent &content)
{
    Result<void> checked = QrSymbol::check(scannedAs(content.reference));
    for (const Brick &brick : content.bricks) {
        if (checked && !brick.code.isEmpty())
            checked = QrSymbol::check(brick.code);
    }
    return checked;
}

Result<PaperContent> composeOne(const Scope &french)
{
    const PaperLanguage *second = french.templates.besideFrench(french.languages().beside);
    std::optional<Scope> beside;
    if (second != nullptr)
        beside.emplace(
            Scope{french.occasion, french.templates, french.sheets, french.sheet, *second});
    auto bricks = paired(french, beside);
    if (!bricks)
        return tl::unexpected(bricks.error());
    addReplacement(*bricks, french, beside);
    PaperContent content;
    content.kind = french.sheet.kind;
    if (second != nullptr) {
        content.languages = Languages{second->tag};
        content.beside = second->script;
    }
    content.form = formOf(french.sheet);
    content.about = aboutOf(french);
    content.file = slugOf(french.sheet);
    content.title = titleOf(french.sheet, french);
    content.frame = frameOf(french);
    content.bricks = *std::move(bricks);
    content.again = french.say(u"heading.again");
    if (beside)
        content.againBeside = beside->say(u"heading.again");
    content.steps = french.sheet.steps;
    content.mentions = french.mentions();
    content.copies = french.copies();
    content.printedOn = french.occasion.printed.on;
    content.complete = isComplete(french);
    if (french.sheet.kind == law::PaperKind::Memo)
        addAgenda(content, french);
    content.reference = referenceOf(content, french.occasion.salt);
    return checkCodes(content).map([&] { return std::move(content); });
}

/// A receipt lists the references of the others.
std::vector<std::size_t> receiptsLast(const std::vector<Sheet> &sheets)
{
    std::vector<std::size_t> order(sheets.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_partition(
        order, [&](std::size_t i) { return sheets[i].kind != law::PaperKind::Rec; });
    return order;
}

} // namespace

Result<PaperSet> compose(const Occasion &occasion, const Templates &templates)
{
    auto sheets = sheetsOf(occasion);
    if (!sheets)
        return tl::unexpected(sheets.error());
    PaperSet set{occasion.plan.status, std::vector<PaperContent>(sheets->size())};
    for (const std::size_t i : receiptsLast(*sheets)) {
        Sheet &sheet = (*sheets)[i];
        auto content = composeOne(Scope{occasion, templates, *sheets, sheet, templates.french()});
        if (!content)
            return tl::unexpected(content.error());
        sheet.reference = referenceInHand(*content, occasion);
        set.papers[i] = *std::move(content);
    }
    if (const auto complete = checkCompleteness(set, occasion, templates); !complete)
        return tl::unexpected(complete.error());
    return set;
}

} // namespace bex::papers
