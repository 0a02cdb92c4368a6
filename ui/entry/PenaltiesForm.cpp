// SPDX-License-Identifier: EUPL-1.2
#include "ui/entry/PenaltiesForm.h"

#include "ui/entry/FineForm.h"
#include "ui/entry/ImprisonmentForm.h"
#include "ui/entry/PenaltyTables.h"
#include "ui/text/EnumText.h"
#include "ui/widgets/KeyField.h"

#include <QEvent>
#include <QJsonObject>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

const QString list = u"/penalties"_s;

struct KindKey {
    QLatin1StringView kind;
    const char *key;
};

constexpr KindKey keys[]{
    //: Key that adds imprisonment: one letter, used once among these keys
    {"imprisonment"_L1, QT_TRANSLATE_NOOP("bex::ui::PenaltiesForm", "I")},
    //: Key that adds a fine: one letter, used once among these keys
    {"fine"_L1, QT_TRANSLATE_NOOP("bex::ui::PenaltiesForm", "F")},
    //: Key that adds day-fines: one letter, used once among these keys
    {"day_fine"_L1, QT_TRANSLATE_NOOP("bex::ui::PenaltiesForm", "D")},
    //: Key that adds community service: one letter, used once among these keys
    {"community_service"_L1, QT_TRANSLATE_NOOP("bex::ui::PenaltiesForm", "S")},
    //: Key that adds home detention: one letter, used once among these keys
    {"home_detention"_L1, QT_TRANSLATE_NOOP("bex::ui::PenaltiesForm", "H")},
    //: Key that adds an awareness course: one letter, used once among these keys
    {"course"_L1, QT_TRANSLATE_NOOP("bex::ui::PenaltiesForm", "A")},
    //: Key that adds a measure on the driving licence: one letter, used once
    {"licence"_L1, QT_TRANSLATE_NOOP("bex::ui::PenaltiesForm", "L")},
    //: Key that adds a ban: one letter, used once among these keys
    {"ban"_L1, QT_TRANSLATE_NOOP("bex::ui::PenaltiesForm", "B")},
    //: Key that adds a confiscation: one letter, used once among these keys
    {"confiscation"_L1, QT_TRANSLATE_NOOP("bex::ui::PenaltiesForm", "C")},
    //: Key that adds a reparation penalty: one letter, used once among these keys
    {"reparation"_L1, QT_TRANSLATE_NOOP("bex::ui::PenaltiesForm", "R")},
    //: Key that adds a penal constraint: one letter, used once among these keys
    {"penal_constraint"_L1, QT_TRANSLATE_NOOP("bex::ui::PenaltiesForm", "P")},
    //: Key that adds socio-judicial supervision: one letter, used once
    {"socio_judicial_supervision"_L1, QT_TRANSLATE_NOOP("bex::ui::PenaltiesForm", "J")},
    //: Key that adds a registration in a file: one letter, used once among these keys
    {"registration"_L1, QT_TRANSLATE_NOOP("bex::ui::PenaltiesForm", "G")},
    //: Key that adds another penalty: one letter, used once among these keys
    {"other"_L1, QT_TRANSLATE_NOOP("bex::ui::PenaltiesForm", "O")},
};

QString kindAt(const desk::JudgmentDraft &draft, const QString &pointer)
{
    return draft.value(QString(pointer + u"/kind")).toString();
}

FieldForm *makeForm(const EntryContext &context, const QString &pointer, QWidget *owner)
{
    const QString kind = kindAt(context.draft, pointer);
    if (kind == u"imprisonment")
        return new ImprisonmentForm(context, pointer, owner);
    if (kind == u"fine")
        return new FineForm(context, pointer, owner);
    return new FieldForm(context, pointer, PenaltyTables::of(kind), owner);
}

} // namespace

PenaltiesForm::PenaltiesForm(const EntryContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_keys(new KeyField(context.draft, list, 3, this))
{
    const auto form = [context](const QString &pointer, QWidget *owner) {
        return makeForm(context, pointer, owner);
    };
    const auto title = [&draft = context.draft](const QString &pointer,
                                                qsizetype index) -> QString {
        return QString::number(index + 1) + u" · "_s +
               EnumText::penaltyKind(kindAt(draft, pointer));
    };
    m_items = new ItemList(context, list, {form, title}, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_items);
    column->addWidget(m_keys);
    connect(m_items, &ItemList::rearranged, this, &PenaltiesForm::rearranged);
    connect(m_items, &ItemList::emptied, m_keys, &Field::takeFocus);
    retranslate();
}

void PenaltiesForm::takeFocus()
{
    m_keys->takeFocus();
}

void PenaltiesForm::retranslate()
{
    std::vector<KeyAction> actions;
    for (const KindKey &key : keys) {
        const QString kind = key.kind;
        const QJsonObject penalty{{u"kind"_s, kind}};
        const auto add = [this, penalty] { m_items->append(penalty); };
        actions.push_back({tr(key.key), EnumText::penaltyKind(kind), add});
    }
    m_keys->setActions(std::move(actions));
    //: Label of the keys that add a penalty
    m_keys->setLabel(tr("Add a penalty"));
}

void PenaltiesForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
