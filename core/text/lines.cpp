// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/lines.h"

namespace Parallax {

namespace {

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\f' || c == u'\u2028' || c == u'\u2029';
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

bool isHardWrapped(QStringView text, const std::vector<TextLine> &lines)
{
    // Wider than any line of a mail, narrower than most paragraphs of a news report.
    constexpr qsizetype narrowest = 40;
    constexpr qsizetype widest = 100;
    int followed = 0;
    int wrapped = 0;
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i + 1].afterBlank)
            continue;
        ++followed;
        const TextSpan span = lines[i].span;
        const QChar last = text[span.end - 1];
        const bool endsSentence = last == u'.' || last == u'!' || last == u'?' || last == u'"' || last == u'\u201d';
        const QChar next = text[lines[i + 1].span.start];
        if (narrowest <= span.length() && span.length() <= widest && !endsSentence && next != u'-' && next != u'\u2022')
            ++wrapped;
    }
    return followed >= 4 && wrapped * 3 >= followed * 2;
}

} // namespace Parallax
