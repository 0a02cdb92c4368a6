// SPDX-License-Identifier: EUPL-1.2
#include "models/papers/PaperKinds.h"

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
    QLatin1StringView code;
    QLatin1StringView slug;
    bool printable;
    bool summons;
};

constexpr std::array kinds = {
    KindRow{PaperKind::Rcp, "RCP"_L1, "releve-de-condamnation"_L1, true, false},
    KindRow{PaperKind::Jap, "JAP"_L1, "convocation-jap"_L1, true, true},
    KindRow{PaperKind::Spip, "SPIP"_L1, "convocation-spip"_L1, true, true},
    KindRow{PaperKind::Spr, "SPR"_L1, "convocation-spip-renforce"_L1, true, true},
    KindRow{PaperKind::Tigc, "TIGc"_L1, "convocation-tig"_L1, true, true},
    KindRow{PaperKind::Stg, "STG"_L1, "convocation-stage"_L1, true, true},
    KindRow{PaperKind::Pr, "PR"_L1, "convocation-procureur"_L1, true, true},
    KindRow{PaperKind::Ome, "OME"_L1, "ordre-de-mise-a-execution"_L1, true, true},
    KindRow{PaperKind::Dds, "DDS"_L1, "convocation-ddse-spip"_L1, true, true},
    KindRow{PaperKind::Ddj, "DDJ"_L1, "convocation-ddse-jap"_L1, true, true},
    KindRow{PaperKind::Ame, "AME"_L1, "convocation-amenagement"_L1, true, true},
    KindRow{PaperKind::Pcn, "PCn"_L1, "avis-partie-civile"_L1, true, false},
    KindRow{PaperKind::Tra, "TRA"_L1, "transmission"_L1, true, false},
    KindRow{PaperKind::Inf, "INF"_L1, "information-jap-spip"_L1, true, false},
    KindRow{PaperKind::Bor, "BOR"_L1, "bordereau-tresor"_L1, true, false},
    KindRow{PaperKind::Late, "LATE"_L1, "envoi-differe"_L1, true, false},
    KindRow{PaperKind::Rec, "REC"_L1, "recepisse"_L1, true, false},
    KindRow{PaperKind::Pjjc, "PJJc"_L1, "convocation-pjj"_L1, false, true},
    KindRow{PaperKind::Jec, "JEc"_L1, "convocation-juge-des-enfants"_L1, false, true},
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
        for (const KindRow &each : kinds) {
            if (each.printable)
                list.push_back(each.kind);
        }
        return list;
    }();
    return printable;
}

bool isPrintable(PaperKind kind)
{
    return row(kind).printable;
}

QString code(PaperKind kind)
{
    return row(kind).code;
}

QString slug(PaperKind kind)
{
    return row(kind).slug;
}

bool isSummons(PaperKind kind)
{
    return row(kind).summons;
}

QString code(law::Copy copy)
{
    static constexpr std::array codes = {"C"_L1,
                                         "D"_L1,
                                         "T"_L1,
                                         "J"_L1,
                                         "JE"_L1,
                                         "J2"_L1,
                                         "S"_L1,
                                         "P"_L1,
                                         "P2"_L1,
                                         "E"_L1,
                                         "PJJ"_L1,
                                         "RL"_L1,
                                         "TUT"_L1,
                                         "L"_L1,
                                         "PC"_L1,
                                         "SVC"_L1,
                                         "PREF"_L1};
    return codes.at(static_cast<std::size_t>(copy));
}

const std::vector<law::Copy> &allCopies()
{
    static const auto copies = [] {
        std::vector<law::Copy> list;
        for (int i = 0; i <= static_cast<int>(law::Copy::PREF); ++i)
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
