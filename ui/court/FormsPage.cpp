// SPDX-License-Identifier: EUPL-1.2
#include "ui/court/FormsPage.h"

#include "models/desk/text/FormText.h"
#include "models/desk/text/PersonText.h"
#include "ui/court/CourtTables.h"
#include "ui/court/FormHistory.h"
#include "ui/delegates/LedgerDelegate.h"
#include "ui/pages/PageView.h"
#include "ui/text/WordingText.h"
#include "ui/widgets/Field.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

using Way = FormsWork::Way;

const LedgerDelegate::Places places{desk::FormModel::Name,
                                    desk::FormModel::Version,
                                    desk::FormModel::State,
                                    desk::FormModel::SignRole,
                                    desk::FormModel::StandsRole};

constexpr QLatin1StringView keys[]{"in_force_on"_L1, "signed_off_by"_L1, "reason"_L1};

} // namespace

FormsPage::FormsPage(FormsWork &work, const FormContext &context)
    : m_work(work)
    , m_list(new QListView)
    , m_title(new QLabel)
    , m_insert(new QPushButton)
    , m_verdict(new QLabel)
    , m_decision(new FieldForm(context, QString(), CourtTables::signingOff()))
    , m_sign(new QPushButton)
    , m_back(new QPushButton)
    , m_sample(new QComboBox)
    , m_page(new PageView)
    , m_history(new QTextBrowser)
{
    arrange();
    wire();
    retranslate();
}

void FormsPage::arrange()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 12, 12, 12);
    row->setSpacing(16);
    row->addWidget(m_list, 3);
    row->addLayout(writing(), 5);
    row->addLayout(proofs(), 4);
    // Each takes the room there is: none asks for more than the window has.
    for (QWidget *part : std::initializer_list<QWidget *>{m_list, m_page, m_history})
        part->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_list->setModel(&m_work.forms());
    m_list->setItemDelegate(new LedgerDelegate(places, m_list));
    m_list->setCurrentIndex(m_work.forms().index(0, 0));
    QFont strong = font();
    strong.setBold(true);
    m_title->setFont(strong);
}

QLayout *FormsPage::writing()
{
    auto *column = new QVBoxLayout;
    column->addWidget(m_title);
    for (const papers::PaperLanguage *language : m_work.everyLanguage()) {
        m_columns.push_back(addColumn(*language));
        column->addWidget(m_columns.back().label);
        column->addWidget(m_columns.back().text, 1);
    }
    column->addWidget(m_insert, 0, Qt::AlignLeft);
    column->addWidget(m_verdict);
    column->addWidget(m_decision);
    auto *answers = new QHBoxLayout;
    answers->addWidget(m_sign);
    answers->addWidget(m_back);
    answers->addStretch();
    column->addLayout(answers);
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_insert->setFocusPolicy(Qt::NoFocus);
    for (QPushButton *answer : {m_sign, m_back})
        answer->setAutoDefault(true);
    return column;
}

QLayout *FormsPage::proofs()
{
    auto *column = new QVBoxLayout;
    column->addWidget(m_sample);
    column->addWidget(m_page, 3);
    column->addWidget(m_history, 1);
    m_history->setOpenLinks(false);
    m_history->setFrameShape(QFrame::NoFrame);
    return column;
}

FormsPage::Column FormsPage::addColumn(const papers::PaperLanguage &of)
{
    const QString language = of.tag;
    Column column{&of, new QLabel, new QPlainTextEdit};
    column.label->setBuddy(column.text);
    column.text->setTabChangesFocus(true);
    column.text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    column.text->setMinimumHeight(72);
    connect(column.text, &QPlainTextEdit::textChanged, this, [this, column, language] {
        m_work.setText(language, column.text->toPlainText());
    });
    return column;
}

void FormsPage::wire()
{
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex &now) { m_work.takeInHand(now.row()); });
    connect(m_list, &QListView::activated, this, [this] { m_columns.front().text->setFocus(); });
    connect(&m_work, &FormsWork::inHandChanged, this, &FormsPage::showForm);
    connect(&m_work, &FormsWork::proved, this, &FormsPage::showProof);
    connect(&m_work, &FormsWork::failed, this, &FormsPage::failed);
    connect(&m_work.decision(), &desk::JsonDraft::changed, this, &FormsPage::clearRemarks);
    connect(m_sample, &QComboBox::currentIndexChanged, this, &FormsPage::showProof);
    connect(m_insert, &QPushButton::clicked, this, &FormsPage::insertValue);
    auto *insert = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Space), this);
    insert->setContext(Qt::WidgetWithChildrenShortcut);
    connect(insert, &QShortcut::activated, this, &FormsPage::insertValue);
    connect(m_sign, &QPushButton::clicked, this, [this] { decide(Way::SignOff); });
    connect(m_back, &QPushButton::clicked, this, [this] { decide(Way::BackToWhatShips); });
}

void FormsPage::takeFocus()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void FormsPage::showForm()
{
    m_title->setText(desk::FormText::name(m_work.inHand()) + u" – "_s +
                     desk::FormText::reader(m_work.inHand()));
    showTexts();
    showSamples();
    showHistory();
    showProof();
}

void FormsPage::showTexts()
{
    const QStringList languages = m_work.languages();
    for (const Column &column : m_columns) {
        const QString &language = column.language->tag;
        const bool isThere = languages.contains(language);
        column.label->setVisible(isThere);
        column.text->setVisible(isThere);
        if (isThere && column.text->toPlainText() != m_work.text(language))
            column.text->setPlainText(m_work.text(language));
    }
}

void FormsPage::showSamples()
{
    const QSignalBlocker quietly(m_sample);
    m_sample->clear();
    for (const papers::Sample *sample : m_work.samples()) {
        //: A fictitious person on whom a wording is tried. %1 a number, %2 their name
        m_sample->addItem(tr("Sample person %1: %2")
                              .arg(m_sample->count() + 1)
                              .arg(desk::PersonText::name(
                                  sample->judgment.person.familyName,
                                  sample->judgment.person.firstNames.value_or(QString()))));
    }
}

void FormsPage::showProof()
{
    const auto &fault = m_work.fault();
    QString verdict = fault ? WordingText::sentence(*fault)
                            : tr("Everything the law asks for is there, on every sample paper.");
    for (const papers::NamedValue &value : m_work.values(m_sample->currentIndex())) {
        if (!value.text.isEmpty())
            verdict.replace(u"{{"_s + value.name + u"}}"_s, value.text);
    }
    //: Before the verdict on a wording. %1 the verdict; the sign supports it
    m_verdict->setText((fault ? tr("✗ %1") : tr("✓ %1")).arg(verdict));
    m_sign->setEnabled(!fault && m_work.isChanged());
    m_back->setEnabled(m_work.inHand().isWorded());
    // The last page that held stays in sight while the text does not hold.
    if (auto paper = m_work.paper(m_sample->currentIndex()))
        m_page->show(papers::Pages(*std::move(paper)));
}

void FormsPage::showHistory()
{
    const auto versions = m_work.history();
    if (!versions) {
        emit failed(versions.error());
        return;
    }
    registry::FormTexts shipped;
    for (const QString &language : m_work.languages())
        shipped.emplace(language, m_work.shipped(language));
    m_history->setHtml(FormHistory::of(*versions, shipped));
}

void FormsPage::insertValue()
{
    QPlainTextEdit *into = m_columns.front().text;
    for (const Column &column : m_columns) {
        if (column.text->hasFocus())
            into = column.text;
    }
    QMenu menu(this);
    for (const papers::NamedValue &value : m_work.values(m_sample->currentIndex())) {
        const QString said = value.text.isEmpty() ? u"–"_s : value.text;
        const QString name = u"{{"_s + value.name + u"}}"_s;
        QString line = name + u"   "_s + said.left(60);
        line.replace(u'&', u"&&"_s);
        menu.addAction(line, into, [into, name] { into->insertPlainText(name); });
    }
    menu.exec(into->mapToGlobal(into->cursorRect().bottomLeft()));
}

void FormsPage::decide(Way way)
{
    clearRemarks();
    if (const QStringList missing = m_work.missing(); !missing.isEmpty()) {
        refuse(missing);
        return;
    }
    if (const auto done = m_work.decide(way)) {
        takeFocus();
        emit decided();
    } else {
        emit failed(done.error());
    }
}

void FormsPage::refuse(const QStringList &missing)
{
    const auto complaint = [](const QString &key) {
        if (key == keys[0])
            return tr("Type the first day on which papers say it.");
        if (key == keys[1])
            return tr("Name who signs the wording off.");
        return tr("Say why: a wording without a reason is not kept.");
    };
    for (const QString &key : missing) {
        const QLatin1StringView *known = std::ranges::find(keys, key);
        m_decision->field(*known).setRemark({Remark::Kind::Refusal, complaint(key)});
    }
    m_decision->field(*std::ranges::find(keys, missing.first())).takeFocus();
}

void FormsPage::clearRemarks()
{
    for (const QLatin1StringView key : keys)
        m_decision->field(key).setRemark({});
}

void FormsPage::retranslate()
{
    m_list->setAccessibleName(tr("Papers and whose words they carry"));
    for (const Column &column : m_columns) {
        //: Over the French text of a form, which alone is authentic
        column.label->setText(column.language->isFrench()
                                  ? tr("French (authentic)")
                                  //: Over the text of the second column of a form. %1 its language
                                  : tr("%1 (for information)").arg(column.language->ownName));
    }
    //: Button: a list of the values a form may ask for opens
    m_insert->setText(tr("Insert a value… (Ctrl+Space)"));
    //: Button: the wording counts from its day on (FR: valider)
    m_sign->setText(tr("Sign off"));
    //: Button: the paper says again what the program ships
    m_back->setText(tr("Back to the text that ships"));
    m_sample->setAccessibleName(tr("Sample person"));
    m_page->setAccessibleName(tr("The paper as the sample person gets it"));
    m_history->setAccessibleName(tr("What the paper said before"));
    clearRemarks();
    showForm();
}

void FormsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
