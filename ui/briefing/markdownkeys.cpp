// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/markdownkeys.h"

#include <QRegularExpression>
#include <QStringBuilder>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr qsizetype indentWidth = 4;

TextSpan lineAt(const QString &text, qsizetype offset)
{
    const qsizetype start = offset > 0 ? text.lastIndexOf(u'\n', offset - 1) + 1 : 0;
    const qsizetype end = text.indexOf(u'\n', offset);
    return {start, end < 0 ? text.size() : end};
}

TextSpan wordAt(const QString &text, qsizetype caret)
{
    TextSpan word{caret, caret};
    while (word.start > 0 && text[word.start - 1].isLetterOrNumber())
        --word.start;
    while (word.end < text.size() && text[word.end].isLetterOrNumber())
        ++word.end;
    return word;
}

/// How often `sign` stands in a row before or behind `offset`.
qsizetype runOf(const QString &text, qsizetype offset, QChar sign, bool before)
{
    qsizetype count = 0;
    while (before ? offset - count > 0 && text[offset - count - 1] == sign : offset + count < text.size() && text[offset + count] == sign)
        ++count;
    return count;
}

/// One star in a row is italic, two are bold, three are both.
bool carries(qsizetype stars, qsizetype mark)
{
    return stars == mark || stars == 3;
}

const QRegularExpression &itemPattern()
{
    static const QRegularExpression pattern(uR"(^(\s*)(?:([-*+])|(\d{1,9})([.)]))(\s+)(\[[ xX]\]\s+)?)"_s);
    return pattern;
}

QString nextMark(const QRegularExpressionMatch &item)
{
    const QString sign =
        item.captured(2).isEmpty() ? QString(QString::number(item.captured(3).toInt() + 1) % item.captured(4)) : item.captured(2);
    return item.captured(1) % sign % item.captured(5) % (item.captured(6).isEmpty() ? QString() : u"[ ] "_s);
}

} // namespace

TextEdit toggledEmphasis(const QString &text, TextSpan selection, const QString &mark)
{
    const qsizetype size = mark.size();
    TextSpan inner = selection.isEmpty() ? wordAt(text, selection.start) : selection;
    while (!inner.isEmpty() && text[inner.start].isSpace())
        ++inner.start;
    while (!inner.isEmpty() && text[inner.end - 1].isSpace())
        --inner.end;
    const QString words = text.mid(inner.start, inner.length());
    const QChar sign = mark[0];
    if (carries(runOf(text, inner.start, sign, true), size) && carries(runOf(text, inner.end, sign, false), size)) {
        const qsizetype start = inner.start - size;
        return {{start, inner.end + size}, words, {start, start + words.size()}};
    }
    if (words.size() > 2 * size && carries(runOf(words, 0, sign, false), size) && carries(runOf(words, words.size(), sign, true), size)) {
        const QString bare = words.mid(size, words.size() - 2 * size);
        return {inner, bare, {inner.start, inner.start + bare.size()}};
    }
    return {inner, QString(mark % words % mark), {inner.start + size, inner.start + size + words.size()}};
}

std::optional<TextEdit> continuedList(const QString &text, qsizetype caret)
{
    static const QRegularExpression quotation(uR"(^(?:\s*>\s?)+)"_s);
    const TextSpan line = lineAt(text, caret);
    const QString words = text.mid(line.start, line.length());
    auto mark = itemPattern().match(words);
    const bool isItem = mark.hasMatch();
    if (!isItem)
        mark = quotation.match(words);
    if (!mark.hasMatch() || caret < line.start + mark.capturedEnd())
        return std::nullopt;
    if (words.mid(mark.capturedEnd()).trimmed().isEmpty())
        return TextEdit{line, {}, {line.start, line.start}};
    const QString inserted = u'\n' % (isItem ? nextMark(mark) : mark.captured());
    const qsizetype after = caret + inserted.size();
    return TextEdit{{caret, caret}, inserted, {after, after}};
}

std::optional<TextEdit> shiftedList(const QString &text, TextSpan selection, bool deeper)
{
    const TextSpan whole{lineAt(text, selection.start).start, lineAt(text, selection.end).end};
    QStringList lines = text.mid(whole.start, whole.length()).split(u'\n');
    qsizetype first = 0;
    qsizetype all = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString &line = lines[i];
        if (!itemPattern().match(line).hasMatch())
            return std::nullopt;
        const auto blanks = std::find_if(line.cbegin(), line.cend(), [](QChar sign) { return sign != u' '; }) - line.cbegin();
        const qsizetype by = deeper ? indentWidth : -std::min<qsizetype>(blanks, indentWidth);
        line = by > 0 ? QString(QString(by, u' ') % line) : line.mid(-by);
        first = i == 0 ? by : first;
        all += by;
    }
    const auto moved = [&](qsizetype offset, qsizetype by) { return std::max(whole.start, offset + by); };
    return TextEdit{whole, lines.join(u'\n'), {moved(selection.start, first), moved(selection.end, all)}};
}

qsizetype endOfWords(const QString &text, TextSpan span)
{
    qsizetype end = std::min(span.end, text.size());
    while (end > span.start && text[end - 1].isSpace())
        --end;
    return end;
}

} // namespace Parallax
