// SPDX-License-Identifier: EUPL-1.2
#include "app/Commands.h"
#include "app/RegisterOfCall.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace bex::app
{

namespace
{

/// Says whether the register is whole, and names each place where it is not.
class VerifyCommand final
{
    Q_DECLARE_TR_FUNCTIONS(bex::app::VerifyCommand)

public:
    explicit VerifyCommand(const Call &call)
        : m_call(call)
    {
    }

    [[nodiscard]] ExitCode run() const
    {
        const QString path = registerPath(m_call);
        const auto opened = openRegister(m_call, registry::WhenMissing::Fail);
        if (!opened)
            return m_call.fail(opened.error(), path);
        const auto found = (*opened)->verify();
        if (!found)
            return m_call.fail(found.error(), path);
        for (const registry::Problem &problem : found->problems)
            m_call.console().complain(path % u':' % problem.place % u": "_s %
                                      wording(problem.check));
        if (!found->isWhole())
            return ExitCode::Failed;
        return m_call.answer(tr("The register is whole.").toUtf8());
    }

private:
    [[nodiscard]] static QString wording(registry::Check check)
    {
        switch (check) {
        case registry::Check::Integrity:
            return tr("the file is damaged.");
        case registry::Check::ForeignKeys:
            return tr("this row points to nothing.");
        case registry::Check::Identity:
            return tr("this is not the register of this program, or its version is not complete.");
        case registry::Check::Journal:
            return tr("this line of the journal does not follow from the one before.");
        case registry::Check::JudgmentBytes:
            return tr("this judgment is not what was entered.");
        case registry::Check::PaperBytes:
            return tr("this paper is not what was issued.");
        case registry::Check::EventBytes:
            return tr("this event is not what was entered, or was struck otherwise than the "
                      "journal says.");
        case registry::Check::Penalties:
            return tr("this penalty of the register is not what the judgment and the journal "
                      "say.");
        case registry::Check::Findable:
            return tr("the search does not know this person as they are.");
        case registry::Check::Counts:
            return tr("the list of hearings does not count the people of this roll.");
        case registry::Check::People:
            return tr("what was said of these two people is not what the journal says.");
        case registry::Check::Dues:
            return tr("the list of what is due is not what the register owes here.");
        case registry::Check::PaperTrace:
            break;
        }
        return tr("whether this paper counts is not what the journal says.");
    }

    const Call &m_call;
};

} // namespace

ExitCode runVerify(const Call &call)
{
    return VerifyCommand(call).run();
}

} // namespace bex::app
