// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/PenaltyErrorText.h"

#include "models/desk/text/PenaltyLifeText.h"
#include "models/registry/PenaltyCodes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bex::ui
{

namespace
{

struct Said {
    const char *what; ///< the end of the site's name
    const char *sentence;
};

constexpr Said sentences[]{
    {"moved-on",
     QT_TRANSLATE_NOOP("bex::ui::PenaltyErrorText",
                       "Nothing was written: somebody wrote of this penalty since it was shown. "
                       "Look at it again, then write.")},
    {"changed-since",
     QT_TRANSLATE_NOOP("bex::ui::PenaltyErrorText",
                       "Nothing was written: somebody changed this penalty since it was shown. "
                       "Look at it again, then write.")},
    {"taken-away",
     QT_TRANSLATE_NOOP(
         "bex::ui::PenaltyErrorText",
         "Nothing was written: a correction of the judgment took this penalty away.")},
    {"day-impossible",
     QT_TRANSLATE_NOOP("bex::ui::PenaltyErrorText",
                       "Nothing was written: the day lies before the decision or has not come. "
                       "Type the day on which it happened.")},
    {"without-reason",
     QT_TRANSLATE_NOOP("bex::ui::PenaltyErrorText",
                       "Nothing was written: the register must say why. Choose a reason.")},
    {"suspension-without-end",
     QT_TRANSLATE_NOOP("bex::ui::PenaltyErrorText",
                       "Nothing was written: a suspension lasts until a day or an event. Type its "
                       "last day, or the event in the note.")},
    {"suspension-ends-before",
     QT_TRANSLATE_NOOP("bex::ui::PenaltyErrorText",
                       "Nothing was written: the suspension ends before it begins. Type its last "
                       "day.")},
    {"word-unknown",
     QT_TRANSLATE_NOOP("bex::ui::PenaltyErrorText",
                       "Nothing was written: choose what happened in the list.")},
    {"about-nothing",
     QT_TRANSLATE_NOOP("bex::ui::PenaltyErrorText",
                       "Nothing was written: what is answered or corrected is not a writing of "
                       "this penalty. Look at it again.")},
    {"corrected-already",
     QT_TRANSLATE_NOOP("bex::ui::PenaltyErrorText",
                       "Nothing was written: this writing was corrected before.")},
    {"answers-nothing",
     QT_TRANSLATE_NOOP("bex::ui::PenaltyErrorText",
                       "Nothing was written: only a diligence interrupts the limitation, or does "
                       "not.")},
    {"corrected-without-reason",
     QT_TRANSLATE_NOOP("bex::ui::PenaltyErrorText",
                       "Nothing was written: type what was wrong. It stays in the register.")},
    {"corrects-the-law",
     QT_TRANSLATE_NOOP("bex::ui::PenaltyErrorText",
                       "Nothing was written: this follows from the judgment, the events and the "
                       "steps. Correct it there.")},
};

} // namespace

QString PenaltyErrorText::sentence(const Error &error)
{
    const QString room = u"penalty."_s;
    if (!error.site.startsWith(room))
        return {};
    const QString what = QString(error.site).mid(room.size());
    if (what == u"turn-impossible")
        //: %1 what was to be written, as "Execution ended"; %2 where the penalty stands
        return tr("Nothing was written: “%1” is not possible while the penalty is %2. Write first "
                  "what comes before it.")
            .arg(
                desk::PenaltyLifeText::label(registry::valueOf(registry::turnCodes, error.subject)),
                desk::PenaltyLifeText::label(
                    registry::valueOf(registry::penaltyStateCodes, error.expected)));
    const auto said = std::ranges::find_if(
        sentences, [&](const Said &line) { return what == QLatin1StringView(line.what); });
    return said == std::end(sentences) ? QString() : tr(said->sentence);
}

} // namespace bex::ui
