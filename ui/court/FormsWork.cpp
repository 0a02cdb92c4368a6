// SPDX-License-Identifier: EUPL-1.2
#include "ui/court/FormsWork.h"

#include "models/law/json/Vocabulary.h"
#include "models/papers/PaperKinds.h"
#include "models/papers/PaperSet.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

using Versions = std::vector<registry::FormVersion>;

constexpr int soonMs = 250;
constexpr QLatin1StringView decisionKeys[]{"in_force_on"_L1, "signed_off_by"_L1, "reason"_L1};

law::PaperKind kindOf(const papers::Form &form)
{
    const QString code = form.name.section(u'-', 0, 0);
    const auto &kinds = papers::printableKinds();
    return *std::ranges::find(kinds, code, [](law::PaperKind kind) { return papers::code(kind); });
}

} // namespace

FormsWork::FormsWork(const Dependencies &outside)
    : m_outside(outside)
    , m_ofCourt(outside.templates, outside.record.stores().forms)
    , m_samples(papers::samplePeople(outside.templates, outside.book))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &FormsWork::keepAndProve);
    connect(&m_outside.record.events(),
            &registry::RegisterEvents::courtChanged,
            this,
            &FormsWork::reload);
    reload();
    fill();
}

FormsWork::~FormsWork()
{
    if (m_soon.isActive())
        keepAndProve(); // the window may close before the text was kept
}

const desk::FormRow &FormsWork::inHand() const
{
    return m_forms.rows().at(static_cast<std::size_t>(m_row));
}

void FormsWork::takeInHand(int row)
{
    if (row == m_row || row < 0 || row >= m_forms.rowCount())
        return;
    if (m_soon.isActive())
        keepAndProve();
    m_row = row;
    fill();
    emit inHandChanged();
}

QStringList FormsWork::languages() const
{
    QStringList tags;
    for (const papers::PaperLanguage *language : m_outside.templates.languages()) {
        if (m_outside.templates.hasForm(inHand().form, *language))
            tags += language->tag;
    }
    return tags;
}

QString FormsWork::shipped(const QString &language) const
{
    return m_outside.templates.source(inHand().form, language);
}

void FormsWork::setText(const QString &language, const QString &text)
{
    if (m_texts[language] == text)
        return;
    m_texts[language] = text;
    m_soon.start();
}

registry::FormTexts FormsWork::standing() const
{
    if (inHand().isWorded())
        return inHand().last->texts;
    registry::FormTexts texts;
    for (const QString &language : languages())
        texts.emplace(language, shipped(language));
    return texts;
}

std::vector<papers::Wording> FormsWork::typed() const
{
    const int last = inHand().last ? inHand().last->version : 0;
    registry::FormVersion next;
    next.form = inHand().form;
    next.version = isChanged() ? last + 1 : inHand().isWorded() ? last : 0;
    next.texts = m_texts;
    return wordingsOf(next);
}

void FormsWork::reload()
{
    const auto profile = m_outside.record.stores().court.profile();
    const auto forms = m_ofCourt.asOf(m_outside.now());
    const auto all = m_outside.record.stores().forms.all();
    if (!all || !profile || !forms)
        fail(!all ? all.error() : !profile ? profile.error() : forms.error());
    m_profile = profile.value_or(law::CourtProfile());
    std::vector<desk::FormRow> rows;
    for (const papers::Form &form : papers::allForms()) {
        desk::FormRow row = rowOf(form);
        row.number = static_cast<int>(rows.size());
        for (const registry::FormVersion &version : all.value_or(Versions())) {
            if (version.form == form.name)
                row.last = version;
        }
        rows.push_back(std::move(row));
    }
    m_forms.setRows(std::move(rows));
}

registry::FormTexts FormsWork::draftOf(const QString &form)
{
    auto draft = m_outside.record.stores().forms.draft(form);
    if (!draft)
        fail(draft.error());
    return std::move(draft).value_or(registry::FormTexts());
}

void FormsWork::fail(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { emit failed(error); }, Qt::QueuedConnection);
}

desk::FormRow FormsWork::rowOf(const papers::Form &form)
{
    desk::FormRow row;
    row.form = form.name;
    row.kind = kindOf(form);
    row.forThePerson = form.forThePerson;
    row.hasDraft = !draftOf(form.name).empty();
    row.setAside = m_ofCourt.setAside().contains(form.name);
    return row;
}

void FormsWork::fill()
{
    m_texts = standing();
    for (const auto &[language, text] : draftOf(inHand().form))
        m_texts[language] = text;
    m_filling.clear();
    if (m_samples) {
        for (const papers::Sample &sample : *m_samples) {
            if (papers::fills(sample, inHand().form))
                m_filling.push_back(&sample);
        }
    }
    // Name and reason are asked anew for each decision: nobody signs by habit.
    const QDate today = m_outside.now().toLocalTime().date();
    m_decision.replace({{u"in_force_on"_s, today.toString(Qt::ISODate)}});
    prove();
}

void FormsWork::keepAndProve()
{
    m_soon.stop();
    auto &acts = m_outside.record.forms();
    const auto kept =
        isChanged() ? acts.saveDraft(inHand().form, m_texts) : acts.removeDraft(inHand().form);
    if (!kept)
        fail(kept.error());
    reload();
    prove();
}

void FormsWork::prove()
{
    const auto before =
        inHand().isWorded() ? wordingsOf(*inHand().last) : std::vector<papers::Wording>();
    // Without the sample people nothing is proved, and what is not proved is not signed off.
    auto templates = m_samples.and_then([&](const std::vector<papers::Sample> &samples) {
        return papers::proved(typed(), {m_outside.templates, samples, m_profile, before});
    });
    m_fault = templates ? std::nullopt : std::optional(templates.error());
    m_proved.reset();
    if (templates)
        m_proved.emplace(*std::move(templates));
    emit proved();
}

papers::Languages FormsWork::columns() const
{
    const QStringList tags = languages();
    return tags.size() > 1 ? papers::Languages{tags.at(1)} : papers::Languages();
}

std::optional<papers::PaperContent> FormsWork::paper(int sample) const
{
    if (!m_proved || sample < 0 || sample >= static_cast<int>(m_filling.size()))
        return std::nullopt;
    const papers::Sample &person = *m_filling[static_cast<std::size_t>(sample)];
    const auto set = papers::compose(person.occasion(m_profile, columns()), *m_proved);
    if (!set)
        return std::nullopt;
    const auto found = std::ranges::find(set->papers, inHand().form, &papers::PaperContent::form);
    return found == set->papers.end() ? std::nullopt : std::optional(*found);
}

std::vector<papers::NamedValue> FormsWork::values(int sample) const
{
    if (sample < 0 || sample >= static_cast<int>(m_filling.size()))
        return {};
    const papers::Sample &person = *m_filling[static_cast<std::size_t>(sample)];
    return papers::valuesToInsert(
        inHand().form, person.occasion(m_profile, {}), m_outside.templates);
}

Result<std::vector<registry::FormVersion>> FormsWork::history() const
{
    return m_outside.record.stores().forms.of(inHand().form);
}

QStringList FormsWork::missing() const
{
    QStringList keys;
    for (const QLatin1StringView key : decisionKeys) {
        if (m_decision.value(QString(u'/' + key)).toString().trimmed().isEmpty())
            keys += key;
    }
    return keys;
}

Result<void> FormsWork::decide(Way way)
{
    if (m_soon.isActive())
        keepAndProve();
    if (way == Way::SignOff && m_fault)
        return unexpected(*m_fault);
    const auto said = [this](QStringView key) { return m_decision.value(key).toString(); };
    const registry::FormDecision decision{inHand().form,
                                          inHand().last ? inHand().last->version : 0,
                                          way == Way::SignOff ? m_texts : registry::FormTexts(),
                                          QDate::fromString(said(u"/in_force_on"), Qt::ISODate),
                                          said(u"/signed_off_by"),
                                          said(u"/reason")};
    return m_outside.record.forms().signOff(decision).map([this] {
        reload();
        fill();
        emit inHandChanged();
    });
}

} // namespace bex::ui
