// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/shownruns.h"

#include "core/briefing/prose.h"
#include "core/words/stancewords.h"

#include <QCoreApplication>
#include <QStringBuilder>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(BriefingExport)
};

ShownRun formatted(const TextRun &run)
{
    ShownRun shown;
    shown.text = documentText(run.text);
    shown.bold = run.bold;
    shown.italic = run.italic;
    shown.code = run.code;
    shown.struck = run.struck;
    shown.link = safeLink(run.link);
    shown.source = run.source;
    return shown;
}

/// Keeps the span in the Markdown in step where the text stands there as it is shown.
void chopEnd(ShownRun &run)
{
    run.source.end -= run.source.length() == run.text.size() ? 1 : 0;
    run.text.chop(1);
}

void chopStart(ShownRun &run)
{
    run.source.start += run.source.length() == run.text.size() ? 1 : 0;
    run.text.remove(0, 1);
}

void trimEnd(ShownRuns &shown)
{
    while (!shown.empty() && shown.back().kind == ShownRun::Kind::Text) {
        while (!shown.back().text.isEmpty() && shown.back().text.back().isSpace())
            chopEnd(shown.back());
        if (!shown.back().text.isEmpty())
            break;
        shown.pop_back();
    }
}

void addCitation(ShownRuns &shown, const TextRun &run, const BriefingDocument &document)
{
    const int number = int(document.citations.indexOf(run.text)) + 1;
    if (number == 0)
        return;
    trimEnd(shown);
    if (shown.empty() || shown.back().kind != ShownRun::Kind::Citations) {
        ShownRun citations;
        citations.kind = ShownRun::Kind::Citations;
        citations.source = run.source;
        shown.push_back(citations);
    }
    ShownRun &group = shown.back();
    if (std::find(group.numbers.begin(), group.numbers.end(), number) != group.numbers.end())
        return;
    group.text += QString((group.numbers.empty() ? QString() : u", "_s) % QString::number(number));
    group.numbers.push_back(number);
    group.source.end = std::max(group.source.end, run.source.end);
}

ShownRun assessmentRun(const TextRun &run)
{
    ShownRun shown;
    shown.kind = ShownRun::Kind::Assessment;
    shown.text = assessmentWords(run.text);
    shown.source = run.source;
    return shown;
}

bool isBlank(const TextRun &run)
{
    return run.kind == TextRun::Kind::Text && run.text.trimmed().isEmpty();
}

/// Index of the first that is not blank, or the size.
size_t firstRun(const TextRuns &runs)
{
    return size_t(std::find_if_not(runs.begin(), runs.end(), isBlank) - runs.begin());
}

/// Where a stance's sign stands first from `from` on: with its name behind it. In a table that was written from the project its
/// name may be of another language than the window's: there at the beginning, or behind a semicolon, with any word.
struct StancePlace
{
    qsizetype start = -1;
    Stance stance = Stance::Unclear;
};

StancePlace nextStance(const QString &text, qsizetype from, bool isWritten)
{
    for (qsizetype at = from; at + 2 < text.size(); ++at) {
        size_t stance = 0;
        while (stance < stanceCodes.size() && text[at] != stanceGlyph(Stance(stance)))
            ++stance;
        if (stance == stanceCodes.size() || text[at + 1] != u' ')
            continue;
        const QString before = isWritten ? text.mid(from, at - from).trimmed() : QString();
        const bool begins = isWritten && text[at + 2].isLetter() && (before.isEmpty() || before.endsWith(u';'));
        if (begins || QStringView(text).sliced(at + 2).startsWith(stanceName(Stance(stance))))
            return {at, Stance(stance)};
    }
    return {};
}

bool isInPositionsTable(const BriefingDocument &document, qsizetype source)
{
    return std::any_of(document.buildingBlocks.begin(), document.buildingBlocks.end(), [source](const BuildingBlockPlace &place) {
        return place.name == u"positions-table" && place.content.start <= source && source < place.content.end;
    });
}

/// Stances of one cell stand below each other rather than in a row with semicolons.
void breakLine(ShownRuns &shown)
{
    if (shown.empty() || shown.back().kind != ShownRun::Kind::Text || !shown.back().text.trimmed().endsWith(u';'))
        return;
    trimEnd(shown);
    chopEnd(shown.back());
    if (shown.back().text.isEmpty())
        shown.pop_back();
    ShownRun line;
    line.kind = ShownRun::Kind::LineBreak;
    shown.push_back(line);
}

void addWithStances(ShownRuns &shown, const ShownRun &run, bool isWritten)
{
    qsizetype done = 0;
    const auto add = [&](qsizetype end) {
        if (end <= done)
            return;
        shown.push_back(partOf(run, done, end));
        done = end;
    };
    for (StancePlace place = nextStance(run.text, 0, isWritten); place.start >= 0; place = nextStance(run.text, done, isWritten)) {
        add(place.start);
        breakLine(shown);
        ShownRun sign = partOf(run, place.start, place.start + 1);
        sign.kind = ShownRun::Kind::Stance;
        sign.stance = place.stance;
        shown.push_back(sign);
        done = place.start + 1;
    }
    add(run.text.size());
}

} // namespace

ShownRun partOf(const ShownRun &run, qsizetype start, qsizetype end)
{
    ShownRun part = run;
    part.text = run.text.mid(start, end - start);
    if (run.source.length() == run.text.size())
        part.source = {run.source.start + start, run.source.start + end};
    return part;
}

QString assessmentWords(const QString &detail)
{
    const QString words = documentText(detail).simplified();
    return words.isEmpty() ? Translated::tr("Assessment.") : Translated::tr("Assessment, %1.").arg(words);
}

QString documentText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
        } else if (c.isSurrogate() || c == QChar(0xfffe) || c == QChar(0xffff)) {
            clean += QChar::ReplacementCharacter;
        } else if (c.unicode() >= 0x20 ? (c.unicode() < 0x7f || c.unicode() > 0x9f) : (c == u'\t' || c == u'\n')) {
            clean += c;
        }
    }
    return clean;
}

QString safeLink(const QString &address)
{
    // Tolerant, so that an address with umlauts is none the less one; nothing is opened here.
    const QUrl url(documentText(address).trimmed());
    const QString scheme = url.scheme();
    const bool isWeb = (scheme == u"http" || scheme == u"https") && !url.host().isEmpty();
    const bool isMail = scheme == u"mailto" && !url.path().isEmpty();
    return isWeb || isMail ? QString::fromLatin1(url.toEncoded()) : QString();
}

QString plainText(const TextRuns &runs)
{
    QString text;
    for (const TextRun &run : runs) {
        if (run.kind == TextRun::Kind::Text)
            text += run.text;
        else if (run.kind == TextRun::Kind::LineBreak)
            text += u' ';
    }
    return documentText(text).simplified();
}

bool isAssessment(const DocumentBlock &block)
{
    const Prose prose(block.runs);
    const std::vector<TextSpan> sentences = proseSentences(prose.text());
    // A mark belongs to the sentence before it; what stands before the first is for all.
    const auto isDeclared = [&](qsizetype from, qsizetype to) {
        return std::any_of(prose.marks().begin(), prose.marks().end(),
            [from, to](const Prose::Mark &mark) { return mark.kind == TextRun::Kind::Assessment && mark.at > from && mark.at <= to; });
    };
    if (isDeclared(-1, sentences.empty() ? prose.text().size() : sentences.front().start))
        return true;
    for (size_t i = 0; i < sentences.size(); ++i) {
        if (!isDeclared(sentences[i].start, i + 1 < sentences.size() ? sentences[i + 1].start : prose.text().size()))
            return false;
    }
    return !sentences.empty();
}

ShownRuns shownRuns(const TextRuns &runs, const BriefingDocument &document)
{
    ShownRuns shown;
    const size_t first = firstRun(runs);
    const bool leads = first < runs.size() && runs[first].kind == TextRun::Kind::Assessment;
    bool trims = leads;
    for (size_t i = leads ? first + 1 : 0; i < runs.size(); ++i) {
        const TextRun &run = runs[i];
        switch (run.kind) {
        case TextRun::Kind::Citation:
            addCitation(shown, run, document);
            continue;
        case TextRun::Kind::Assessment:
            trimEnd(shown);
            shown.push_back(assessmentRun(run));
            continue;
        case TextRun::Kind::LineBreak:
            trimEnd(shown);
            shown.push_back(formatted(run));
            shown.back().kind = ShownRun::Kind::LineBreak;
            shown.back().text.clear();
            continue;
        case TextRun::Kind::Text:
            shown.push_back(formatted(run));
            // What stands behind the mark that was taken from the front.
            while (trims && !shown.back().text.isEmpty() && shown.back().text.front().isSpace())
                chopStart(shown.back());
            if (shown.back().text.isEmpty())
                shown.pop_back();
            else
                trims = false;
        }
    }
    trimEnd(shown);
    if (leads)
        shown.push_back(assessmentRun(runs[first]));
    return shown;
}

ShownRuns shownCell(const TextRuns &runs, const BriefingDocument &document)
{
    ShownRuns shown;
    for (const ShownRun &run : shownRuns(runs, document)) {
        if (run.kind == ShownRun::Kind::Text)
            addWithStances(shown, run, isInPositionsTable(document, run.source.start));
        else
            shown.push_back(run);
    }
    return shown;
}

} // namespace Parallax
