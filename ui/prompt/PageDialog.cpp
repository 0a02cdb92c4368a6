// SPDX-License-Identifier: EUPL-1.2
#include "ui/prompt/PageDialog.h"

#include "ui/widgets/PageKeys.h"

#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace bex::ui
{

PageDialog::PageDialog(const Prompter::Page &page, QWidget *parent)
    : QDialog(parent)
{
    auto *text = new QTextBrowser;
    //: Button: what was read is not confirmed (FR: revenir). Esc is its key
    auto *back = new QPushButton(tr("Go back (Esc)"));
    auto *confirm = new QPushButton(page.confirm);
    auto *column = new QVBoxLayout(this);
    auto *answers = new QHBoxLayout;
    answers->addStretch();
    answers->addWidget(back);
    answers->addWidget(confirm);
    column->addWidget(text, 1);
    column->addLayout(answers);
    setWindowTitle(page.title);
    text->setAccessibleName(page.title);
    text->setHtml(page.html);
    text->setOpenLinks(false);
    text->setFocusPolicy(Qt::NoFocus);
    text->document()->setDocumentMargin(8);
    givePageKeys(*this, *text);
    // What was typed by habit must not confirm what nobody read.
    back->setDefault(true);
    back->setFocus();
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(confirm, &QPushButton::clicked, this, &QDialog::accept);
    resize(760, 560);
}

} // namespace bex::ui
