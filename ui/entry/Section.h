// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QKeySequence>
#include <QWidget>

#include <functional>

class QLabel;

namespace bex::ui
{

/// A titled part of a form and the key that leads to it, shown beside the title.
class Section final : public QWidget
{
    Q_OBJECT

public:
    Section(const QKeySequence &key, QWidget *body, QWidget *parent = nullptr);

    /// In the language of now, and the name of the key with it.
    void setTitle(const QString &title);

signals:
    void called();

private:
    QKeySequence m_key;
    QLabel *m_title;
    QLabel *m_keyLabel;
};

} // namespace bex::ui
