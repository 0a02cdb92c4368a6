// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/WordingText.h"

#include "ui/text/ErrorText.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

struct Row {
    QLatin1StringView fault; ///< how the site of the error ends
    const char *sentence;
};

// %1 the paper and its language, as "JAP (fr)"; %2 what should stand there or stands there.
constexpr std::array rows{
    Row{"lacks"_L1,
        QT_TRANSLATE_NOOP("bex::ui::WordingText",
                          "%1 must go on saying this, word for word: “%2”.")},
    Row{"name"_L1,
        QT_TRANSLATE_NOOP("bex::ui::WordingText",
                          "%1 has nothing to say for %2. Take a value from the list.")},
    Row{"not-marked"_L1,
        QT_TRANSLATE_NOOP("bex::ui::WordingText",
                          "%1: what you add begins with a line [text own]. This does not: “%2”.")},
    Row{"one-language"_L1,
        QT_TRANSLATE_NOOP("bex::ui::WordingText",
                          "%1: the French says something else now. Change this too: “%2”.")},
    Row{"reader"_L1,
        QT_TRANSLATE_NOOP("bex::ui::WordingText",
                          "%1 is not read by the person: speak of them, not to them. “%2”.")},
    Row{"role"_L1,
        QT_TRANSLATE_NOOP("bex::ui::WordingText",
                          "%1: you may add text, box, small or heading, nothing else. “%2”.")},
    Row{"title"_L1,
        QT_TRANSLATE_NOOP("bex::ui::WordingText", "%1 must begin with these lines: “%2”.")},
};

/// A brick on one line.
QString inOneLine(QString text)
{
    return text.trimmed().replace(u'\n', u" / "_s);
}

} // namespace

QString WordingText::sentence(const Error &error)
{
    const QLatin1StringView ofWording("papers.wording-");
    const QLatin1StringView ofForm("papers.form-");
    if (error.site.startsWith(ofWording)) {
        const QString said = fault(error, error.site.sliced(ofWording.size()));
        if (!said.isEmpty())
            return said;
    }
    if (error.site.startsWith(ofForm) && !error.expected.isEmpty())
        //: Under a form being worded. %1 the file, its brick; %2 what should stand there
        return tr("%1 does not say the same as the French, or cannot be read. Expected there: "
                  "“%2”.")
            .arg(error.subject, inOneLine(error.expected));
    if (error.site.startsWith(ofForm))
        //: Under a form being worded. %1 the name of a value
        return tr("Nothing is called %1. Take a value from the list.").arg(error.subject);
    if (error.site.startsWith(QLatin1StringView("papers.")))
        //: Under a form being worded. %1 the paper and what it would lack
        return tr("On the paper of a sample person this would be missing or out of place: %1.")
            .arg(error.subject);
    return ErrorText::sentence(error);
}

QString WordingText::fault(const Error &error, QLatin1StringView name)
{
    const auto row = std::ranges::find(rows, name, &Row::fault);
    return row == rows.end() ? QString()
                             : tr(row->sentence).arg(error.subject, inOneLine(error.expected));
}

} // namespace bex::ui
