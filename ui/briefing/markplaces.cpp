// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/markplaces.h"

#include <QRegularExpression>
#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

const QRegularExpression &marks()
{
    static const QRegularExpression pattern(uR"(\[(?:@[\w-]+|assessment(?::[^\]\n]*)?)\])"_s);
    return pattern;
}

const QRegularExpression &comments()
{
    static const QRegularExpression pattern(u"<!--.*?-->"_s, QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

/// Without the sign of a quotation, a list or a heading at its beginning.
TextSpan lineAt(const QString &text, qsizetype offset)
{
    static const QRegularExpression sign(uR"(^\s*(?:>\s?)*\s*(?:(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?|#{1,6}\s+)?)"_s);
    const qsizetype start = offset > 0 ? text.lastIndexOf(u'\n', offset - 1) + 1 : 0;
    const qsizetype next = text.indexOf(u'\n', offset);
    const qsizetype end = next < 0 ? text.size() : next;
    return {start + sign.match(text.mid(start, end - start)).capturedLength(), end};
}

bool hasWords(const QString &text, TextSpan span)
{
    return !text.mid(span.start, span.end - span.start).remove(marks()).trimmed().isEmpty();
}

/// Of one that has its lines for itself; -1 for none.
qsizetype commentEndAt(const QString &text, qsizetype caret)
{
    for (auto all = comments().globalMatch(text); all.hasNext();) {
        const auto comment = all.next();
        const TextSpan span{comment.capturedStart(), comment.capturedEnd()};
        const bool alone = (span.start == 0 || text[span.start - 1] == u'\n') && (span.end == text.size() || text[span.end] == u'\n');
        if (alone && span.start <= caret && caret <= span.end)
            return span.end;
    }
    return -1;
}

} // namespace

qsizetype placeForMark(const QString &text, qsizetype caret)
{
    const TextSpan line = lineAt(text, caret);
    qsizetype place = std::max(caret, line.start);
    const auto outside = [&] {
        for (auto all = marks().globalMatch(text.mid(line.start, line.end - line.start)); all.hasNext();) {
            const auto mark = all.next();
            if (line.start + mark.capturedStart() <= place && place < line.start + mark.capturedEnd())
                place = line.start + mark.capturedEnd();
        }
    };
    outside();
    if (place > line.start && text[place - 1].isLetterOrNumber()) {
        while (place < line.end && text[place].isLetterOrNumber())
            ++place;
    } else {
        const qsizetype words = endOfWords(text, {line.start, place});
        place = words > line.start ? words : place;
    }
    outside();
    return place;
}

TextEdit insertedMark(const QString &text, TextSpan selection, const QString &mark, qsizetype blockEnd)
{
    if (isPlaceholder(text, selection))
        return {selection, mark, {selection.start, selection.start}};
    const qsizetype caret = selection.end;
    const qsizetype behind = blockEnd < 0 ? commentEndAt(text, caret) : blockEnd;
    const qsizetype place = behind < 0 ? placeForMark(text, caret) : behind;
    const qsizetype begin = behind < 0 ? lineAt(text, place).start : place;
    const bool stands = QStringView(text).left(place).endsWith(mark);
    const QString inserted = stands ? QString() : behind < 0 ? mark : QString("\n\n"_L1 % mark);
    qsizetype after = place + inserted.size();
    if (behind >= 0 && !stands)
        after -= mark.size();
    else if (!hasWords(text, {begin, place}))
        after = begin;
    return {{place, place}, inserted, {after, after}};
}

std::optional<qsizetype> behindMarks(const QString &text, qsizetype caret)
{
    const TextSpan line = lineAt(text, caret);
    if (caret < line.start || !hasWords(text, {line.start, caret}))
        return std::nullopt;
    const QString rest = text.mid(caret, line.end - caret);
    return marks().match(rest).hasMatch() && !hasWords(text, {caret, line.end}) ? std::optional(line.end) : std::nullopt;
}

QString citationAt(const QString &text, qsizetype caret)
{
    static const QRegularExpression citation(uR"(\[@([\w-]+)\])"_s);
    const qsizetype start = lineAt(text, caret).start;
    const qsizetype next = text.indexOf(u'\n', caret);
    for (auto all = citation.globalMatch(text.left(next < 0 ? text.size() : next), std::min(start, caret)); all.hasNext();) {
        const auto mark = all.next();
        if (mark.capturedStart() <= caret && caret <= mark.capturedEnd())
            return mark.captured(1);
    }
    return {};
}

bool isPlaceholder(const QString &text, TextSpan selection)
{
    static const QRegularExpression italic(uR"(^\*[^*\n]+\*$)"_s);
    return italic.match(text.mid(selection.start, selection.length())).hasMatch() && text.left(selection.start).endsWith("-->\n\n"_L1)
        && (selection.end >= text.size() || text[selection.end] == u'\n');
}

TextSpan placeToWrite(const QString &text)
{
    static const QRegularExpression ofBlock(uR"(^<!--\s*(?:block:|end\b))"_s);
    const qsizetype heading = text.startsWith(u'#') ? 0 : std::max<qsizetype>(0, text.indexOf("\n#"_L1));
    for (auto all = comments().globalMatch(text, heading); all.hasNext();) {
        const auto comment = all.next();
        const qsizetype end = comment.capturedEnd();
        if (ofBlock.match(comment.captured()).hasMatch() || text.mid(end, 2) != "\n\n"_L1)
            continue;
        const qsizetype next = text.indexOf(u'\n', end + 2);
        const TextSpan paragraph{end + 2, next < 0 ? text.size() : next};
        return isPlaceholder(text, paragraph) ? paragraph : TextSpan{end + 1, end + 1};
    }
    return {0, 0};
}

} // namespace Parallax
