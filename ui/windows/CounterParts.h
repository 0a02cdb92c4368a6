// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/EventDesk.h"
#include "models/desk/FindDesk.h"
#include "models/desk/PeopleDesk.h"
#include "models/desk/PersonDesk.h"
#include "models/desk/RollDesk.h"
#include "ui/court/CourtFlow.h"
#include "ui/pages/WelcomePage.h"
#include "ui/penalties/PenaltiesFlow.h"
#include "ui/people/PeopleFlow.h"
#include "ui/printing/CurrentPapers.h"
#include "ui/today/TodayCounts.h"
#include "ui/today/TodayFlow.h"
#include "ui/windows/ActorFlow.h"
#include "ui/windows/ArchiveFlow.h"
#include "ui/windows/BackupLine.h"
#include "ui/windows/ComparisonWindow.h"
#include "ui/windows/CorrectionFlow.h"
#include "ui/windows/CounterView.h"
#include "ui/windows/Dependencies.h"
#include "ui/windows/EventFlow.h"
#include "ui/windows/FunctionBar.h"
#include "ui/windows/HandingFlow.h"
#include "ui/windows/HearingFlow.h"
#include "ui/windows/HearingPrintFlow.h"
#include "ui/windows/HelpWindow.h"
#include "ui/windows/MainMenu.h"
#include "ui/windows/OvertakenFlow.h"
#include "ui/windows/PersonFlow.h"
#include "ui/windows/PrintFlow.h"
#include "ui/windows/Shortcuts.h"
#include "ui/windows/SlotFlow.h"
#include "ui/windows/StatusLine.h"
#include "ui/windows/VoidFlow.h"
#include "ui/windows/WindowState.h"

class QLabel;
#include <QTimer>

class QStackedWidget;

namespace bex::ui
{

/// What the window is made of, in the order in which it is made. The window owns the widgets.
struct CounterParts {
    CounterParts(const Dependencies &dependencies, QWidget &mainWindow);

    Dependencies outside;
    QWidget &window;
    desk::RollDesk roll;
    desk::FindDesk finder;
    desk::PersonDesk person;
    desk::PeopleDesk samePeople; ///< who the person in hand is in other cases
    desk::EventDesk happened;
    CurrentPapers papers;
    Shortcuts shortcuts;
    ActorFlow actor;
    HearingFlow hearings;
    VoidFlow voiding;
    CorrectionFlow correcting;
    PersonFlow people;
    SlotFlow moving;
    OvertakenFlow overtaken;
    HandingFlow handing;
    EventFlow after;
    PrintFlow printing;
    ArchiveFlow archive;
    HearingPrintFlow wholeHearing;
    PenaltiesFlow penalties;
    PeopleFlow otherCases;
    TodayFlow today;
    CourtFlow court;
    CounterView &view;
    ComparisonWindow &laws;
    HelpWindow &help;
    WelcomePage &welcome;
    TodayCounts &due;       ///< what is due, at the foot of the window
    QStackedWidget &places; ///< the first page, or the counter
    FunctionBar &keys;
    StatusLine &status;
    BackupLine &backedUp;
    QLabel &who; ///< who acts, beside the status
    MainMenu &menu;
    WindowState state;
    QTimer elsewhere; ///< looks at what other programs did with the register
};

} // namespace bex::ui
