// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/paragraphs.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Parallax {

namespace {

ParagraphKind kindOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Headline:
        return ParagraphKind::Title;
    case BlockKind::Boilerplate:
        return ParagraphKind::Boilerplate;
    case BlockKind::Dateline:
    case BlockKind::Body:
    case BlockKind::Quotation:
        break;
    }
    return ParagraphKind::Body;
}

TextSpan trimmed(QStringView text, TextSpan span)
{
    while (span.start < span.end && text[span.start].isSpace())
        ++span.start;
    while (span.end > span.start && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

/// The last place at or before `limit` where the text may be cut, after `start`.
qsizetype cutBefore(QStringView text, qsizetype start, qsizetype limit)
{
    const qsizetype earliest = start + (limit - start) / 2;
    qsizetype space = -1;
    for (qsizetype i = limit; i > earliest; --i) {
        if (!text[i].isSpace())
            continue;
        const QChar before = text[i - 1];
        if (before == u'.' || before == u'!' || before == u'?' || before == u'\u201d' || before == u'\u3002')
            return i;
        if (space < 0)
            space = i;
    }
    if (space >= 0)
        return space;
    // No cluster that people write is longer than this; the finder only has to see the neighbourhood of the cut.
    const qsizetype from = std::max(start, limit - 256);
    const QStringView near = text.sliced(from, std::min<qsizetype>(text.size() - from, 512));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, near.data(), near.size());
    finder.setPosition(limit - from);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    return finder.position() > 0 ? from + finder.position() : limit;
}

void appendPieces(QStringView text, TextSpan line, ParagraphKind kind, std::vector<Paragraph> &paragraphs)
{
    bool continues = false;
    for (TextSpan rest = trimmed(text, line); !rest.isEmpty(); rest = trimmed(text, rest)) {
        const qsizetype end = rest.length() <= longestPiece ? rest.end : cutBefore(text, rest.start, rest.start + longestPiece);
        paragraphs.push_back({trimmed(text, {rest.start, end}), kind, continues});
        rest.start = end;
        continues = true;
    }
}

/// Only what stands above the text is its title; the headlines below divide it.
void demoteSubheadings(std::vector<Paragraph> &paragraphs)
{
    bool textBegan = false;
    for (Paragraph &paragraph : paragraphs) {
        if (textBegan && paragraph.kind == ParagraphKind::Title)
            paragraph.kind = ParagraphKind::Subheading;
        textBegan = textBegan || paragraph.kind == ParagraphKind::Body;
    }
}

} // namespace

std::vector<Paragraph> splitParagraphs(QStringView text, const std::vector<Block> &blocks)
{
    std::vector<Paragraph> paragraphs;
    paragraphs.reserve(size_t(text.size() / 200));
    auto block = blocks.begin();
    for (qsizetype lineStart = 0; lineStart < text.size();) {
        qsizetype lineEnd = text.indexOf(u'\n', lineStart);
        if (lineEnd < 0)
            lineEnd = text.size();
        TextSpan rest{lineStart, lineEnd};
        ParagraphKind kind = ParagraphKind::Body;
        // Datelines and quotations run on in the line; only a change of type begins a new piece.
        for (; block != blocks.end() && block->span.start < lineEnd; ++block) {
            if (block->span.end <= rest.start)
                continue;
            const ParagraphKind next = kindOf(block->kind);
            const qsizetype from = std::max(rest.start, block->span.start);
            if (next != kind) {
                appendPieces(text, {rest.start, from}, kind, paragraphs);
                rest.start = from;
                kind = next;
            }
            if (block->span.end > lineEnd)
                break;
            if (kind != ParagraphKind::Body) {
                appendPieces(text, {rest.start, block->span.end}, kind, paragraphs);
                rest.start = block->span.end;
                kind = ParagraphKind::Body;
            }
        }
        appendPieces(text, rest, kind, paragraphs);
        lineStart = lineEnd + 1;
    }
    demoteSubheadings(paragraphs);
    return paragraphs;
}

int paragraphAt(const std::vector<Paragraph> &paragraphs, qsizetype offset)
{
    const auto after = std::upper_bound(paragraphs.begin(), paragraphs.end(), offset,
        [](qsizetype value, const Paragraph &paragraph) { return value < paragraph.span.start; });
    return std::max(0, int(after - paragraphs.begin()) - 1);
}

} // namespace Parallax
