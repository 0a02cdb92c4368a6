// SPDX-License-Identifier: EUPL-1.2
#include "app/ErrorLine.h"

#include <QRegularExpression>

#include <map>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace bex::app
{

namespace
{

/// The pointer of the error; a text that is no JSON has none, but a line and a column.
QString placeInFile(const Error &error)
{
    static const QRegularExpression lineAndColumn(u"^\\d+:\\d+$"_s);
    const bool counted = error.subject.isEmpty() && lineAndColumn.match(error.expected).hasMatch();
    return counted ? error.expected : error.subject;
}

} // namespace

QString ErrorLine::of(const Error &error, const QString &file) const
{
    const QString inside = placeInFile(error);
    QString place = file;
    if (!inside.isEmpty() && inside != file)
        // A place in a file follows it as compilers write it; an option is a word of its own.
        place += (place.isEmpty() ? u""_s : inside.startsWith(u'-') ? u": "_s : u":"_s) + inside;
    return (place.isEmpty() ? u"bex"_s : place) + u": "_s + sentence(error);
}

QString ErrorLine::sentence(const Error &error) const
{
    if (m_refusals.has(error.site))
        return m_refusals.sentence(error);
    const QString own = ownSentence(error);
    return own.isEmpty() ? sentenceByCode(error) : own;
}

ExitCode ErrorLine::exitCode(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Invalid:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::NewerSchema:
        return ExitCode::Refused;
    case ErrorCode::Busy:
    case ErrorCode::StorageFailed:
        break;
    }
    return ExitCode::Failed;
}

QString ErrorLine::ownSentence(const Error &error)
{
    // %1 is what was expected, in the words of the command line.
    static const std::map<std::string_view, const char *> sentences{
        {"app.option-unknown", QT_TR_NOOP("unknown option; %1 lists those that exist.")},
        {"app.option-value", QT_TR_NOOP("this option is not written so; see %1.")},
        {"app.option-elsewhere", QT_TR_NOOP("this option goes with %1 only.")},
        {"app.language-unknown", QT_TR_NOOP("expected a language: %1.")},
        {"app.day-unreadable", QT_TR_NOOP("expected a day: %1.")},
        {"app.papers-unknown", QT_TR_NOOP("expected the languages of the papers: %1.")},
        {"app.command-unknown", QT_TR_NOOP("unknown command; expected %1.")},
        {"app.file-missing", QT_TR_NOOP("expected a file name after the command.")},
        {"app.argument-extra", QT_TR_NOOP("one word too many; see %1.")},
        {"app.out-missing", QT_TR_NOOP("expected the folder to write to: %1.")},
        {"app.demo-alone", QT_TR_NOOP("the demonstration is opened by %1 alone.")},
        {"app.register-empty", QT_TR_NOOP("expected the file of the register.")},
        {"app.input-missing", QT_TR_NOOP("expected a file; there is none of this name.")},
        {"app.input-directory", QT_TR_NOOP("expected a file; this is a folder.")},
        {"app.input-forbidden", QT_TR_NOOP("expected a file that you may read.")},
        {"app.input-empty", QT_TR_NOOP("expected a judgment; the file is empty.")},
        {"app.input-large", QT_TR_NOOP("expected at most %1.")},
        {"app.input-endless", QT_TR_NOOP("expected at most %1.")},
        {"app.line-large", QT_TR_NOOP("expected at most 16 MiB on a line.")},
        {"app.input-unreadable", QT_TR_NOOP("expected a file that can be read to its end.")},
        {"app.line-unreadable", QT_TR_NOOP("expected a file that can be read to its end.")},
        {"app.output-write", QT_TR_NOOP("the output could not be written.")},
        {"app.output-flush", QT_TR_NOOP("the output could not be written to its end.")},
        {"app.plan-refused", QT_TR_NOOP("no paper can be printed: %1")},
        {"registry.backup-onto-itself",
         QT_TR_NOOP("expected another file: this is the register itself.")},
        {"registry.log-beside",
         QT_TR_NOOP("this file is open in a program, or was cut off; expected another name.")},
        {"registry.csv-empty", QT_TR_NOOP("expected a hearing roll; the file holds nothing.")},
        {"registry.csv-no-name-column",
         QT_TR_NOOP("expected a first line that names the columns; one must be called “nom”.")},
        {"file.on-network",
         QT_TR_NOOP("expected a disk of this computer; a register on a network share would be "
                    "damaged. Keep it here, and its backups there: bex backup FILE.")},
        {"file.is-gone", QT_TR_NOOP("the register is not there any more; nothing was changed.")},
        {"app.display-missing", QT_TR_NOOP("no display: the window needs one.")},
    };
    const auto found =
        sentences.find({error.site.data(), static_cast<std::size_t>(error.site.size())});
    if (found == sentences.end())
        return {};
    const QString text = tr(found->second);
    return text.contains(u"%1"_s) ? text.arg(error.expected) : text;
}

QString ErrorLine::sentenceByCode(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return tr("expected a register; there is none here.");
    case ErrorCode::Conflict:
        return tr("expected nothing here yet; it exists already and was left as it is.");
    case ErrorCode::Invalid:
        return error.expected.isEmpty() ? tr("not as expected.")
                                        : tr("expected %1.").arg(error.expected);
    case ErrorCode::Busy:
        return tr("another program holds the register; try again.");
    case ErrorCode::NewerSchema:
        return tr("a newer version of the program wrote this register; it was left as it is.");
    case ErrorCode::StorageFailed:
        break;
    }
    return tr("the disk or the register refused; the log says more.");
}

} // namespace bex::app
