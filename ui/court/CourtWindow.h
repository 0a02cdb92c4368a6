// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/desk/AgendaDesk.h"
#include "models/desk/CourtDesk.h"
#include "models/desk/PracticeDesk.h"
#include "ui/court/FormsWork.h"
#include "ui/windows/Dependencies.h"

#include <QDialog>

class QTabWidget;

namespace bex::ui
{

class AgendaPage;
class FormsPage;
class IdentityPage;
class PracticePage;
class ServicesPage;
class StatusLine;

/// My court (FR: ma juridiction): what papers say of it, its services, its practice, its agendas,
/// and its own words on them.
///
/// What is typed is saved when a field is left; Escape closes. F2 to F6 lead to the pages.
class CourtWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit CourtWindow(const Dependencies &outside, QWidget *parent = nullptr);
    ~CourtWindow() override;

    void showAgenda(const QString &service);
    /// Leaves the field in hand first: what was typed there is kept.
    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void wire();
    void showPage(int page);
    void tell(const Error &error);
    void retranslate();

    Dependencies m_outside;
    desk::CourtDesk m_court;
    desk::PracticeDesk m_practice;
    desk::AgendaDesk m_agenda;
    FormsWork m_forms;
    QTabWidget *m_pages;
    IdentityPage *m_identity;
    ServicesPage *m_services;
    PracticePage *m_practicePage;
    AgendaPage *m_agendaPage;
    FormsPage *m_formsPage;
    StatusLine *m_status;
};

} // namespace bex::ui
