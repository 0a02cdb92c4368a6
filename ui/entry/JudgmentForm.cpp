// SPDX-License-Identifier: EUPL-1.2
#include "ui/entry/JudgmentForm.h"

#include "ui/entry/DecisionForm.h"
#include "ui/entry/ListForm.h"
#include "ui/entry/OpenPoints.h"
#include "ui/entry/PenaltiesForm.h"
#include "ui/entry/PersonForm.h"
#include "ui/entry/QuestionBar.h"
#include "ui/entry/Section.h"
#include "ui/widgets/TabOrder.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

/// How many steps two pointers have in common from the root.
qsizetype shared(const QString &a, const QString &b)
{
    const QStringList left = a.split(u'/');
    const QStringList right = b.split(u'/');
    qsizetype count = 0;
    while (count < qMin(left.size(), right.size()) && left[count] == right[count])
        ++count;
    return count;
}

} // namespace

JudgmentForm::JudgmentForm(const EntryContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_bar(new QuestionBar(this))
    , m_scroll(new QScrollArea(this))
    , m_page(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    column->addWidget(m_scroll, 1);
    new QVBoxLayout(m_page);
    addParts();
    m_scroll->setWidget(m_page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *next = new QShortcut(Qt::Key_F7, this);
    connect(next, &QShortcut::activated, m_bar, [this] {
        m_context.draft.finishTyping();
        m_bar->goOn();
    });
    connect(m_bar, &QuestionBar::answerAsked, this, &JudgmentForm::focusPointer);
    // Once the layouts have settled: a document that was just put there has no places yet.
    connect(qApp, &QApplication::focusChanged, this, [this] {
        QTimer::singleShot(0, this, [this] { keepInSight(QApplication::focusWidget()); });
    });
    connect(
        &m_context.plan, &desk::PlanInProgress::recomputed, this, &JudgmentForm::showOpenPoints);
    tabInReadingOrder(m_page);
    retranslate();
}

template <typename Part>
void JudgmentForm::addSection(const QKeySequence &key, const char *title, Part *part)
{
    auto *section = new Section(key, part, m_page);
    // Called from the field that it goes to, it takes the focus from none.
    connect(section, &Section::called, part, [this, part] {
        m_context.draft.finishTyping();
        part->takeFocus();
    });
    connect(part, &Part::rearranged, this, [this] {
        tabInReadingOrder(m_page);
        showOpenPoints(); // the fields that have just come know nothing yet
    });
    m_page->layout()->addWidget(section);
    m_sections.push_back({section, title});
}

void JudgmentForm::addParts()
{
    const auto list = [this](ListForm::List kind, const QString &pointer) {
        return new ListForm(m_context, kind, pointer);
    };
    using List = ListForm::List;
    //: Heading of a part of the form
    addSection(Qt::Key_F2, QT_TR_NOOP("Person"), new PersonForm(m_context));
    //: Heading of a part of the form
    addSection(Qt::Key_F4, QT_TR_NOOP("Decision"), new DecisionForm(m_context));
    //: Heading of a part of the form
    addSection(Qt::Key_F6, QT_TR_NOOP("Offences"), list(List::Offences, u"/offences"_s));
    //: Heading of a part of the form
    addSection(Qt::Key_F3, QT_TR_NOOP("Penalties"), new PenaltiesForm(m_context));
    //: Heading of a part of the form: suspended sentences revoked (FR: révocations de sursis)
    addSection(Qt::Key_F11,
               QT_TR_NOOP("Suspended sentences revoked"),
               list(List::Revocations, u"/revocations"_s));
    //: Heading of a part of the form: days already served (FR: détention à déduire)
    addSection(Qt::SHIFT | Qt::Key_F11,
               QT_TR_NOOP("Detention already served"),
               list(List::Detention, u"/detention"_s));
    //: Heading of a part of the form
    addSection(Qt::SHIFT | Qt::Key_F6,
               QT_TR_NOOP("Civil parties"),
               list(List::CivilParties, u"/civil_parties"_s));
    //: Heading of a part of the form: remedies already used (FR: recours)
    addSection(Qt::SHIFT | Qt::Key_F4, QT_TR_NOOP("Appeals"), list(List::Appeals, u"/appeals"_s));
    static_cast<QVBoxLayout *>(m_page->layout())->addStretch();
}

void JudgmentForm::focusPointer(const QString &pointer)
{
    if (Field *field = nearestField(pointer))
        field->takeFocus();
}

void JudgmentForm::focusOpenPoint()
{
    const QString place = m_bar->place();
    focusPointer(place.isEmpty() ? u"/person/family_name"_s : place);
}

Field *JudgmentForm::nearestField(const QString &pointer) const
{
    Field *nearest = nullptr;
    // One step is shared by all pointers: the root.
    qsizetype best = 1;
    for (Field *field : m_page->findChildren<Field *>()) {
        if (field->isHidden())
            continue;
        if (field->pointer() == pointer)
            return field;
        const qsizetype common = shared(field->pointer(), pointer);
        if (common > best) {
            best = common;
            nearest = field;
        }
    }
    return nearest;
}

void JudgmentForm::showOpenPoints()
{
    for (Field *field : m_page->findChildren<Field *>())
        field->setRemark({});
    std::vector<QuestionBar::Point> shown;
    for (const OpenPoint &point : OpenPoints::of(m_context)) {
        Field *field = nearestField(point.pointer);
        if (field == nullptr) {
            shown.push_back({point.pointer, point.pointer, point.remark.text});
            continue;
        }
        // A doubt never hides a question in the same place.
        const bool isHidden =
            point.remark.kind == Remark::Kind::Doubt && field->remark().kind != Remark::Kind::None;
        if (isHidden)
            continue;
        field->setRemark(point.remark);
        shown.push_back({point.pointer, field->label(), field->remark().text});
    }
    m_bar->show(std::move(shown));
}

void JudgmentForm::keepInSight(const QWidget *now)
{
    if (now == nullptr || !m_page->isAncestorOf(now))
        return;
    for (QWidget *widget = now->parentWidget(); widget != m_page; widget = widget->parentWidget()) {
        if (qobject_cast<Field *>(widget) != nullptr) {
            m_scroll->ensureWidgetVisible(widget, 0, 24);
            return;
        }
    }
}

void JudgmentForm::retranslate()
{
    for (const TitledSection &titled : m_sections)
        titled.section->setTitle(tr(titled.title));
    showOpenPoints();
}

void JudgmentForm::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Undo) || m_context.draft.listOfRemoved().isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_context.draft.restoreRemoved();
}

bool JudgmentForm::event(QEvent *event)
{
    const bool isTaken = QWidget::event(event);
    // After the children, not in changeEvent(), which comes before them: the open
    // points are said with the labels of the fields.
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return isTaken;
}

} // namespace bex::ui
