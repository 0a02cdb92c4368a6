// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/Sheet.h"

#include "models/papers/PaperKinds.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

constexpr QLatin1StringView personsForm = "TRA-personne"_L1;

} // namespace

QString formOf(const Sheet &sheet)
{
    return sheet.personsPart ? QString(personsForm) : code(sheet.kind);
}

QString slugOf(const Sheet &sheet)
{
    return sheet.personsPart ? u"fiche-personne"_s : slug(sheet.kind);
}

bool isReadByThePerson(const Sheet &sheet)
{
    return sheet.personsPart || isReadByThePerson(sheet.kind);
}

bool statesPenalties(const Sheet &sheet)
{
    using law::PaperKind;
    return !sheet.personsPart && sheet.kind != PaperKind::Bor && sheet.kind != PaperKind::Rec &&
           sheet.kind != PaperKind::Pcn && sheet.kind != PaperKind::Memo &&
           sheet.kind != PaperKind::Ann;
}

const std::vector<Form> &allForms()
{
    static const auto forms = [] {
        std::vector<Form> list;
        for (const law::PaperKind kind : printableKinds())
            list.push_back(Form{code(kind),
                                isReadByThePerson(kind),
                                isReadByThePerson(kind) || kind == law::PaperKind::Pcn});
        list.push_back(Form{personsForm, true, true});
        return list;
    }();
    return forms;
}

} // namespace bex::papers
