// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/law/words/Words.h"

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace bex::ui
{

/// The language of the screen, changed while the program runs.
///
/// The only place that installs translators: ours, and Qt's own for its buttons.
/// Widgets hear of it by LanguageChange; what has no parent (models) by `changed`.
class LanguageSwitcher final : public QObject
{
    Q_OBJECT

public:
    LanguageSwitcher();

    void use(law::Language language);
    void toggle();
    [[nodiscard]] law::Language language() const { return m_language; }
    [[nodiscard]] QLocale locale() const;

signals:
    void changed(bex::law::Language language);

private:
    law::Language m_language = law::Language::English;
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace bex::ui
