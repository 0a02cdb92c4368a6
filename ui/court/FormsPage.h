// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/court/FormsWork.h"
#include "ui/entry/FormContext.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QTextBrowser;

namespace bex::ui
{

class FieldForm;
class PageView;

/// The papers in the court's own words: which form, its text in each language, the page as a
/// sample person would get it, what was said before, and the signing off.
class FormsPage final : public QWidget
{
    Q_OBJECT

public:
    FormsPage(FormsWork &work, const FormContext &context);

    void takeFocus();

signals:
    /// A wording counts from its day on.
    void decided();
    void failed(const bex::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// The text of one language, under its name.
    struct Column {
        const papers::PaperLanguage *language;
        QLabel *label;
        QPlainTextEdit *text;
    };

    void arrange();
    [[nodiscard]] QLayout *writing();
    [[nodiscard]] QLayout *proofs();
    [[nodiscard]] Column addColumn(const papers::PaperLanguage &of);
    void wire();
    void showForm();
    void showTexts();
    void showProof();
    void showSamples();
    void showHistory();
    void insertValue();
    void decide(FormsWork::Way way);
    void refuse(const QStringList &missing);
    void clearRemarks();
    void retranslate();

    FormsWork &m_work;
    QListView *m_list;
    QLabel *m_title;
    std::vector<Column> m_columns; ///< French first
    QPushButton *m_insert;
    QLabel *m_verdict;
    FieldForm *m_decision;
    QPushButton *m_sign;
    QPushButton *m_back;
    QComboBox *m_sample;
    PageView *m_page;
    QTextBrowser *m_history;
};

} // namespace bex::ui
