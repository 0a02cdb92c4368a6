// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/prompt/Prompter.h"

#include <QDialog>

namespace bex::ui
{

/// A page to read, then confirmed or not: Page up and Page down go through it, Esc and Enter go
/// back, and only the button that says so confirms.
class PageDialog final : public QDialog
{
    Q_OBJECT

public:
    PageDialog(const Prompter::Page &page, QWidget *parent);
};

} // namespace bex::ui
