// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/ui/CounterStage.h"
#include "tests/ui/Hands.h"
#include "ui/windows/MainWindow.h"

#include <QDir>

#include <algorithm>

namespace bex::test
{

using namespace Qt::Literals::StringLiterals;

/// A person at the counter with two summonses and a course, and slots for each.
struct Counter {
    Counter()
        : entry(stage.expect(u"Durand"_s, aMixedJudgment()))
    {
        stage.giveSlots();
        stage.languages().use(law::Language::English);
        stage.settings().setPaperFolder(stage.folder());
        open(stage.outside());
        hands->press(Qt::Key_F12);
    }

    /// Closes the window and opens another, as on another day or with another version.
    void open(const ui::Dependencies &outside)
    {
        hands.reset();
        window.reset();
        window = std::make_unique<ui::MainWindow>(outside);
        hands = std::make_unique<Hands>(*window);
    }

    Counter &chooseSlots()
    {
        hands->press(Qt::Key_Return).press(Qt::Key_Return).press(Qt::Key_Return);
        return *this;
    }
    /// Another slot of the first summons than the one chosen.
    Counter &chooseAnotherSlot()
    {
        const law::Appointment later{QDate(2024, 5, 9), QTime(9, 20), u"cabinet 2"_s};
        const auto booked =
            stage.record().counter().setAppointment(summons(u"JAP"_s).id, {later, {}});
        if (!booked)
            qWarning("the slot is not booked");
        return *this;
    }
    Counter &print()
    {
        // The clock stands still, and each print makes a folder of its second.
        stage.settings().setPaperFolder(stage.folder() + u'/' + QString::number(++prints));
        QDir().mkpath(stage.settings().paperFolder());
        hands->press(Qt::Key_F9);
        return *this;
    }
    Counter &handOver()
    {
        hands->press(Qt::Key_F10).press(Qt::Key_Return);
        return *this;
    }

    [[nodiscard]] std::vector<registry::KeptPaper> papers()
    {
        return *stage.record().stores().papers.of(entry);
    }
    [[nodiscard]] QStringList handed()
    {
        QStringList kinds;
        for (const registry::KeptPaper &paper : papers()) {
            if (paper.receipt)
                kinds.append(paper.kind);
        }
        return kinds;
    }
    [[nodiscard]] std::size_t receipts()
    {
        return stage.record().stores().receipts.of(entry)->size();
    }
    [[nodiscard]] registry::KeptStep summons(const QString &paper)
    {
        const auto steps = stage.record().stores().steps.of(entry);
        const auto found = std::ranges::find_if(*steps, [&](const registry::KeptStep &step) {
            return step.act == u"summons" && step.paper == paper;
        });
        return found == steps->end() ? registry::KeptStep() : *found;
    }
    [[nodiscard]] QString told() { return stage.prompter().told.join(u'\n'); }

    CounterStage stage;
    registry::RollEntryId entry;
    int prints = 0;
    std::unique_ptr<ui::MainWindow> window;
    std::unique_ptr<Hands> hands;
};

} // namespace bex::test
