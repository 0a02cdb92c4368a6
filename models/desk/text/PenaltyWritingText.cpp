// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/PenaltyWritingText.h"

#include "models/desk/text/DateText.h"
#include "models/desk/text/PenaltyLifeText.h"
#include "models/desk/text/PenaltyText.h"
#include "models/desk/text/RecipientText.h"
#include "models/desk/text/WaitReasonText.h"
#include "models/law/json/ReadJudgment.h"
#include "models/registry/PenaltyCodes.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

QString PenaltyWritingText::of(const registry::NewPenaltyEntry &entry)
{
    using registry::PenaltyWriting;
    QStringList parts;
    switch (entry.what) {
    case PenaltyWriting::Hearing:
        parts.append(pronounced(entry));
        break;
    case PenaltyWriting::State:
        //: Writing of the register: a plan, or the day, moved the penalty
        parts.append(tr("Moved by the law"));
        break;
    case PenaltyWriting::Turn:
        parts.append(PenaltyLifeText::label(registry::valueOf(registry::turnCodes, entry.word)));
        break;
    case PenaltyWriting::Diligence:
        parts.append(
            PenaltyLifeText::label(registry::valueOf(registry::diligenceCodes, entry.word)));
        break;
    case PenaltyWriting::Answer:
        //: Writing of the register: somebody said whether a diligence interrupts the limitation
        parts.append(tr("About a diligence"));
        break;
    case PenaltyWriting::Limitation:
        //: Writing of the register. %1 the regime of limitation (FR: prescription)
        parts.append(
            tr("Limitation: %1")
                .arg(PenaltyLifeText::label(registry::valueOf(registry::regimeCodes, entry.word))));
        break;
    case PenaltyWriting::Correction:
        //: Writing of the register (FR: rectification)
        parts.append(tr("Correction"));
        break;
    case PenaltyWriting::Withdrawal:
        //: Writing of the register: a correction of the judgment
        parts.append(tr("Taken out of the judgment"));
        break;
    }
    if (entry.reason)
        parts.append(WaitReasonText::of(*entry.reason));
    if (entry.interrupts)
        parts.append(*entry.interrupts ? tr("interrupts") : tr("does not interrupt"));
    if (entry.until)
        //: Of a suspension. %1 its last day
        parts.append(tr("until %1").arg(shortDay(*entry.until)));
    for (const QString &said : {service(entry), text(entry), entry.proof}) {
        if (!said.isEmpty())
            parts.append(said);
    }
    return parts.join(u" · "_s);
}

QString PenaltyWritingText::pronounced(const registry::NewPenaltyEntry &entry)
{
    const auto former = law::json::readPenalty(entry.text.toUtf8());
    if (entry.text.isEmpty() || !former)
        //: Writing of the register: the first one of each penalty
        return tr("Pronounced");
    //: Writing of the register: a correction of the judgment. %1 the penalty as it was before
    return tr("Judgment corrected; it was: %1").arg(PenaltyText::inShort(*former));
}

QString PenaltyWritingText::service(const registry::NewPenaltyEntry &entry)
{
    const auto recipient = law::json::fromWord<law::Recipient>(entry.service);
    // The work writes the word of the contract, a hand what it likes.
    return entry.step && recipient ? RecipientText::of(*recipient) : entry.service;
}

QString PenaltyWritingText::text(const registry::NewPenaltyEntry &entry)
{
    if (entry.what == registry::PenaltyWriting::Hearing)
        return {};
    //: Writing of the register: why a diligence counts no more
    return entry.text == registry::stepUndone ? tr("the step is to be done again") : entry.text;
}

} // namespace bex::desk
