// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PeopleDesk.h"

#include <QCoreApplication>
#include <QString>

namespace bex::ui
{

/// One person over all decisions, in words.
class PeopleText final
{
    Q_DECLARE_TR_FUNCTIONS(bex::ui::PeopleText)

public:
    /// Under the name of the person in hand: who may be the same, and what their other cases say.
    /// Empty when there is nothing to say.
    [[nodiscard]] static QString line(const desk::PeopleDesk &people);
    /// The two identities side by side, with a sign before what agrees and what does not.
    [[nodiscard]] static QString comparison(const registry::Identity &inHand,
                                            const desk::OtherCase &other);

private:
    [[nodiscard]] static QString proposal(const desk::KnownElsewhere &known);
    [[nodiscard]] static QStringList facts(const desk::PeopleDesk &people);
    [[nodiscard]] static QString appointment(const desk::OtherAppointment &appointment);
    [[nodiscard]] static QString row(const QString &name, const QString &one, const QString &other);
};

} // namespace bex::ui
