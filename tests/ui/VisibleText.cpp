// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/VisibleText.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabWidget>
#include <QTextEdit>

namespace bex::test
{

namespace
{

void addItems(const QAbstractItemView &view, QStringList &texts)
{
    const QAbstractItemModel *model = view.model();
    if (model == nullptr || qobject_cast<const QHeaderView *>(&view) != nullptr)
        return;
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            texts.append(model->index(row, column).data().toString());
    }
}

void addTextsOf(const QWidget &widget, QStringList &texts)
{
    texts.append(widget.accessibleName());
    texts.append(widget.toolTip());
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts.append(button->text());
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        texts.append(line->placeholderText());
    if (const auto *menu = qobject_cast<const QMenu *>(&widget))
        texts.append(menu->title());
    if (const auto *text = qobject_cast<const QTextEdit *>(&widget);
        text != nullptr && text->isReadOnly())
        texts.append(text->toPlainText().split(u'\n'));
    if (const auto *tabs = qobject_cast<const QTabWidget *>(&widget)) {
        for (int at = 0; at < tabs->count(); ++at)
            texts.append(tabs->tabText(at));
    }
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        for (int at = 0; at < combo->count(); ++at)
            texts.append(combo->itemText(at));
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        addItems(*view, texts);
}

} // namespace

QStringList visibleTexts(const QWidget &window)
{
    QStringList texts{window.windowTitle()};
    addTextsOf(window, texts);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isMenu = qobject_cast<const QMenu *>(widget) != nullptr;
        if (isMenu || widget->isVisibleTo(&window))
            addTextsOf(*widget, texts);
        for (const QAction *action : widget->actions())
            texts.append(action->text());
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

} // namespace bex::test
