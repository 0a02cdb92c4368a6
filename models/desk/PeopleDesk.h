// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/OtherCaseModel.h"
#include "models/desk/PersonDesk.h"

#include <QObject>

namespace bex::desk
{

/// What is known of the person in hand from their other cases.
struct KnownElsewhere {
    int decisions = 0;
    std::vector<law::Penalty> fines; ///< not known as paid
    QString language; ///< in which papers were explained last (BCP 47); empty: not known
    QString interpreter;
    std::optional<OtherCase> likely; ///< the first of those who may be the same person
    int proposed = 0;
    friend bool operator==(const KnownElsewhere &, const KnownElsewhere &) = default;
};

/// One person over all decisions: who may be the person in hand, who is, and what their other
/// cases say. It proposes; only a greffier joins two people, and takes it back.
class PeopleDesk final : public QObject
{
    Q_OBJECT

public:
    PeopleDesk(registry::Register &record, PersonDesk &person);

    [[nodiscard]] OtherCaseModel &cases() { return m_cases; }
    [[nodiscard]] const KnownElsewhere &known() const { return m_known; }
    /// From today on, the soonest first.
    [[nodiscard]] const std::vector<OtherAppointment> &appointments() const
    {
        return m_person.elsewhere();
    }
    /// The person in hand as they were when the cases were read; nothing while nobody is.
    [[nodiscard]] const std::optional<registry::NamedPerson> &inHand() const { return m_inHand; }

    [[nodiscard]] Result<void> join(const OtherCase &with);
    [[nodiscard]] Result<void> tellApart(const OtherCase &from);
    [[nodiscard]] Result<void> takeBack(const OtherCase &with);
    /// The language of the other cases, when none is typed for the person in hand; else empty.
    [[nodiscard]] QString offeredLanguage() const;
    /// Writes it where the judgment is typed.
    void takeLanguage();
    /// Looks at everything again.
    void refresh();
    void retranslate() { m_cases.retranslate(); }

signals:
    void changed();
    void failed(const bex::Error &error);

private:
    void follow(const Result<void> &read);
    [[nodiscard]] Result<void> read();
    [[nodiscard]] Result<void> readCase(const OtherCase &known);
    [[nodiscard]] registry::PairSeen seen(const OtherCase &other) const;

    registry::Register &m_record;
    PersonDesk &m_person;
    std::optional<registry::NamedPerson> m_inHand;
    OtherCaseModel m_cases;
    KnownElsewhere m_known;
};

} // namespace bex::desk
