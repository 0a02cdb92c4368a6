// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/PersonHeader.h"

#include "models/desk/text/EventText.h"
#include "models/desk/text/PenaltyText.h"
#include "models/desk/text/PersonText.h"
#include "models/desk/text/RollStateText.h"
#include "ui/text/PeopleText.h"
#include "ui/text/PlanText.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

PersonHeader::PersonHeader(desk::PersonDesk &desk, const desk::PeopleDesk &people)
    : m_desk(desk)
    , m_people(people)
    , m_name(new QLabel)
    , m_number(new QLabel)
    , m_about(new QLabel)
    , m_others(new QLabel)
    , m_penalties(new QLabel)
    , m_since(new QLabel)
    , m_verdict(new QLabel)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 4);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_number, 0, 1, Qt::AlignRight);
    grid->addWidget(m_about, 1, 0, 1, 2);
    grid->addWidget(m_others, 2, 0, 1, 2);
    grid->addWidget(m_penalties, 3, 0, 1, 2);
    grid->addWidget(m_since, 4, 0, 1, 2);
    grid->addWidget(m_verdict, 5, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() + 6);
    large.setBold(true);
    m_name->setFont(large);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_number->setForegroundRole(QPalette::PlaceholderText);
    m_others->setWordWrap(true);
    m_penalties->setWordWrap(true);
    m_since->setWordWrap(true);
    m_verdict->setWordWrap(true);
    connect(&m_desk, &desk::PersonDesk::personChanged, this, &PersonHeader::showPerson);
    connect(&m_desk, &desk::PersonDesk::planChanged, this, &PersonHeader::showPerson);
    connect(&m_people, &desk::PeopleDesk::changed, this, &PersonHeader::showPeople);
    showPerson();
}

void PersonHeader::showPerson()
{
    const auto &entry = m_desk.entry();
    if (!entry)
        return;
    m_name->setText(desk::PersonText::name(entry->person.familyName, entry->person.firstNames));
    m_number->setText(entry->parquetNumber);
    m_about->setText(about());
    showPeople();
    const auto &judgment = m_desk.progress().judgment();
    m_penalties->setText(judgment ? desk::PenaltyText::inShort(judgment->penalties) : QString());
    m_penalties->setVisible(!m_penalties->text().isEmpty());
    m_since->setText(since());
    m_since->setVisible(!m_since->text().isEmpty());
    showVerdict();
}

void PersonHeader::showPeople()
{
    const auto &entry = m_desk.entry();
    const bool isTheirs = entry && m_people.inHand() && m_people.inHand()->entry == entry->id;
    m_others->setText(isTheirs ? PeopleText::line(m_people) : QString());
    m_others->setVisible(!m_others->text().isEmpty());
    // A question stands out; what is known is quiet.
    const bool asks = isTheirs && m_people.known().likely;
    QPalette tinted = palette();
    tinted.setColor(QPalette::WindowText,
                    asks ? accentsOf(palette()).warning
                         : palette().color(QPalette::PlaceholderText));
    m_others->setPalette(tinted);
}

QString PersonHeader::since() const
{
    QStringList happened;
    for (const law::Event &event : m_desk.happened().counting) {
        //: Something that happened after the counter. %1 the day, %2 what
        happened.append(tr("%1: %2").arg(desk::EventText::on(law::dayOf(event)),
                                         desk::EventText::inShort(event)));
    }
    return happened.join(u" ; "_s);
}

QString PersonHeader::about() const
{
    const auto &entry = *m_desk.entry();
    const QString state = QString(desk::RollStateText::sign(entry.state) + u' ' +
                                  desk::RollStateText::word(entry.state));
    QStringList parts{state};
    if (entry.person.birthDate)
        parts.append(PlanText::born(*entry.person.birthDate, entry.person.sex));
    if (entry.hasDraft && !m_desk.isEntered()) {
        //: Beside a person: a judgment is typed, and is not in the register (FR: non enregistré)
        parts.append(tr("! judgment not entered"));
    }
    return parts.join(u" · "_s);
}

void PersonHeader::showVerdict()
{
    const auto &plan = m_desk.progress().plan();
    const bool speaks = plan && plan->status != law::PlanStatus::Sure;
    m_verdict->setVisible(speaks);
    if (!speaks)
        return;
    const Accents accents = accentsOf(palette());
    QPalette tinted = palette();
    tinted.setColor(QPalette::WindowText,
                    plan->status == law::PlanStatus::Refused ? accents.refusal : accents.warning);
    m_verdict->setPalette(tinted);
    m_verdict->setText(PlanText::status(*plan));
}

void PersonHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showPerson();
}

} // namespace bex::ui
