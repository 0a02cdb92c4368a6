// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QPainter;
class QPrintPreviewWidget;
class QPrinter;

namespace bex::ui
{

/// Some pages as the printer will draw them; PgUp and PgDn turn them.
class SheetPreview final : public QDialog
{
    Q_OBJECT

public:
    /// Each draws one page, where one unit of the painter is 1/72 inch.
    using DrawnPages = std::vector<std::function<void(QPainter &)>>;

    SheetPreview(const QString &whose, DrawnPages pages, QWidget *parent);
    ~SheetPreview() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void draw(QPrinter *printer) const;
    void turn(int pages);

    QString m_whose;
    DrawnPages m_pages;
    int m_shown = 1; ///< from 1
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget *m_preview;
    QLabel *m_help;
};

} // namespace bex::ui
