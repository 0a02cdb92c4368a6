// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Plan.h"
#include "models/papers/Brick.h"
#include "models/papers/Languages.h"
#include "models/papers/Script.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace bex::papers
{

/// Whose paper it is and who receives it: what stands around the text.
struct Frame {
    QStringList letterhead; ///< the court first, then its office and address
    QStringList references; ///< numbers of the case, for the margin
    QStringList addressees; ///< FR: destinataires, in the order of `copies`
    QStringList headings;   ///< what the margin calls its two lists
    QString footer;         ///< paper, version of the template, rules
    QString authentic;      ///< that French alone is authentic; empty when it stands alone
    friend bool operator==(const Frame &, const Frame &) = default;
};

/// All that one paper says, before anybody decides how it looks.
struct PaperContent {
    law::PaperKind kind = law::PaperKind::Rcp;
    Languages languages;
    Script beside;     ///< of the second column
    QString form;      ///< the form it fills: "JAP", "TRA-personne"
    QString about;     ///< which of several of its kind: the course, the civil party; else empty
    QString reference; ///< printed with its 2D code on each page, see Reference.h
    QString file;      ///< what its file is called after its number: "convocation-jap"
    QString title;     ///< in French, as the metadata name it
    Frame frame;
    std::vector<Brick> bricks;
    QString again; ///< said behind a heading whose section goes on: "(suite)"
    QString againBeside;
    std::vector<int> steps; ///< indices in the plan of the steps it serves
    law::EnumSet<law::Mention> mentions;
    law::EnumSet<law::Copy> copies;
    QDate printedOn;
    /// To be read at arm's length: large letters in one column, each language on pages of its own.
    bool large = false;
    QByteArray agenda;    ///< its dates as a calendar file; empty without any
    bool complete = true; ///< false: a date, an hour or a place is left to be written by hand
    friend bool operator==(const PaperContent &, const PaperContent &) = default;
};

/// A hash of all that the paper shows: another word gives another hash.
[[nodiscard]] QByteArray fingerprint(const PaperContent &content);

/// Of the columns of a paper.
enum class Column { French, Beside };

/// The words of all bricks in one column, a line a paragraph.
[[nodiscard]] QString plainText(const PaperContent &content, Column column);

} // namespace bex::papers
