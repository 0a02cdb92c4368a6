// SPDX-License-Identifier: EUPL-1.2
#include "app/LawShelf.h"

#include "models/law/Route.h"
#include "models/law/json/WritePlan.h"
#include "resources/ResourceBytes.h"

namespace bex::app
{

Result<LawShelf> loadLaw()
{
    using resources::bytes;
    auto book = law::LawBook::load(
        {bytes(u"law/parameters.json"), bytes(u"law/rules.json"), bytes(u"law/holidays.json")});
    if (!book)
        return unexpected(book.error());
    auto french = law::Words::load(law::Language::French,
                                   {bytes(u"law/words/fr.json"), bytes(u"law/words/why.fr.json")});
    if (!french)
        return unexpected(french.error());
    auto english = law::Words::load(law::Language::English,
                                    {bytes(u"law/words/en.json"), bytes(u"law/words/why.en.json")});
    if (!english)
        return unexpected(english.error());
    auto frenchRefusals = law::json::RefusalWords::load(bytes(u"law/words/refusals.fr.json"));
    if (!frenchRefusals)
        return unexpected(frenchRefusals.error());
    auto englishRefusals = law::json::RefusalWords::load(bytes(u"law/words/refusals.en.json"));
    if (!englishRefusals)
        return unexpected(englishRefusals.error());
    return LawShelf{*std::move(book),
                    *std::move(french),
                    *std::move(english),
                    *std::move(frenchRefusals),
                    *std::move(englishRefusals)};
}

QByteArray LawShelf::planOf(const law::Judgment &judgment, const law::Practice &practice) const
{
    return planOf(judgment, practice, judgment.pronouncedOn);
}

QByteArray
LawShelf::planOf(const law::Judgment &judgment, const law::Practice &practice, QDate lawDay) const
{
    const law::AppliedLaw law(book, practice, lawDay);
    return law::json::writePlan(law::route(judgment, law), {french, english});
}

} // namespace bex::app
