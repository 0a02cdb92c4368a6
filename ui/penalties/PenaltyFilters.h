// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/PenaltyDesk.h"
#include "ui/entry/FormContext.h"
#include "ui/settings/Settings.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace bex::ui
{

class FieldForm;

/// Where penalties stand, with how many: each line shows them in the list. Below, the filter as it
/// can be typed; one that serves again is kept under a name and stands first.
class PenaltyFilters final : public QWidget
{
    Q_OBJECT

public:
    PenaltyFilters(desk::PenaltyDesk &desk, Settings &settings, const FormContext &context);

    void focusLinks();
    void focusForm();
    /// Keeps the filter as typed under this name; another of the same name goes.
    void keep(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Link {
        QString text;
        QJsonObject filter;
        QString name{}; ///< of one that was kept; else empty
    };

    void arrange();
    void fill();
    [[nodiscard]] std::vector<Link> links(const desk::PenaltySummary &summary) const;
    void addNamed(std::vector<Link> &links) const;
    void addStates(std::vector<Link> &links, const desk::PenaltySummary &summary) const;
    void addReasons(std::vector<Link> &links, const desk::PenaltySummary &summary) const;
    void addLimits(std::vector<Link> &links, const desk::PenaltySummary &summary) const;
    void apply();
    void forget();
    void retranslate();

    desk::PenaltyDesk &m_desk;
    Settings &m_settings;
    QListWidget *m_links;
    QLabel *m_formTitle;
    FieldForm *m_form;
    int m_chosen = -1;      ///< the line chosen last: two may show the same
    bool m_filling = false; ///< lines come and go; nobody chose one
};

} // namespace bex::ui
