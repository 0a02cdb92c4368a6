// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PersonDesk.h"
#include "models/desk/RollDesk.h"
#include "ui/windows/CorrectionFlow.h"
#include "ui/windows/StatusLine.h"

#include <QObject>

#include <optional>

namespace bex::ui
{

/// What happens to one person at the counter, from the call to the departure.
///
/// Each act is one transaction of the register; the screen follows its announcements.
class PersonFlow final : public QObject
{
    Q_OBJECT

public:
    struct Desks {
        desk::RollDesk &roll;
        desk::PersonDesk &person;
    };

    PersonFlow(const Dependencies &outside, const Desks &desks, CorrectionFlow &correcting);

    /// Shows this person; whoever is waited for today is called with it.
    void open(registry::RollEntryId entry);
    /// Calls this person to the counter.
    void take(registry::RollEntryId entry);
    /// The person in hand, whatever the day: also somebody who had left.
    void call();
    void takeNext();
    /// Called too early: waited for again.
    void sendBack();
    void enterJudgment();
    void leave(const QString &reason, const QString &note);

signals:
    /// Shown, perhaps called; the hands go on with the person's first need.
    void taken();
    void judgmentEntered();
    /// Something that every judgment must say is not typed yet.
    void judgmentIncomplete();
    void gone();
    void said(const bex::ui::StatusLine::Sentence &sentence);
    void failed(const bex::Error &error);

private:
    [[nodiscard]] QString name() const;

    [[nodiscard]] bool isWaitedForToday(registry::RollEntryId entry) const;

    registry::Register &m_record;
    registry::Clock m_now;
    Desks m_desks;
    CorrectionFlow &m_correcting;
    std::optional<registry::RollEntryId> m_taken; ///< who was called last
};

} // namespace bex::ui
