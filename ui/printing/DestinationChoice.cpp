// SPDX-License-Identifier: EUPL-1.2
#include "ui/printing/DestinationChoice.h"

#include "models/papers/PaperKinds.h"

namespace bex::ui
{

bool DestinationChoice::ask(const Dependencies &outside, QWidget &window)
{
    const auto where = outside.prompter.choose(
        &window,
        {{tr("Print all"), tr("Where do the papers go, now and from now on?")},
         {tr("To the system’s printer"),
          tr("Into a folder, as PDF files"),
          tr("To another printer…")}});
    if (!where)
        return false;
    if (*where == 1)
        return askFolder(outside, window);
    if (*where == 2)
        return askPrinter(outside, window);
    outside.settings.setPaperFolder({});
    outside.settings.setPrinter({});
    return true;
}

PrinterChoice DestinationChoice::printer(const Settings &settings)
{
    return {settings.printer(), [&settings](law::PaperKind kind) {
                return settings.bothSides(papers::code(kind))
                    .value_or(papers::isPrintedOnBothSides(kind));
            }};
}

QString DestinationChoice::name(const Settings &settings)
{
    if (!settings.paperFolder().isEmpty())
        //: Where papers go. %1 a folder
        return tr("PDF files in %1").arg(settings.paperFolder());
    if (!settings.printer().isEmpty())
        return settings.printer();
    return tr("the system’s printer");
}

bool DestinationChoice::askFolder(const Dependencies &outside, QWidget &window)
{
    const auto folder = outside.prompter.folder(
        &window, {tr("Folder for the papers"), outside.settings.paperFolder(), {}});
    if (folder)
        outside.settings.setPaperFolder(*folder);
    return folder.has_value();
}

bool DestinationChoice::askPrinter(const Dependencies &outside, QWidget &window)
{
    const auto printer = outside.output.choosePrinter(&window, outside.settings.printer());
    if (!printer)
        return false;
    outside.settings.setPaperFolder({});
    outside.settings.setPrinter(*printer);
    return true;
}

} // namespace bex::ui
