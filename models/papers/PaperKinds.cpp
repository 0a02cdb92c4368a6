// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/PaperKinds.h"

#include "models/law/json/Vocabulary.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace bex::papers
{

namespace
{

using law::PaperKind;

struct KindRow {
    PaperKind kind;
    QLatin1StringView slug;
    bool summons;
    bool forThePerson;
    bool bothSides;
};

constexpr std::array kinds = {
    KindRow{PaperKind::Rcp, "releve-de-condamnation"_L1, false, true, true},
    KindRow{PaperKind::Jap, "convocation-jap"_L1, true, true, true},
    KindRow{PaperKind::Spip, "convocation-spip"_L1, true, true, true},
    KindRow{PaperKind::Spr, "convocation-spip-renforce"_L1, true, true, true},
    KindRow{PaperKind::Tigc, "convocation-tig"_L1, true, true, true},
    KindRow{PaperKind::Stg, "convocation-stage"_L1, true, true, true},
    KindRow{PaperKind::Pr, "convocation-procureur"_L1, true, true, true},
    KindRow{PaperKind::Ome, "ordre-de-mise-a-execution"_L1, true, false, false},
    KindRow{PaperKind::Dds, "convocation-ddse-spip"_L1, true, true, true},
    KindRow{PaperKind::Ddj, "convocation-ddse-jap"_L1, true, true, true},
    KindRow{PaperKind::Ame, "convocation-amenagement"_L1, true, true, true},
    KindRow{PaperKind::Pcn, "avis-partie-civile"_L1, false, false, false},
    KindRow{PaperKind::Tra, "transmission"_L1, false, false, false},
    KindRow{PaperKind::Inf, "information-jap-spip"_L1, false, false, false},
    KindRow{PaperKind::Bor, "bordereau-tresor"_L1, false, false, false},
    KindRow{PaperKind::Late, "envoi-differe"_L1, false, true, false},
    KindRow{PaperKind::Rec, "recepisse"_L1, false, true, false},
    KindRow{PaperKind::Pjjc, "convocation-pjj"_L1, true, true, true},
    KindRow{PaperKind::Jec, "convocation-juge-des-enfants"_L1, true, true, true},
    KindRow{PaperKind::Memo, "ce-que-je-dois-faire"_L1, false, true, true},
    KindRow{PaperKind::Cjn, "fiche-casier"_L1, false, false, false},
    KindRow{PaperKind::Ann, "annulation-releve"_L1, false, false, false},
};

const KindRow &row(PaperKind kind)
{
    const auto *found = std::ranges::find(kinds, kind, &KindRow::kind);
    Q_ASSERT(found != kinds.end());
    return *found;
}

} // namespace

const std::vector<PaperKind> &printableKinds()
{
    static const auto printable = [] {
        std::vector<PaperKind> list;
        for (const KindRow &each : kinds)
            list.push_back(each.kind);
        return list;
    }();
    return printable;
}

bool isPrintable(PaperKind kind)
{
    return std::ranges::find(kinds, kind, &KindRow::kind) != kinds.end();
}

QString code(PaperKind kind)
{
    return law::json::word(kind);
}

QString slug(PaperKind kind)
{
    return row(kind).slug;
}

bool isSummons(PaperKind kind)
{
    return row(kind).summons;
}

bool isReadByThePerson(PaperKind kind)
{
    return row(kind).forThePerson;
}

QString code(law::Copy copy)
{
    return law::json::word(copy);
}

QString codes(law::EnumSet<law::Copy> copies)
{
    QStringList signs;
    for (const law::Copy copy : allCopies()) {
        if (copies.contains(copy))
            signs += code(copy);
    }
    return signs.join(u',');
}

bool isPrintedOnBothSides(PaperKind kind)
{
    return row(kind).bothSides;
}

const std::vector<law::Copy> &allCopies()
{
    static const auto copies = [] {
        std::vector<law::Copy> list;
        for (int i = 0; i <= static_cast<int>(law::Copy::CJN); ++i)
            list.push_back(static_cast<law::Copy>(i));
        return list;
    }();
    return copies;
}

const std::vector<law::Mention> &allMentions()
{
    static const auto mentions = [] {
        std::vector<law::Mention> list;
        for (int i = 1; i <= static_cast<int>(law::Mention::M17); ++i)
            list.push_back(static_cast<law::Mention>(i));
        return list;
    }();
    return mentions;
}

} // namespace bex::papers
