// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/lines.h"

#include <algorithm>

namespace Parallax {

namespace {

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\f' || c == u'\u2028' || c == u'\u2029';
}

/// The width that the text was broken at, or 0: hardly a line is longer, and most of those that another one follows at
/// once are of middling length and do not end a sentence.
qsizetype wrapWidth(QStringView text, const std::vector<TextLine> &lines)
{
    // Wider than any line of a mail, narrower than most paragraphs of a news report.
    constexpr qsizetype narrowest = 40;
    constexpr qsizetype widest = 100;
    int followed = 0;
    int wrapped = 0;
    size_t longer = 0;
    qsizetype width = 0;
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        const TextSpan span = lines[i].span;
        longer += span.length() > widest ? 1 : 0;
        if (lines[i + 1].afterBlank)
            continue;
        ++followed;
        const QChar last = text[span.end - 1];
        const bool endsSentence = last == u'.' || last == u'!' || last == u'?' || last == u'"' || last == u'\u201d';
        if (narrowest <= span.length() && span.length() <= widest && !endsSentence) {
            ++wrapped;
            width = std::max(width, span.length());
        }
    }
    return followed >= 4 && wrapped * 3 >= followed * 2 && longer * 20 <= lines.size() ? width : 0;
}

bool isBrokenBefore(QStringView text, TextSpan line, TextSpan next, qsizetype width)
{
    const QChar first = text[next.start];
    if (first == u'-' || first == u'\u2022' || first == u'#' || first == u'>')
        return false;
    qsizetype word = 0;
    while (next.start + word < next.end && !text[next.start + word].isSpace())
        ++word;
    // Some slack for words that the writer's program broke earlier than it had to.
    constexpr qsizetype slack = 4;
    return line.length() + 1 + word + slack > width;
}

} // namespace

TextSpan trimmed(QStringView text, TextSpan span)
{
    while (span.start < span.end && text[span.start].isSpace())
        ++span.start;
    while (span.end > span.start && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

std::vector<TextLine> textLines(QStringView text)
{
    std::vector<TextLine> lines;
    bool afterBlank = true;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && !endsLine(text[end]))
            ++end;
        const TextSpan span = trimmed(text, {start, end});
        if (!span.isEmpty())
            lines.push_back({span, afterBlank});
        afterBlank = span.isEmpty();
        start = end + 1;
        if (end < text.size() && text[end] == u'\r' && start < text.size() && text[start] == u'\n')
            ++start;
    }
    return lines;
}

std::vector<TextSpan> textParagraphs(QStringView text)
{
    const std::vector<TextLine> lines = textLines(text);
    const qsizetype width = wrapWidth(text, lines);
    std::vector<TextSpan> paragraphs;
    paragraphs.reserve(lines.size());
    for (size_t i = 0; i < lines.size(); ++i) {
        const TextSpan line = lines[i].span;
        if (i > 0 && width > 0 && !lines[i].afterBlank && isBrokenBefore(text, lines[i - 1].span, line, width))
            paragraphs.back().end = line.end;
        else
            paragraphs.push_back(line);
    }
    return paragraphs;
}

} // namespace Parallax
