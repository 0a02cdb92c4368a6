// SPDX-License-Identifier: EUPL-1.2
#include "models/desk/text/FormText.h"

#include "models/desk/text/PaperText.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace bex::desk
{

namespace
{

QString inShort(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace

QString FormText::nameHeader()
{
    //: Header of a column: name of a paper
    return tr("Paper");
}

QString FormText::versionHeader()
{
    //: Header of a column: the court's own version of a paper
    return tr("Version");
}

QString FormText::stateHeader()
{
    //: Header of a column: whose words a paper carries
    return tr("Words");
}

QString FormText::name(const FormRow &row)
{
    if (row.kind == law::PaperKind::Tra && row.forThePerson)
        //: Name of a paper: what a transmission to another court leaves the person
        return tr("Transmission: sheet for the person");
    return PaperText::name(row.kind);
}

QString FormText::reader(const FormRow &row)
{
    if (row.forThePerson)
        //: Who reads a paper (FR: personne condamnée)
        return tr("for the person");
    if (row.kind == law::PaperKind::Pcn)
        //: Who reads a paper (FR: partie civile)
        return tr("for the civil party");
    //: Who reads a paper: magistrates, services, prison, Treasury
    return tr("for the services");
}

QString FormText::version(const FormRow &row)
{
    //: Beside the name of a paper. %1 its code; %2 the number of the court's own version
    return row.isWorded() ? tr("%1 J%2").arg(row.form).arg(row.last->version)
                          //: Beside the name of a paper. %1 its code
                          : tr("%1").arg(row.form);
}

QString FormText::state(const FormRow &row)
{
    const QString reader = FormText::reader(row);
    if (row.setAside)
        //: Under the name of a paper. %1 who reads it
        return tr("%1 · set aside: the law asks for more").arg(reader);
    if (row.hasDraft)
        //: Under the name of a paper. %1 who reads it
        return tr("%1 · being changed").arg(reader);
    if (row.isWorded())
        //: Under the name of a paper. %1 who reads it, %2 a day
        return tr("%1 · court’s words since %2").arg(reader, inShort(row.last->inForceOn));
    //: Under the name of a paper. %1 who reads it
    return tr("%1 · as it ships").arg(reader);
}

QString FormText::sign(const FormRow &row)
{
    if (row.setAside)
        return u"▲"_s;
    if (row.hasDraft)
        return u"✎"_s;
    return row.isWorded() ? u"§"_s : QString();
}

QString FormText::signedOff(const registry::FormVersion &version)
{
    const QString words =
        version.texts.empty()
            //: A version in the history of a paper. %1 its number, %2 a day, %3
            //: who signed it off, %4 why
            ? tr("J%1, since %2, back to the text that ships. Signed off by %3: %4")
            //: A version in the history of a paper. %1 its number, %2 a day, %3
            //: who signed it off, %4 why
            : tr("J%1, since %2. Signed off by %3: %4");
    return words.arg(QString::number(version.version),
                     inShort(version.inForceOn),
                     version.signedOffBy,
                     version.reason);
}

} // namespace bex::desk
