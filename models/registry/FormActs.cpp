// SPDX-License-Identifier: EUPL-1.2
#include "models/registry/FormActs.h"

#include "models/registry/Office.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace bex::registry
{

namespace
{

/// The first part that a decision lacks; empty when it is whole.
QString missingIn(const FormDecision &decision)
{
    if (!decision.inForceOn.isValid())
        return u"in_force_on"_s;
    if (decision.signedOffBy.trimmed().isEmpty())
        return u"signed_off_by"_s;
    return decision.reason.trimmed().isEmpty() ? u"reason"_s : QString();
}

/// The texts by their hashes: they stand beside, where nobody can change them.
QJsonObject factsOf(const FormVersion &version)
{
    QJsonObject hashes;
    for (const auto &[language, text] : version.texts)
        hashes.insert(
            language,
            QString::fromLatin1(
                QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex()));
    return {{u"version"_s, version.version},
            {u"in_force_on"_s, version.inForceOn.toString(Qt::ISODate)},
            {u"signed_off_by"_s, version.signedOffBy},
            {u"reason"_s, version.reason},
            {u"sha256"_s, hashes}};
}

Result<void> keep(Office &office, const FormDecision &decision)
{
    const auto before = office.stores.forms.of(decision.form);
    if (!before)
        return unexpected(before.error());
    const int last = before->empty() ? 0 : before->back().version;
    if (last != decision.seen)
        return unexpected(
            Error{ErrorCode::Conflict, "registry.form-signed-since"_L1, decision.form, {}, {}});
    const Signature by = office.signature();
    // Papers of those days are out: they cannot have said it.
    if (decision.inForceOn < by.at.toLocalTime().date())
        return unexpected(Error{ErrorCode::Invalid,
                                "registry.form-in-the-past"_L1,
                                u"in_force_on"_s,
                                u"today or later"_s,
                                {}});
    const FormVersion version{decision.form,
                              last + 1,
                              decision.texts,
                              decision.inForceOn,
                              decision.signedOffBy.trimmed(),
                              decision.reason.trimmed(),
                              by.at,
                              by.who};
    const QByteArray stood = before->empty() ? QByteArray() : compact(factsOf(before->back()));
    return office.stores.forms.add(version)
        .and_then([&] { return office.stores.forms.removeDraft(decision.form); })
        .and_then([&] {
            return office.note({decision.texts.empty() ? u"form_returned"_s : u"form_signed_off"_s,
                                formSubject(decision.form),
                                std::nullopt,
                                stood,
                                compact(factsOf(version))});
        });
}

} // namespace

QString formSubject(const QString &form)
{
    return u"form/"_s + form;
}

Result<void> FormActs::signOff(const FormDecision &decision)
{
    if (const QString missing = missingIn(decision); !missing.isEmpty())
        return unexpected(
            Error{ErrorCode::Invalid, "registry.form-incomplete"_L1, missing, {}, {}});
    return m_office.inOneTransaction([&] { return keep(m_office, decision); }).map([&] {
        emit m_office.events.courtChanged();
    });
}

Result<void> FormActs::saveDraft(const QString &form, const FormTexts &texts)
{
    return m_office.inOneTransaction(
        [&] { return m_office.stores.forms.saveDraft(form, texts, m_office.signature().at); });
}

Result<void> FormActs::removeDraft(const QString &form)
{
    return m_office.inOneTransaction([&] { return m_office.stores.forms.removeDraft(form); });
}

} // namespace bex::registry
