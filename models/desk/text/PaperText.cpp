// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/PaperText.h"

#include <QStringList>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

QString PaperText::name(law::PaperKind kind)
{
    switch (kind) {
    case law::PaperKind::Rcp:
        //: Paper (FR: relevé de condamnation pénale)
        return tr("Statement of conviction");
    case law::PaperKind::Ome:
        //: Paper (FR: ordre de mise à exécution du mandat de dépôt)
        return tr("Order putting the committal into execution");
    case law::PaperKind::Pcn:
        //: Paper (FR: avis à la partie civile)
        return tr("Notice to the civil party");
    case law::PaperKind::Tra:
        //: Paper (FR: soit-transmis)
        return tr("Transmission slip");
    case law::PaperKind::Inf:
        //: Paper (FR: information simultanée du JAP et du SPIP)
        return tr("Information");
    case law::PaperKind::Bor:
        //: Paper (FR: bordereau au Trésor)
        return tr("Dispatch slip");
    case law::PaperKind::Rec:
        //: Paper (FR: récépissé)
        return tr("Receipt");
    case law::PaperKind::Late:
        //: Paper (FR: lettre d'envoi)
        return tr("Cover letter");
    case law::PaperKind::Memo:
    case law::PaperKind::Cjn:
    case law::PaperKind::Ann:
        return besidePlan(kind);
    default:
        return summons(kind);
    }
}

QString PaperText::besidePlan(law::PaperKind kind)
{
    switch (kind) {
    case law::PaperKind::Memo:
        //: Paper (FR: ce que je dois faire)
        return tr("What I must do");
    case law::PaperKind::Cjn:
        //: Paper (FR: fiche pour le casier judiciaire)
        return tr("Criminal record sheet");
    case law::PaperKind::Ann:
        //: Paper (FR: avis d'annulation du relevé au comptable public)
        return tr("Cancellation notice");
    default:
        Q_UNREACHABLE();
    }
}

QString PaperText::summons(law::PaperKind kind)
{
    switch (kind) {
    case law::PaperKind::Jap:
        //: Paper (FR: convocation devant le JAP)
        return tr("JAP summons");
    case law::PaperKind::Spip:
        //: Paper (FR: convocation devant le SPIP)
        return tr("SPIP summons");
    case law::PaperKind::Tigc:
        //: Paper (FR: convocation pour le TIG)
        return tr("Community service summons");
    case law::PaperKind::Stg:
        //: Paper (FR: convocation au stage)
        return tr("Course summons");
    case law::PaperKind::Pr:
        //: Paper (FR: convocation devant le procureur de la République)
        return tr("Prosecutor summons");
    case law::PaperKind::Dds:
        //: Paper (FR: convocation devant le SPIP pour la DDSE)
        return tr("Home detention summons (SPIP)");
    case law::PaperKind::Ddj:
        //: Paper (FR: convocation devant le JAP pour la DDSE)
        return tr("Home detention summons (JAP)");
    case law::PaperKind::Ame:
        //: Paper (FR: convocation pour l'aménagement)
        return tr("Adjustment summons");
    case law::PaperKind::Spr:
        //: Paper (FR: convocation pour le sursis probatoire renforcé)
        return tr("Reinforced probation summons");
    case law::PaperKind::Pjjc:
        //: Paper (FR: convocation devant la PJJ)
        return tr("PJJ summons");
    case law::PaperKind::Jec:
        //: Paper (FR: convocation devant le juge des enfants)
        return tr("Children’s judge summons");
    default:
        Q_UNREACHABLE();
    }
}

bool PaperText::servesSeveral(law::PaperKind kind)
{
    return kind == law::PaperKind::Ame || kind == law::PaperKind::Dds ||
           kind == law::PaperKind::Ddj;
}

QString PaperText::copies(law::EnumSet<law::Copy> copies)
{
    QStringList words;
    for (int at = 0; at <= static_cast<int>(law::Copy::CJN); ++at) {
        const auto candidate = static_cast<law::Copy>(at);
        if (copies.contains(candidate))
            words.append(copy(candidate));
    }
    return words.join(u" · "_s);
}

QString PaperText::copy(law::Copy copy)
{
    switch (copy) {
    case law::Copy::C:
        //: Who receives a copy (FR: condamné)
        return tr("person");
    case law::Copy::D:
        //: Who receives a copy (FR: dossier)
        return tr("file");
    case law::Copy::T:
        //: Who receives a copy (FR: Trésor)
        return tr("Treasury");
    case law::Copy::J:
        //: Who receives a copy (FR: JAP)
        return tr("JAP");
    case law::Copy::JE:
    case law::Copy::J2:
        //: Who receives a copy (FR: juge des enfants, autre juge)
        return copy == law::Copy::JE ? tr("children’s judge") : tr("other judge");
    case law::Copy::S:
        //: Who receives a copy (FR: SPIP)
        return tr("SPIP");
    case law::Copy::P:
    case law::Copy::P2:
        //: Who receives a copy (FR: parquet, autre parquet)
        return copy == law::Copy::P ? tr("prosecutor’s office") : tr("other prosecutor’s office");
    case law::Copy::E:
        //: Who receives a copy (FR: établissement pénitentiaire)
        return tr("prison");
    case law::Copy::PJJ:
        //: Who receives a copy (FR: PJJ)
        return tr("PJJ");
    case law::Copy::RL:
    case law::Copy::TUT:
        //: Who receives a copy (FR: représentants légaux, tuteur ou curateur)
        return copy == law::Copy::RL ? tr("legal representatives") : tr("guardian");
    case law::Copy::L:
        //: Who receives a copy (FR: avocat)
        return tr("lawyer");
    case law::Copy::PC:
        //: Who receives a copy (FR: partie civile)
        return tr("civil party");
    case law::Copy::SVC:
    case law::Copy::PREF:
        //: Who receives a copy (FR: service, préfecture)
        return copy == law::Copy::SVC ? tr("service") : tr("prefecture");
    case law::Copy::CJN:
        //: Who receives a copy (FR: casier judiciaire national)
        return tr("criminal record");
    }
    Q_UNREACHABLE();
}

} // namespace bex::desk
