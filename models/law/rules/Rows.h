// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/rules/Rule.h"

/// The rows of law-core section 4, each defined in the small file that its family has.
namespace bex::law
{

/// From the law that made it (FR: contrainte pénale) to the law that ended it.
inline constexpr Versions ofTheConstraint{LawVersion::V2a, LawVersion::V2b, LawVersion::V3};
/// From the decree that put it into D. 48-2 and gave it D. 49-82 and following.
inline constexpr Versions ofTheConstraintDecree{LawVersion::V2b, LawVersion::V3};

extern const Rule bex01;
extern const Rule bex01b;
extern const Rule bex02;
extern const Rule bex03;
extern const Rule bex04;
extern const Rule bex05;
extern const Rule bex06;
extern const Rule bex07;
extern const Rule bex08;
extern const Rule bex09;
extern const Rule bex09Firm;
extern const Rule bex09Marks;
extern const Rule bex09b;
extern const Rule bex10;
extern const Rule bex11;
extern const Rule bex12;
extern const Rule bex13;
extern const Rule bex14;
extern const Rule bex14Excess;
extern const Rule bex15;
extern const Rule bex15Adjourned;
extern const Rule bex16;
extern const Rule bex17;
extern const Rule bex18;
extern const Rule bex19;
extern const Rule bex20;
extern const Rule bex21;
extern const Rule bex22;
extern const Rule bex23;
extern const Rule bex23b;
extern const Rule bex24;
extern const Rule bex25;
extern const Rule bex26;
extern const Rule bex26b;
extern const Rule bex26bAppeal;
extern const Rule bex28;
extern const Rule bex28Juvenile;
extern const Rule bex29;
extern const Rule bex30;
extern const Rule bex31;
extern const Rule bex32;
extern const Rule bex33;
extern const Rule bex33Date;
extern const Rule bex34;
extern const Rule bex38;
extern const Rule bex38b;
extern const Rule bex39;
extern const Rule bex40;
extern const Rule bex40Search;
extern const Rule bex41;
extern const Rule bex42;
extern const Rule bex42Excess;
extern const Rule bex43;
extern const Rule bex43Month;
extern const Rule bex44;
extern const Rule bex45;
extern const Rule bex45b;
extern const Rule bex45c;
extern const Rule bex45d;
extern const Rule bex46;
extern const Rule bex46b;
extern const Rule bex46c;
extern const Rule bex47;
extern const Rule bex48;
extern const Rule bex49;
extern const Rule bex49Cited;
extern const Rule bex49Unaccounted;
extern const Rule bex49b;
extern const Rule bex49g;
extern const Rule bex49gAway;
extern const Rule bex49h;
extern const Rule bex49i;
extern const Rule bex49iOld;
extern const Rule bex49l;
extern const Rule bex49m;
extern const Rule bex49n;
extern const Rule bex49o;
extern const Rule bex49r;
extern const Rule bex50;
extern const Rule bex50Excess;
extern const Rule bex51;
extern const Rule bex52;
extern const Rule bex53;
extern const Rule bex53b;
extern const Rule bex54;
extern const Rule bex55;
extern const Rule bex56;
extern const Rule bex57;
extern const Rule bex57Excess;
extern const Rule bex58;
extern const Rule bex59;
extern const Rule bex59Early;
extern const Rule bex59Excess;
extern const Rule bex59b;
extern const Rule bex59c;
extern const Rule bex60;
extern const Rule bex60b;
extern const Rule bex61;
extern const Rule bex61Excess;
extern const Rule bex62;
extern const Rule bex63;
extern const Rule bex64;
extern const Rule bex65;
extern const Rule bex66;
extern const Rule bex66b;
extern const Rule bex70;
extern const Rule bex71;
extern const Rule bex72;
extern const Rule bex72Excess;
extern const Rule bex73;
extern const Rule bex75;
extern const Rule bex76;
extern const Rule bex78;
extern const Rule bex78Left;
extern const Rule bex79;
extern const Rule bex80;
extern const Rule bex80Animal;
extern const Rule bex80Online;
extern const Rule bex81;
extern const Rule bex82;
extern const Rule bex83;
extern const Rule bex83Other;
extern const Rule bex84;
extern const Rule bex90;
extern const Rule bex91;
extern const Rule bex91Document;
extern const Rule bex92;
extern const Rule bex93;
extern const Rule bex94;
extern const Rule bex95;
extern const Rule bex95Elsewhere;
extern const Rule bex96;
extern const Rule bex97;
extern const Rule bex100;
extern const Rule bex101;
extern const Rule bex102;
extern const Rule bex105;
extern const Rule bex110;
extern const Rule bex112;
extern const Rule bex113;
extern const Rule bex115;
extern const Rule bex133;
extern const Rule f13;

/// Whether the penalty is carried out over time, so that the register says why it waits;
/// a ban, a licence, a confiscation or an entry in a file takes effect by itself.
[[nodiscard]] bool isExecutedInTime(const Penalty &penalty);
/// A fine or day-fines: for the Treasury.
[[nodiscard]] bool isMoney(const Penalty &penalty);

} // namespace bex::law
