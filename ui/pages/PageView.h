// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/papers/Pages.h"

#include <QScrollArea>

#include <optional>

namespace bex::ui
{

/// The pages of one paper, one below the other, as wide as the place they have.
class PageView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    void show(std::optional<papers::Pages> pages);
    [[nodiscard]] const std::optional<papers::Pages> &pages() const { return m_pages; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();

    QWidget *m_sheet;
    std::optional<papers::Pages> m_pages;
};

} // namespace bex::ui
