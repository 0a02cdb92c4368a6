// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/LawBook.h"

#include <QJsonObject>

namespace bex::law
{

/// Fills a book from its three files and checks it; used once, by LawBook::load.
class LawBookReader final
{
public:
    [[nodiscard]] Result<LawBook> read(const LawBook::Sources &sources);

private:
    [[nodiscard]] Result<void> readParameters(const QJsonObject &document);
    [[nodiscard]] Result<void> readParameter(const QJsonObject &entry);
    [[nodiscard]] Result<void> readDoubledRemedies(const QJsonObject &document);
    [[nodiscard]] Result<void> readFirstDays(const QJsonObject &document);
    [[nodiscard]] Result<void> readRules(const QJsonObject &document);
    [[nodiscard]] Result<void> readHolidays(const QJsonObject &document);
    [[nodiscard]] Result<void> checkParameters() const;

    LawBook m_book;
};

} // namespace bex::law
