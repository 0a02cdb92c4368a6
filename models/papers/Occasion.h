// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Appointment.h"
#include "models/law/Calendar.h"
#include "models/law/CourtProfile.h"
#include "models/law/Judgment.h"
#include "models/law/Plan.h"
#include "models/papers/Languages.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <cstddef>
#include <map>
#include <optional>
#include <utility>

namespace bex::papers
{

/// When, where and by whom a set is made. Nothing here is read from a clock or a
/// screen; what is empty prints as a ruled blank.
struct PrintedOn {
    QDate on;
    QString place;
    QString author;
};

/// The slots given so far, by the index of the step in the plan.
using Appointments = std::map<std::size_t, law::Appointment>;

/// A paper that does not count any more, and was handed over or printed.
struct ReplacedPaper {
    QString reference;
    QDate on; ///< the day it was issued
};

/// By the kind and what the paper is about (see About.h): whose place the next one takes.
using ReplacedPapers = std::map<std::pair<law::PaperKind, QString>, ReplacedPaper>;

/// The reference of each paper that came out before and counts still, by the same names.
using IssuedPapers = std::map<std::pair<law::PaperKind, QString>, QString>;

/// All that a set of papers is made from. The references are borrowed for the call.
struct Occasion {
    const law::Judgment &judgment;
    const law::Plan &plan;
    const law::CourtProfile &profile;
    Appointments appointments;
    PrintedOn printed;
    Languages languages;
    ReplacedPapers replaced = {};
    /// What makes references those of one person of one register; empty without a register.
    QByteArray salt = {};
    /// With the papers that no step asks for: what the person has to do, the data for the
    /// criminal record, the cancellation of a statement.
    bool besidePlan = false;
    /// A receipt names the papers that came out, and not those that would come out today.
    IssuedPapers issued = {};
    /// Of the court: when counters are open. Without one nothing is said of them.
    std::optional<law::Calendar> calendar = {};
};

} // namespace bex::papers
