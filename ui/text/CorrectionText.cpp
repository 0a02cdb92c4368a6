// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/CorrectionText.h"

#include "models/desk/text/CorrectedParts.h"
#include "models/desk/text/KeptPaperText.h"
#include "models/desk/text/SlotText.h"
#include "models/desk/text/StepText.h"
#include "ui/text/ChangeText.h"
#include "ui/text/ProofHtml.h"

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

QString CorrectionText::page(const desk::Correction &correction,
                             const Papers &wrong,
                             const law::Words &words)
{
    const QString parts =
        desk::CorrectedParts::of(correction.former.judgment, correction.next.judgment);
    //: Above what a correction brings about. %1 the parts of the judgment that it changes
    const QString lead = tr("The judgment is in the register already. Corrected: %1.").arg(parts);
    return html::paragraph(lead) + papers(wrong) + slotsFreed(correction) +
           ChangeText::of({correction.before, correction.after}, words);
}

QString CorrectionText::papers(const Papers &wrong)
{
    QString inHand;
    QString printed;
    for (const registry::KeptPaper &paper : wrong) {
        QString &points = paper.receipt ? inHand : printed;
        points += html::point(
            u'!', QString(desk::KeptPaperText::name(paper) + u' ' + paper.reference).trimmed());
    }
    //: Heading: papers that a correction makes wrong (FR: pièces remises)
    return html::section(tr("In the person’s hand, and wrong from now on"), inHand) +
           //: Heading: papers that a correction makes wrong (FR: pièces imprimées)
           html::section(tr("Printed or sent, to be printed again"), printed);
}

QString CorrectionText::slotsFreed(const desk::Correction &correction)
{
    QString points;
    for (const registry::KeptStep &step : correction.freed()) {
        const auto place = static_cast<std::size_t>(step.position);
        const QString title = place < correction.before.steps.size()
                                  ? desk::StepText::title(correction.before.steps[place])
                                  : step.paper;
        points += html::point(u'−', title + u" · "_s + desk::SlotText::when(*step.appointment));
    }
    //: Heading: appointments that a correction takes away (FR: créneaux libérés)
    return html::section(tr("Appointments that are given back"), points);
}

} // namespace bex::ui
