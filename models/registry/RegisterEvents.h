// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/Ids.h"

#include <QObject>

namespace bex::registry
{

/// What changed in the register, announced once it is on disk.
///
/// A model listens and reloads what it shows, no more.
class RegisterEvents final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void hearingsChanged();                              ///< a hearing opened
    void rollChanged(bex::registry::HearingId hearing);  ///< people came on or off a roll
    void entryChanged(bex::registry::RollEntryId entry); ///< identity, state or mark of one person
    void draftSaved(bex::registry::RollEntryId entry);
    void judgmentSaved(bex::registry::RollEntryId entry); ///< judgment, plan and steps are new
    /// Something happened, or never had: plan and steps are new.
    void happenedChanged(bex::registry::RollEntryId entry);
    void stepsChanged(bex::registry::RollEntryId entry); ///< state or appointment of steps
    void papersChanged(bex::registry::RollEntryId entry);
    /// Where penalties stand, or what was written of them; a new plan moves them too.
    void penaltiesChanged();
    void peopleChanged(); ///< who is said to be the same person as whom
    /// A duty beside the plan was settled or taken up again, or somebody has a new time to come.
    void dutiesChanged(bex::registry::RollEntryId entry);
    void slotsChanged();
    /// Another program wrote the register: what it did was announced, a judgment that is being
    /// typed there leaves no other word.
    void changedElsewhere();
    void courtChanged(); ///< profile, settings or the wording of a form
};

} // namespace bex::registry
