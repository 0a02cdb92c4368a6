// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/ErrorText.h"

namespace bex::ui
{

QString ErrorText::title()
{
    return tr("This could not be done");
}

QString ErrorText::sentence(const Error &error)
{
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
    const bool aboutFile = error.site.startsWith(QLatin1StringView("file."));
    if (aboutFile && error.code == ErrorCode::NotFound)
        //: %1 the file of the register
        return tr("The register does not stand where it was opened: “%1”. Nothing was changed. Put "
                  "the file back there; if it is lost, close the program and restore the last "
                  "backup.")
            .arg(error.subject);
    const bool aboutArchive = error.site.startsWith(QLatin1StringView("archive."));
    if (aboutArchive && error.code == ErrorCode::Invalid)
        //: About a paper of the register. %1 its reference
        return tr("The kept file of paper %1 is not what was issued, so it did not leave the "
                  "program. Ask for the last backup of the register.")
            .arg(error.subject);
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
                .arg(error.subject);
        return tr("This cannot be kept as it is: %1, where %2 is expected. What was typed stays "
                  "there.")
            .arg(error.subject, error.expected);
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
