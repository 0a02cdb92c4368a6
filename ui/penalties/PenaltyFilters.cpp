// SPDX-License-Identifier: EUPL-1.2
#include "ui/penalties/PenaltyFilters.h"

#include "models/desk/text/PenaltyLifeText.h"
#include "models/desk/text/WaitReasonText.h"
#include "models/registry/PenaltyCodes.h"
#include "ui/penalties/PenaltyForms.h"
#include "ui/text/ErrorText.h"

#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

enum Role { FilterRole = Qt::UserRole, NameRole };

QJsonArray namedIn(const Settings &settings)
{
    return QJsonDocument::fromJson(settings.penaltyFilters()).array();
}

void keepNamed(Settings &settings, const QJsonArray &named)
{
    settings.setPenaltyFilters(QJsonDocument(named).toJson(QJsonDocument::Compact));
}

QJsonArray without(const QJsonArray &named, const QString &name)
{
    QJsonArray others;
    for (const QJsonValue one : named) {
        if (one["name"_L1].toString() != name)
            others.append(one);
    }
    return others;
}

bool isOpen(const registry::PenaltyCount &count)
{
    return !law::isClosed(count.state);
}

} // namespace

PenaltyFilters::PenaltyFilters(desk::PenaltyDesk &desk,
                               Settings &settings,
                               const FormContext &context)
    : m_desk(desk)
    , m_settings(settings)
    , m_links(new QListWidget)
    , m_formTitle(new QLabel)
    , m_form(new FieldForm(context, QString(), PenaltyForms::filter()))
{
    arrange();
    connect(m_links, &QListWidget::currentRowChanged, this, &PenaltyFilters::apply);
    connect(&m_desk, &desk::PenaltyDesk::listChanged, this, &PenaltyFilters::fill);
    new QShortcut(Qt::Key_Delete, m_links, this, &PenaltyFilters::forget, Qt::WidgetShortcut);
    retranslate();
}

void PenaltyFilters::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea;
    area->setWidget(m_form);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_links, 3);
    column->addWidget(m_formTitle);
    column->addWidget(area, 2);
    m_links->setFrameShape(QFrame::NoFrame);
    QFont strong = font();
    strong.setBold(true);
    m_formTitle->setFont(strong);
}

void PenaltyFilters::focusLinks()
{
    m_links->setFocus(Qt::ShortcutFocusReason);
}

void PenaltyFilters::focusForm()
{
    m_form->takeFocus();
}

std::vector<PenaltyFilters::Link> PenaltyFilters::links(const desk::PenaltySummary &summary) const
{
    std::vector<Link> links;
    addNamed(links);
    addStates(links, summary);
    addLimits(links, summary);
    addReasons(links, summary);
    return links;
}

void PenaltyFilters::addNamed(std::vector<Link> &links) const
{
    for (const QJsonValue one : namedIn(m_settings)) {
        const QString name = one["name"_L1].toString();
        links.push_back({u"★ "_s + name, one["filter"_L1].toObject(), name});
    }
}

void PenaltyFilters::addLimits(std::vector<Link> &links, const desk::PenaltySummary &summary) const
{
    using law::LimitationAlert;
    constexpr std::array alerts{LimitationAlert::Limited,
                                LimitationAlert::OneMonth,
                                LimitationAlert::ThreeMonths,
                                LimitationAlert::SixMonths};
    for (std::size_t at = 0; at < alerts.size(); ++at) {
        //: One line of a list of links. %1 which penalties, %2 how many
        links.push_back({tr("%1: %2")
                             .arg(desk::PenaltyLifeText::alert(alerts[at]))
                             .arg(summary.limitedWithin[at]),
                         {{u"limit"_s, QString::number(desk::PenaltySummary::months[at])}}});
    }
}

void PenaltyFilters::addStates(std::vector<Link> &links, const desk::PenaltySummary &summary) const
{
    int open = 0;
    std::map<bool, int> families;
    std::map<law::PenaltyState, int> states;
    for (const registry::PenaltyCount &count : summary.counts) {
        states[count.state] += count.penalties;
        if (isOpen(count))
            open += count.penalties;
        if (isOpen(count) && count.reason)
            families[count.legalBar] += count.penalties;
    }
    //: Link of a list: every penalty that is not closed. %1 how many
    links.push_back({tr("to be executed or under way: %1").arg(open), {}});
    for (const bool bar : {true, false})
        //: One line of a list of links. %1 which penalties, %2 how many
        links.push_back({tr("%1: %2").arg(desk::PenaltyLifeText::family(bar)).arg(families[bar]),
                         {{u"family"_s, bar ? u"bar"_s : u"waiting"_s}}});
    for (const auto &[state, penalties] : states)
        //: One line of a list of links. %1 which penalties, %2 how many
        links.push_back(
            {tr("%1: %2").arg(desk::PenaltyLifeText::label(state)).arg(penalties),
             {{u"state"_s, QString(registry::codeOf(registry::penaltyStateCodes, state))}}});
}

void PenaltyFilters::addReasons(std::vector<Link> &links, const desk::PenaltySummary &summary) const
{
    std::map<law::WaitReason, int> reasons;
    for (const registry::PenaltyCount &count : summary.counts) {
        if (isOpen(count) && count.reason)
            reasons[*count.reason] += count.penalties;
    }
    for (const auto &[reason, penalties] : reasons)
        //: One line of a list of links. %1 which penalties, %2 how many
        links.push_back({tr("%1: %2").arg(desk::WaitReasonText::of(reason)).arg(penalties),
                         {{u"reason"_s, law::json::word(reason).toString()}}});
}

void PenaltyFilters::fill()
{
    m_filling = true;
    m_links->clear();
    const auto summary = m_desk.summary();
    if (!summary) {
        // A count that cannot be read is not zero.
        auto *item = new QListWidgetItem(ErrorText::sentence(summary.error()), m_links);
        item->setFlags(Qt::NoItemFlags);
    }
    for (const Link &link : summary ? links(*summary) : std::vector<Link>()) {
        auto *item = new QListWidgetItem(link.text, m_links);
        item->setData(FilterRole, link.filter);
        item->setData(NameRole, link.name);
        const bool isShown = link.filter == m_desk.filter().document();
        if (isShown && (m_links->currentRow() < 0 || m_links->count() - 1 == m_chosen))
            m_links->setCurrentItem(item);
    }
    m_filling = false;
}

void PenaltyFilters::apply()
{
    const QListWidgetItem *item = m_links->currentItem();
    if (m_filling || item == nullptr)
        return;
    m_chosen = m_links->currentRow();
    // The list is filled anew while the filter changes, and the item goes with it.
    const QJsonObject filter = item->data(FilterRole).toJsonObject();
    m_desk.filter().replace(filter);
}

void PenaltyFilters::keep(const QString &name)
{
    m_desk.filter().finishTyping();
    QJsonArray named = without(namedIn(m_settings), name);
    named.append(QJsonObject{{u"name"_s, name}, {u"filter"_s, m_desk.filter().document()}});
    keepNamed(m_settings, named);
    fill();
}

void PenaltyFilters::forget()
{
    const QListWidgetItem *item = m_links->currentItem();
    const QString name = item != nullptr ? item->data(NameRole).toString() : QString();
    if (name.isEmpty())
        return;
    keepNamed(m_settings, without(namedIn(m_settings), name));
    fill();
}

void PenaltyFilters::retranslate()
{
    m_links->setAccessibleName(tr("Which penalties"));
    //: Title above the fields of a filter. F4 is its key
    m_formTitle->setText(tr("Filter (F4)"));
    fill();
}

void PenaltyFilters::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bex::ui
