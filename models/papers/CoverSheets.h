// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/Plan.h"
#include "models/papers/Separator.h"
#include "models/papers/Templates.h"

#include <QDate>

#include <vector>

namespace bex::papers
{

/// One person's part of the pile of a hearing.
struct PersonsPile {
    struct Paper {
        QString title;
        law::EnumSet<law::Copy> copies;
    };

    int order = 0; ///< on the roll
    QString name;
    QString court;
    QString chamber;
    QDate heldOn;
    std::vector<Paper> papers;
};

/// The sheet before these papers, in the language of the court and not of the screen.
[[nodiscard]] Separator separatorOf(const PersonsPile &pile, const Templates &templates);

/// A paper that does not count any more.
struct VoidedPaper {
    QString kind; ///< the contract's code; a kind nobody knows is named by it
    QString reference;
    QDate since;
    QString by;
    QString reason;
    QString replacedBy; ///< a reference; empty: nothing replaces it
    QDate replacedOn;
};

/// The sheet before a void paper that is printed again: the paper itself stays as it was
/// issued, and nobody takes it for one that counts.
[[nodiscard]] Separator coverOf(const VoidedPaper &paper, const Templates &templates);

/// As a file; empty when there was no memory for it.
[[nodiscard]] QByteArray pdfOf(const Separator &sheet);

} // namespace bex::papers
