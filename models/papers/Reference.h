// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>

namespace bex::papers
{

struct PaperContent;

/// What leads from a printed paper back to its person: "7K3MQ-0RT5W-X".
///
/// It follows from what the paper says and from the salt, so that the same paper
/// bears the same reference; without the salt it tells nothing of anybody. The last
/// letter is a check.
[[nodiscard]] QString referenceOf(const PaperContent &content, const QByteArray &salt);

/// What the 2D code of a paper holds, and a reader types: "BEX1:7K3MQ0RT5WX".
[[nodiscard]] QByteArray scannedAs(const QString &reference);

/// The reference that was typed by hand or by a reader, as it is printed; nothing when
/// it is none.
///
/// Small letters, missing dashes, O for 0, I and L for 1 are read. So is what a French
/// keyboard makes of the digits when Shift is forgotten, and of everything when the
/// reader takes it for an American one ("BEX&M…").
[[nodiscard]] std::optional<QString> readReference(QStringView typed);

} // namespace bex::papers
