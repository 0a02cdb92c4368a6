// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/events/EventRule.h"

/// The rows of the events, each defined in the small file that its family has.
namespace bex::law::after
{

extern const EventRule bex09;
extern const EventRule bex19;
extern const EventRule bex30b;
extern const EventRule bex35;
extern const EventRule bex36;
extern const EventRule bex36Excused;
extern const EventRule bex37;
extern const EventRule bex37Urgency;
extern const EventRule bex37b;
extern const EventRule bex46c;
extern const EventRule bex49n;
extern const EventRule bex59c;
extern const EventRule bex61;
extern const EventRule bex76;
extern const EventRule bex110;
extern const EventRule bex111;
extern const EventRule bex112;
extern const EventRule bex113;
extern const EventRule bex113Withdrawn;
extern const EventRule bex114;
extern const EventRule bex115;
extern const EventRule bex116;
extern const EventRule bex116Excused;
extern const EventRule bex117;
extern const EventRule bex118Judgment;
extern const EventRule bex118Statement;
extern const EventRule bex119;
extern const EventRule bex120;
extern const EventRule bex121;
extern const EventRule bex122;
extern const EventRule bex131;
extern const EventRule bex138;
extern const EventRule l32;

} // namespace bex::law::after
