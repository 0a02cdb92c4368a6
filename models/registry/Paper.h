// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/registry/Ids.h"
#include "models/registry/Signature.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bex::registry
{

/// A paper as it came out, ready to be kept.
struct IssuedPaper {
    QString kind;          ///< the contract's code: "JAP"
    QStringList languages; ///< "fr", or "fr" and the second
    QByteArray pdf;        ///< PDF/A
    int pages = 1;
    QStringList copies;         ///< the contract's codes, in its order
    std::optional<StepId> step; ///< the step it fulfils when handed over
    QString about = {};         ///< of several of a kind: the course, the civil party; else empty
    QString reference = {};     ///< as it is printed: "7K3MQ-0RT5W-X"
    std::optional<PaperId> replaces = {}; ///< the void paper in whose place it comes
    /// Day and author that stand on it, when they are not those of the moment it is kept.
    std::optional<Signature> dated = {};
};

/// A paper that does not count any more (FR: pièce annulée).
struct Voiding {
    QString reason;
    QDateTime at;
    QString by;
};

/// What is made void in one act.
struct Voided {
    std::vector<PaperId> papers;
    QString reason;
};

/// A paper of the register; its bytes are asked for apart.
struct KeptPaper {
    PaperId id{0};
    RollEntryId entry{0};
    QString kind;
    QString about;     ///< of several of a kind: the course, the civil party; else empty
    QString reference; ///< empty on papers of versions that printed none
    std::optional<PaperId> replaces;
    QStringList languages;
    int pages = 1;
    QStringList copies;
    QByteArray sha256;  ///< of the bytes, in hexadecimal
    QDateTime issuedAt; ///< as it stands on it; the journal tells when it was kept
    QString issuedBy;
    std::optional<StepId> step;
    std::optional<ReceiptId> receipt; ///< set when it was handed over
    std::optional<QDateTime> handedAt;
    std::optional<Voiding> voided;
};

enum class ReceiptResult { Signed, Refused, CannotSign };

/// The person's acknowledgement (FR: émargement).
struct Receipt {
    ReceiptResult result = ReceiptResult::Signed;
    QString language;    ///< in which it was explained, BCP 47
    QString interpreter; ///< empty when none assisted
    bool lawyerPresent = false;
    friend bool operator==(const Receipt &, const Receipt &) = default;
};

struct KeptReceipt {
    ReceiptId id{0};
    Receipt receipt;
    QString agent; ///< who handed over
    QDateTime at;
};

/// One handing over: the set, the receipt, and the steps it settles that have no paper.
struct HandOver {
    std::vector<IssuedPaper> papers; ///< coming out now
    std::vector<PaperId> issued;     ///< kept before, by `issue`
    Receipt receipt;
    std::vector<StepId> alsoDone; ///< receive, explain…
    Voided voided = {};           ///< what these papers replace
};

} // namespace bex::registry
