// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/words/findingwords.h"

#include "core/words/momenttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
};

/// A rule by its code, and the sentence that says what it does; %1 are the words that gave the finding away.
struct RuleWords
{
    const char *code;
    const char *sentence;
};

constexpr RuleWords positionRules[] = {
    {"verb", QT_TRANSLATE_NOOP("FindingWords", "Found by “%1”, with which somebody takes a stand.")},
    {"expected", QT_TRANSLATE_NOOP("FindingWords", "Found by “%1”: a stand that somebody is expected or about to take.")},
    {"state", QT_TRANSLATE_NOOP("FindingWords", "Found by “%1”, which says how somebody stands to it.")},
    {"noun", QT_TRANSLATE_NOOP("FindingWords", "Found by “%1”, a stand as a noun with whose it is.")},
    {"obligation", QT_TRANSLATE_NOOP("FindingWords", "Found by “%1”: what must or must not be, in the words of who says so.")},
    {"will", QT_TRANSLATE_NOOP("FindingWords", "Found by “%1”: what the speaker’s own side will or would do.")},
    {"judgement", QT_TRANSLATE_NOOP("FindingWords", "Found by “%1”: what the speaker calls it.")},
};

constexpr RuleWords statementRules[] = {
    {"clause", QT_TRANSLATE_NOOP("FindingWords", "“%1” takes the clause that follows it as what was said.")},
    {"clause-before", QT_TRANSLATE_NOOP("FindingWords", "“%1” takes the clause that stands before it as what was said.")},
    {"object", QT_TRANSLATE_NOOP("FindingWords", "“%1” takes what follows it as what it is about.")},
    {"noun", QT_TRANSLATE_NOOP("FindingWords", "“%1” names what somebody says, and whose it is stands before it.")},
    {"according-to", QT_TRANSLATE_NOOP("FindingWords", "“%1” gives the source of the rest of the sentence.")},
    {"label", QT_TRANSLATE_NOOP("FindingWords", "A name and a colon stand before what was said.")},
    {"quotation", QT_TRANSLATE_NOOP("FindingWords", "A quotation in the sentence of “%1”.")},
    {"continued", QT_TRANSLATE_NOOP("FindingWords", "A quotation that goes on after one whose speaker is named.")},
    {"nearest-name", QT_TRANSLATE_NOOP("FindingWords", "A quotation in a sentence that names somebody.")},
};

constexpr RuleWords dateRules[] = {
    {"written", QT_TRANSLATE_NOOP("FindingWords", "The text says the date itself.")},
    {"date-line", QT_TRANSLATE_NOOP("FindingWords", "It is in the line that dates the report.")},
    {"year-added", QT_TRANSLATE_NOOP("FindingWords", "The year is that of the report or of the sentence.")},
    {"weekday", QT_TRANSLATE_NOOP("FindingWords", "The weekday was counted from the day of the report.")},
    {"calendar-unit", QT_TRANSLATE_NOOP("FindingWords", "It was counted from the day of the report.")},
    {"counted", QT_TRANSLATE_NOOP("FindingWords", "It was counted from the day of the report.")},
    {"elapsed", QT_TRANSLATE_NOOP("FindingWords", "It goes up to the day of the report, or from it.")},
    {"date-before", QT_TRANSLATE_NOOP("FindingWords", "It was counted from the date named before it.")},
    {"time-of-day", QT_TRANSLATE_NOOP("FindingWords", "A time of the day named before it.")},
    {"no-base", QT_TRANSLATE_NOOP("FindingWords", "It rests on a day that the text does not give.")},
};

constexpr RuleWords figureRules[] = {
    {"count", QT_TRANSLATE_NOOP("FindingWords", "A number with what it counts.")},
    {"share", QT_TRANSLATE_NOOP("FindingWords", "A share of a whole.")},
    {"money", QT_TRANSLATE_NOOP("FindingWords", "A sum of money.")},
    {"multiple", QT_TRANSLATE_NOOP("FindingWords", "A round number of many.")},
    {"measure", QT_TRANSLATE_NOOP("FindingWords", "A measure or a length of time.")},
};

template <size_t Count> QString sentenceOf(const RuleWords (&rules)[Count], const QString &code)
{
    const auto found =
        std::find_if(std::begin(rules), std::end(rules), [&code](const RuleWords &rule) { return code == QLatin1StringView(rule.code); });
    return found == std::end(rules) ? QString() : QCoreApplication::translate("FindingWords", found->sentence);
}

QString wordsOf(QStringView text, TextSpan span)
{
    return span.isEmpty() || span.start < 0 || span.end > text.size() ? QString()
                                                                      : text.sliced(span.start, span.length()).toString().simplified();
}

/// Null when the sentence needs words that give the finding away and there are none.
QString withCue(const QString &sentence, const QString &cue)
{
    if (!sentence.contains(QLatin1StringView("%1")))
        return sentence;
    return cue.isEmpty() ? QString() : sentence.arg(cue);
}

} // namespace

QString findingStateName(FindingState state)
{
    switch (state) {
    case FindingState::Accepted:
        return Translated::tr("accepted");
    case FindingState::Changed:
        return Translated::tr("corrected");
    case FindingState::Rejected:
        return Translated::tr("rejected");
    case FindingState::Suggested:
        break;
    }
    return Translated::tr("suggested");
}

QString whyPosition(const Position &position, QStringView text)
{
    if (position.rule.isEmpty())
        return position.author.isEmpty() ? Translated::tr("Added by a person.")
                                         : Translated::tr("Added by %1.").arg(signatureText(position.author, momentText(position.created)));
    const QString cue = wordsOf(text, position.cue);
    const QString sentence = withCue(sentenceOf(positionRules, position.rule), cue);
    return !sentence.isNull() || cue.isEmpty() ? sentence : Translated::tr("Found by “%1”.").arg(cue);
}

QString whyStatement(const StatementRecord &statement, QStringView text)
{
    if (statement.rule.isEmpty())
        return Translated::tr("Added by a person.");
    const QString cue = wordsOf(text, statement.cue);
    const QString sentence = withCue(sentenceOf(statementRules, statement.rule), cue);
    return !sentence.isNull() || cue.isEmpty() ? sentence : Translated::tr("Found by “%1”.").arg(cue);
}

QString whyDate(const DateRecord &date)
{
    return sentenceOf(dateRules, date.rule);
}

QString whyFigure(const FigureRecord &figure)
{
    return sentenceOf(figureRules, figure.rule);
}

} // namespace Parallax
