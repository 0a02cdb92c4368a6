// SPDX-License-Identifier: EUPL-1.2
#include "app/Commands.h"
#include "app/Workplace.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace bex::app
{

namespace
{

/// What the program can be asked, a line each.
class HelpCommand final
{
    Q_DECLARE_TR_FUNCTIONS(bex::app::HelpCommand)

public:
    [[nodiscard]] static QString text()
    {
        const QStringList lines{
            tr("Guichet BEX: from the judgment to the papers in the person's hand."),
            {},
            row(u"  bex"_s, tr("opens the window on the default register")),
            row(u"  bex --demo"_s, tr("opens a throw-away register with fictitious people")),
            row(u"  bex plan FILE"_s,
                tr("prints the plan of a judgment (.json) or of many (.jsonl)")),
            row(u"  bex print FILE --out DIR"_s,
                tr("writes every paper of the plan as PDF/A, and index.json")),
            row(u"  bex law"_s, tr("prints every rule of law it knows; --json for machines")),
            row(u"  bex import FILE"_s,
                tr("puts a hearing roll (CSV) or judgments (JSON) into the register")),
            row(u"  bex verify"_s, tr("checks that the register is whole")),
            row(u"  bex backup FILE"_s,
                tr("copies the whole register, even while the program runs")),
            row(u"  bex restore FILE"_s,
                tr("puts a copy back, and keeps the register that was there")),
            {},
            row(u"  --register FILE"_s, tr("works on another register")),
            row(u"  --lang fr|en"_s, tr("language of the window and of the messages")),
            row(u"  --papers fr|fr+en"_s, tr("French alone, or with a column in English (print)")),
            row(u"  --with-sheet"_s,
                tr("with the sheet What I must do and the other papers beside the plan (print)")),
            row(u"  --as-of YYYY-MM-DD"_s, tr("the plan under the law of that day (plan)")),
            row(u"  --version, --help"_s, tr("the version of the program; this help")),
            {},
            tr("Exit code: 0 done, 1 internal failure or register not whole, 2 bad input."),
        };
        return lines.join(u'\n');
    }

private:
    [[nodiscard]] static QString row(const QString &call, const QString &explanation)
    {
        constexpr int column = 28;
        return call.leftJustified(column) + explanation;
    }
};

} // namespace

ExitCode runHelp(const Call &call)
{
    return call.answer(HelpCommand::text().toUtf8());
}

ExitCode runVersion(const Call &call)
{
    return call.answer("bex " + programVersion().toUtf8());
}

} // namespace bex::app
