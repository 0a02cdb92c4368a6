// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/CourtStore.h"
#include "models/registry/DraftStore.h"
#include "models/registry/DueLists.h"
#include "models/registry/DutyStore.h"
#include "models/registry/EventStore.h"
#include "models/registry/FindStore.h"
#include "models/registry/FormStore.h"
#include "models/registry/HearingStore.h"
#include "models/registry/Journal.h"
#include "models/registry/JudgmentStore.h"
#include "models/registry/PaperStore.h"
#include "models/registry/PenaltyLists.h"
#include "models/registry/PenaltyStore.h"
#include "models/registry/PeopleStore.h"
#include "models/registry/PlanStore.h"
#include "models/registry/PrintStore.h"
#include "models/registry/ReceiptStore.h"
#include "models/registry/RollStore.h"
#include "models/registry/SlotStore.h"
#include "models/registry/StepStore.h"

namespace bex::registry
{

/// Everything the register keeps, one store an aggregate.
///
/// Given to readers as const: they read. Only the acts write, each in one transaction.
struct Stores {
    explicit Stores(Database &database)
        : hearings(database)
        , roll(database)
        , drafts(database)
        , judgments(database)
        , plans(database)
        , steps(database)
        , happened(database)
        , agenda(database)
        , papers(database)
        , receipts(database)
        , finder(database)
        , people(database)
        , penalties(database)
        , penaltyLists(database)
        , duties(database)
        , dues(database)
        , prints(database)
        , court(database)
        , forms(database)
        , journal(database)
    {
    }

    HearingStore hearings;
    RollStore roll;
    DraftStore drafts;
    JudgmentStore judgments;
    PlanStore plans;
    StepStore steps;
    EventStore happened; ///< `events` are what the register announces
    SlotStore agenda;    ///< `slots` is a word of Qt's
    PaperStore papers;
    ReceiptStore receipts;
    FindStore finder;
    PeopleStore people;
    PenaltyStore penalties;
    PenaltyLists penaltyLists;
    DutyStore duties;
    DueLists dues; ///< what is late, due today, due soon
    PrintStore prints;
    CourtStore court;
    FormStore forms;
    Journal journal;
};

} // namespace bex::registry
