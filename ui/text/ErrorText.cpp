// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/ErrorText.h"

#include "ui/text/PenaltyErrorText.h"

#include <algorithm>
#include <array>

namespace bex::ui
{

namespace
{

struct Word {
    const char *ofTheRegister; ///< as an error names a field, or what it expects
    const char *ofTheScreen;
};

// Errors are made where no word is translated.
constexpr std::array words{
    //: A field of the register
    Word{"reason", QT_TRANSLATE_NOOP("bex::ui::ErrorText", "the reason")},
    //: A field of the register
    Word{"who", QT_TRANSLATE_NOOP("bex::ui::ErrorText", "who acts")},
    //: A field of the register
    Word{"held_on", QT_TRANSLATE_NOOP("bex::ui::ErrorText", "the day of the hearing")},
    //: A field of the register
    Word{"family_name", QT_TRANSLATE_NOOP("bex::ui::ErrorText", "the family name")},
    //: A field of the register
    Word{"in_force_on", QT_TRANSLATE_NOOP("bex::ui::ErrorText", "the first day of the wording")},
    //: A field of the register
    Word{"papers", QT_TRANSLATE_NOOP("bex::ui::ErrorText", "the papers")},
    //: A field of the register
    Word{"judgment", QT_TRANSLATE_NOOP("bex::ui::ErrorText", "the judgment")},
    //: What is expected in a field
    Word{"a reason", QT_TRANSLATE_NOOP("bex::ui::ErrorText", "a reason in words")},
    //: What is expected in a field
    Word{"a name", QT_TRANSLATE_NOOP("bex::ui::ErrorText", "a name in letters")},
    //: What is expected in a field
    Word{"a date", QT_TRANSLATE_NOOP("bex::ui::ErrorText", "a day that exists")},
    //: What is expected in a field
    Word{"a family name", QT_TRANSLATE_NOOP("bex::ui::ErrorText", "at least a family name")},
    //: What is expected in a field
    Word{"at least one paper", QT_TRANSLATE_NOOP("bex::ui::ErrorText", "one paper or more")},
    //: What is expected in a field
    Word{"a paper that counts",
         QT_TRANSLATE_NOOP("bex::ui::ErrorText", "a paper that is not void")},
    //: What is expected of a summons
    Word{"day, hour and place", QT_TRANSLATE_NOOP("bex::ui::ErrorText", "its day, hour and place")},
    //: What is expected in a field
    Word{"today or later", QT_TRANSLATE_NOOP("bex::ui::ErrorText", "today or a later day")},
};

} // namespace

QString ErrorText::title()
{
    return tr("This could not be done");
}

QString ErrorText::sentence(const Error &error)
{
    const QString ofPenalty = PenaltyErrorText::sentence(error);
    if (!ofPenalty.isEmpty())
        return ofPenalty;
    const QString ofSite = ErrorText::ofSite(error);
    return ofSite.isEmpty() ? ofCode(error) : ofSite;
}

QString ErrorText::reference(const Error &error)
{
    //: Under an error, for those who are asked for help. %1 the name under which app/ERRORS.md
    //: explains it
    return error.site.isEmpty() ? QString() : tr("Reference: %1").arg(error.site);
}

QString ErrorText::ofSite(const Error &error)
{
    // A site is spelt once, where it fails; its room and its code tell what it means here.
    const bool aboutPapers = error.site.startsWith(QLatin1StringView("papers."));
    if (aboutPapers && error.code == ErrorCode::Invalid)
        return tr("Nothing was printed, because the papers would not be complete. Missing: %1.")
            .arg(error.subject);
    const bool aboutImport = error.site.startsWith(QLatin1StringView("import."));
    if (aboutImport && error.code == ErrorCode::Invalid)
        //: About a file chosen for import. %1 its name, %2 a size, as "16 MiB"
        return tr("Nothing was imported: “%1” is larger than %2. Split it.")
            .arg(error.subject, error.expected);
    if (aboutImport)
        //: About a file chosen for import. %1 its name
        return tr("Nothing was imported: “%1” cannot be read. Check that it is there and that "
                  "you may read it.")
            .arg(error.subject);
    const bool aboutEvents = error.site.startsWith(QLatin1StringView("event."));
    if (aboutEvents && error.code == ErrorCode::Conflict)
        return tr("Nothing was changed: this was entered already, or the plan has changed "
                  "since it was shown. Look at it again.");
    if (aboutEvents && error.code == ErrorCode::Invalid)
        return tr("Nothing was changed: a reason is needed. It stays in the register.");
    const bool aboutPeople = error.site.startsWith(QLatin1StringView("registry.people-"));
    if (aboutPeople && error.code == ErrorCode::Conflict)
        //: About two people who were compared. %1 the family name of one of them
        return tr("Nothing was changed: what is known of %1, or what was said of both, is not what "
                  "was on screen. Look at both again.")
            .arg(error.subject);
    const bool aboutFile = error.site.startsWith(QLatin1StringView("file."));
    if (aboutFile && error.code == ErrorCode::NotFound)
        //: %1 the file of the register
        return tr("The register does not stand where it was opened: “%1”. Nothing was changed. Put "
                  "the file back there; if it is lost, close the program and restore the last "
                  "backup.")
            .arg(error.subject);
    if (error.site == QLatin1StringView("desk.remedy-in-the-future"))
        return tr("Nothing was entered: an appeal or an application to set aside is dated in the "
                  "future. What was typed stays there.");
    const bool aboutArchive = error.site.startsWith(QLatin1StringView("archive."));
    if (aboutArchive && error.code == ErrorCode::Invalid)
        //: About a paper of the register. %1 its reference
        return tr("The kept file of paper %1 is not what was issued, so it did not leave the "
                  "program. Ask for the last backup of the register.")
            .arg(error.subject);
    if (error.code == ErrorCode::Invalid && error.subject == u"reason")
        return tr("Nothing was changed: a reason is needed. It stays in the register.");
    const bool aboutForms = error.site.startsWith(QLatin1StringView("registry.form-"));
    if (aboutForms && error.code == ErrorCode::Invalid && !error.expected.isEmpty())
        return tr("A wording counts from today or from a later day: the papers of the days before "
                  "are out. Choose another day.");
    const bool aboutPrinting = error.site.startsWith(QLatin1StringView("printing."));
    if (aboutPrinting && error.code == ErrorCode::NotFound && !error.subject.isEmpty())
        //: %1 the name of a printer
        return tr("The printer “%1” is not there any more. Choose another with Shift+F9.")
            .arg(error.subject);
    if (aboutPrinting && error.code == ErrorCode::NotFound)
        return tr("The system has no default printer. Choose one in its settings, or write the "
                  "papers into a folder with Shift+F9.");
    if (aboutPrinting && error.code == ErrorCode::Busy)
        //: %1 the name of a printer
        return tr("The printer “%1” is stopped. Look at it (jam, paper, cover), then go on.")
            .arg(error.subject);
    if (aboutPrinting)
        return tr("The printer did not take “%1”. Look at the printer, then print it again.")
            .arg(error.subject);
    return {};
}

QString ErrorText::inWords(const QString &text)
{
    const auto known = std::ranges::find_if(
        words, [&](const Word &word) { return text == QLatin1StringView(word.ofTheRegister); });
    return known == words.end() ? text : tr(known->ofTheScreen);
}

QString ErrorText::ofCode(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return tr("This is not in the register any more: %1. What you see was read again.")
            .arg(error.subject);
    case ErrorCode::Conflict:
        return tr("Somebody else was faster: %1. Nothing was changed; look again and choose.")
            .arg(error.subject);
    case ErrorCode::Invalid:
        if (error.expected.isEmpty())
            return tr("This cannot be kept as it is: %1. What was typed stays there.")
                .arg(inWords(error.subject));
        return tr("This cannot be kept as it is: %1, where %2 is expected. What was typed stays "
                  "there.")
            .arg(inWords(error.subject), inWords(error.expected));
    case ErrorCode::Busy:
        return tr(
            "Another program holds the register. Nothing was changed; try again in a moment.");
    case ErrorCode::StorageFailed:
        return tr("The disk refused to write. Nothing was changed. Check the space and the rights "
                  "of the folder, then try again.");
    case ErrorCode::NewerSchema:
        return tr("This register was written by a newer version of the program. It was not "
                  "touched; install that version.");
    }
    Q_UNREACHABLE();
}

} // namespace bex::ui
