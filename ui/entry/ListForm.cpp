// SPDX-License-Identifier: EUPL-1.2
#include "ui/entry/ListForm.h"

#include "ui/entry/ListTables.h"
#include "ui/entry/PenaltyTables.h"
#include "ui/widgets/KeyField.h"

#include <QEvent>
#include <QJsonArray>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

FieldForm::Table tableOf(ListForm::List list)
{
    switch (list) {
    case ListForm::List::Offences:
        return ListTables::offence();
    case ListForm::List::Revocations:
        return ListTables::revocation();
    case ListForm::List::Detention:
        return ListTables::detention();
    case ListForm::List::CivilParties:
        return ListTables::civilParty();
    case ListForm::List::Appeals:
        return ListTables::appeal();
    case ListForm::List::Surcharges:
        return PenaltyTables::surcharge();
    }
    Q_UNREACHABLE();
}

} // namespace

ListForm::ListForm(const EntryContext &context, List list, const QString &pointer, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(list)
    , m_keys(new KeyField(context.draft, pointer, 3, this))
{
    const auto makeForm = [context, list](const QString &place, QWidget *owner) {
        return new FieldForm(context, place, tableOf(list), owner);
    };
    const auto title = [this](const QString &, qsizetype index) { return itemTitle(index); };
    m_items = new ItemList(context, pointer, {makeForm, title}, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_items);
    column->addWidget(m_keys);
    connect(m_items, &ItemList::rearranged, this, &ListForm::rearranged);
    connect(m_items, &ItemList::emptied, m_keys, &Field::takeFocus);
    m_keys->setSummary([this](qsizetype count) { return summary(count); });
    retranslate();
}

void ListForm::setPointer(const QString &pointer)
{
    m_items->setPointer(pointer);
    m_keys->setPointer(pointer);
}

void ListForm::takeFocus()
{
    m_keys->takeFocus();
}

bool ListForm::isAsked() const
{
    return m_list == List::Revocations || m_list == List::Detention;
}

QString ListForm::heading() const
{
    switch (m_list) {
    case List::Offences:
        //: Heading of the list of offences
        return tr("Offences");
    case List::Revocations:
        //: Heading: suspended sentences that are revoked (FR: révocations de sursis)
        return tr("Revocations");
    case List::Detention:
        //: Heading: days already served for these facts (FR: détention à déduire)
        return tr("Detention to deduct");
    case List::CivilParties:
        //: Heading of the list of civil parties
        return tr("Civil parties");
    case List::Appeals:
        //: Heading: remedies already used (FR: recours)
        return tr("Appeals lodged");
    case List::Surcharges:
        //: Heading: surcharges of a fine (FR: majorations)
        return tr("Surcharges");
    }
    Q_UNREACHABLE();
}

QString ListForm::itemTitle(qsizetype index) const
{
    const qsizetype number = index + 1;
    switch (m_list) {
    case List::Offences:
        //: Heading of one offence, %1 its number
        return tr("Offence %1").arg(number);
    case List::Revocations:
        //: Heading of one revocation, %1 its number
        return tr("Revocation %1").arg(number);
    case List::Detention:
        //: Heading of one period of detention, %1 its number
        return tr("Detention %1").arg(number);
    case List::CivilParties:
        //: Heading of one civil party, %1 its number
        return tr("Civil party %1").arg(number);
    case List::Appeals:
        //: Heading of one appeal, %1 its number
        return tr("Appeal %1").arg(number);
    case List::Surcharges:
        //: Heading of one surcharge, %1 its number
        return tr("Surcharge %1").arg(number);
    }
    Q_UNREACHABLE();
}

QString ListForm::summary(qsizetype count) const
{
    if (count > 0) {
        //: Beside the heading of a list: how many items it has
        return tr("%n entered", nullptr, static_cast<int>(count));
    }
    if (!isAsked())
        return {};
    //: Beside a heading: the person was asked and there is none; or was not asked
    return count == 0 ? tr("asked: none") : tr("not asked yet");
}

void ListForm::retranslate()
{
    desk::JudgmentDraft &draft = m_context.draft;
    std::vector<KeyAction> actions;
    //: Key action: adds an item to a list
    // A surcharge is seldom: Enter walks past it to the next penalty.
    const bool isUsual = m_list != List::Surcharges;
    actions.push_back({u"+"_s, tr("Add"), [this] { m_items->append(QJsonObject()); }, isUsual});
    if (isAsked()) {
        const auto answer = [this, &draft](const QJsonValue &value) {
            if (draft.count(m_keys->pointer()) == 0)
                draft.set(m_keys->pointer(), value);
            focusNextPrevChild(true);
        };
        //: Key action: the list was asked for and is empty
        actions.push_back({u"0"_s, tr("None"), [answer] { answer(QJsonArray()); }});
        //: Key action: takes the answer "none" back
        actions.push_back({u"?"_s, tr("Not asked"), [answer] { answer(QJsonValue::Null); }});
    }
    m_keys->setActions(std::move(actions));
    m_keys->setLabel(heading());
}

void ListForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
