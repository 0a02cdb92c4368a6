// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/JournalText.h"

#include <QLocale>

namespace bex::desk
{

namespace
{

struct ActWords {
    const char *act;
    const char *words;
};

// Said in the past: the journal tells what was done.
constexpr ActWords acts[] = {
    {"hearing_opened", QT_TRANSLATE_NOOP("bex::desk::JournalText", "Hearing opened")},
    {"person_expected", QT_TRANSLATE_NOOP("bex::desk::JournalText", "Put on the roll")},
    {"person_moved", QT_TRANSLATE_NOOP("bex::desk::JournalText", "State on the roll changed")},
    {"person_left", QT_TRANSLATE_NOOP("bex::desk::JournalText", "Left without being received")},
    {"identity_corrected", QT_TRANSLATE_NOOP("bex::desk::JournalText", "Identity corrected")},
    {"people_joined", QT_TRANSLATE_NOOP("bex::desk::JournalText", "Said to be the same person")},
    {"people_told_apart",
     QT_TRANSLATE_NOOP("bex::desk::JournalText", "Said not to be the same person")},
    {"people_taken_back",
     QT_TRANSLATE_NOOP("bex::desk::JournalText", "What was said of two people taken back")},
    {"judgment_entered", QT_TRANSLATE_NOOP("bex::desk::JournalText", "Judgment entered")},
    {"judgment_corrected", QT_TRANSLATE_NOOP("bex::desk::JournalText", "Judgment corrected")},
    {"plan_derived", QT_TRANSLATE_NOOP("bex::desk::JournalText", "Plan derived")},
    {"appointment_set", QT_TRANSLATE_NOOP("bex::desk::JournalText", "Appointment set")},
    {"appointment_cancelled", QT_TRANSLATE_NOOP("bex::desk::JournalText", "Appointment cancelled")},
    {"shortage_noted",
     QT_TRANSLATE_NOOP("bex::desk::JournalText", "No slot within the limit: reason noted")},
    {"event_recorded", QT_TRANSLATE_NOOP("bex::desk::JournalText", "Event after the counter")},
    {"event_struck", QT_TRANSLATE_NOOP("bex::desk::JournalText", "Event struck out")},
    {"penalty_hearing", QT_TRANSLATE_NOOP("bex::desk::JournalText", "Penalty in the register")},
    {"penalty_state", QT_TRANSLATE_NOOP("bex::desk::JournalText", "Penalty moved by the law")},
    {"penalty_turn", QT_TRANSLATE_NOOP("bex::desk::JournalText", "Life of a penalty")},
    {"penalty_diligence", QT_TRANSLATE_NOOP("bex::desk::JournalText", "Diligence for a penalty")},
    {"penalty_answer",
     QT_TRANSLATE_NOOP("bex::desk::JournalText", "Said whether a diligence interrupts")},
    {"penalty_limitation", QT_TRANSLATE_NOOP("bex::desk::JournalText", "Limitation settled")},
    {"penalty_correction",
     QT_TRANSLATE_NOOP("bex::desk::JournalText", "Writing of the register corrected")},
    {"penalty_withdrawal",
     QT_TRANSLATE_NOOP("bex::desk::JournalText", "Penalty taken away by a correction")},
    {"judgment_compared",
     QT_TRANSLATE_NOOP("bex::desk::JournalText", "Compared with the typed judgment")},
    {"comparison_reopened",
     QT_TRANSLATE_NOOP("bex::desk::JournalText", "To be compared with the typed judgment again")},
    {"record_sheet_sent",
     QT_TRANSLATE_NOOP("bex::desk::JournalText", "Sheet for the criminal record sent")},
    {"record_sheet_reopened",
     QT_TRANSLATE_NOOP("bex::desk::JournalText", "Sheet for the criminal record due again")},
    {"new_time_given",
     QT_TRANSLATE_NOOP("bex::desk::JournalText", "New time to come to the counter")},
    {"step_stopped", QT_TRANSLATE_NOOP("bex::desk::JournalText", "Step stopped")},
    {"step_settled", QT_TRANSLATE_NOOP("bex::desk::JournalText", "Step settled")},
    {"paper_issued", QT_TRANSLATE_NOOP("bex::desk::JournalText", "Paper printed")},
    {"paper_voided", QT_TRANSLATE_NOOP("bex::desk::JournalText", "Paper made void")},
    {"profile_saved", QT_TRANSLATE_NOOP("bex::desk::JournalText", "Profile of the court saved")},
    {"settings_saved", QT_TRANSLATE_NOOP("bex::desk::JournalText", "Settings of the court saved")},
    {"figure_settled", QT_TRANSLATE_NOOP("bex::desk::JournalText", "Figure settled by the court")},
    {"figure_returned", QT_TRANSLATE_NOOP("bex::desk::JournalText", "Back to the book of the law")},
    {"form_signed_off",
     QT_TRANSLATE_NOOP("bex::desk::JournalText", "Court’s wording of a paper signed off")},
    {"form_returned",
     QT_TRANSLATE_NOOP("bex::desk::JournalText", "Paper back to the text that ships")},
    {"slot_given", QT_TRANSLATE_NOOP("bex::desk::JournalText", "Slot given")},
    {"slot_withdrawn", QT_TRANSLATE_NOOP("bex::desk::JournalText", "Slot withdrawn")},
    {"printing_begun",
     QT_TRANSLATE_NOOP("bex::desk::JournalText", "Printing of the hearing begun")},
    {"printing_resumed",
     QT_TRANSLATE_NOOP("bex::desk::JournalText", "Printing of the hearing resumed")},
    {"printing_ended",
     QT_TRANSLATE_NOOP("bex::desk::JournalText", "Printing of the hearing ended")},
    {"papers_handed", QT_TRANSLATE_NOOP("bex::desk::JournalText", "Papers handed over")},
};

} // namespace

QString JournalText::numberHeader()
{
    //: Header of a column: number of the line of the journal
    return tr("No.");
}

QString JournalText::atHeader()
{
    //: Header of a column: day and hour
    return tr("When");
}

QString JournalText::actHeader()
{
    //: Header of a column: what was done
    return tr("What");
}

QString JournalText::whoHeader()
{
    //: Header of a column: who did it
    return tr("Who");
}

QString JournalText::at(const JournalRow &row)
{
    return QLocale().toString(row.at.toLocalTime(), QLocale::ShortFormat);
}

QString JournalText::what(const JournalRow &row)
{
    //: Line of the journal. %1 what was done, %2 to which paper, step or part of the judgment
    return row.about.isEmpty() ? act(row.act) : tr("%1: %2").arg(act(row.act), row.about);
}

QString JournalText::act(const QString &word)
{
    for (const ActWords &known : acts) {
        if (word == QLatin1StringView(known.act))
            return tr(known.words);
    }
    return word;
}

} // namespace bex::desk
