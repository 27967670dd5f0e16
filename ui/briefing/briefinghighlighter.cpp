// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/briefinghighlighter.h"

#include "ui/widgets/highlighting.h"

#include <QRegularExpression>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

enum State { Text = 0, Fenced = 1, Comment = 2 };

bool isFence(const QString &line)
{
    const QString trimmed = line.trimmed();
    return trimmed.startsWith("```"_L1) || trimmed.startsWith("~~~"_L1);
}

bool isHeading(const QString &line)
{
    static const QRegularExpression heading(u"^ {0,3}#{1,6}\\s"_s);
    return heading.match(line).hasMatch();
}

} // namespace

BriefingHighlighter::BriefingHighlighter(QTextDocument &document, std::shared_ptr<const Highlighting> highlighting, const Theme &theme)
    : QSyntaxHighlighter(static_cast<QObject *>(nullptr))
    , m_highlighting(std::move(highlighting))
    , m_theme(theme)
{
    // Before setDocument(): marks have moved when the changed line is coloured anew.
    connect(&document, &QTextDocument::contentsChange, this,
        [this](int at, int removed, int added) { shiftMarks(m_marks, at, removed, added); });
    setDocument(&document);
}

BriefingHighlighter::~BriefingHighlighter()
{
    // The base takes its colours back, which the document tells as a change: the marks are gone by then.
    document()->disconnect(this);
    setDocument(nullptr);
}

void BriefingHighlighter::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_colours.reset();
    rehighlight();
}

void BriefingHighlighter::setMarks(std::vector<BriefingMark> marks)
{
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    rehighlight();
}

const BriefingMark *BriefingHighlighter::markAt(qsizetype offset) const
{
    const auto found = std::find_if(m_marks.rbegin(), m_marks.rend(),
        [&](const BriefingMark &mark) { return mark.span.contains(offset) && !(mark.name.isEmpty() && mark.tip.isEmpty()); });
    return found == m_marks.rend() ? nullptr : &*found;
}

void BriefingHighlighter::highlightBlock(const QString &line)
{
    const bool inComment = previousBlockState() == Comment;
    const bool fence = !inComment && isFence(line);
    const bool inCode = previousBlockState() == Fenced;
    setCurrentBlockState(inCode != fence ? Fenced : Text);
    if (fence || inCode) {
        QTextCharFormat code;
        code.setForeground(m_theme.soft);
        setFormat(0, int(line.size()), code);
    } else {
        if (!inComment)
            paintLine(line);
        paintComments(line, inComment);
    }
    const qsizetype start = currentBlock().position();
    const qsizetype end = start + line.size();
    for (const BriefingMark &mark : m_marks) {
        const TextSpan inside{std::max(mark.span.start, start), std::min(mark.span.end, end)};
        if (!inside.isEmpty())
            merge(inside.start - start, inside.end - start, formatOf(mark.kind));
    }
}

void BriefingHighlighter::paintComments(const QString &line, bool within)
{
    QTextCharFormat faint;
    faint.setForeground(m_theme.faint);
    qsizetype start = within ? 0 : line.indexOf("<!--"_L1);
    while (start >= 0) {
        const qsizetype end = line.indexOf("-->"_L1, start);
        const qsizetype after = end < 0 ? line.size() : end + 3;
        setFormat(int(start), int(after - start), faint);
        if (end < 0)
            return setCurrentBlockState(Comment);
        start = line.indexOf("<!--"_L1, after);
    }
}

void BriefingHighlighter::paintLine(const QString &line)
{
    if (!m_colours)
        m_colours = m_highlighting->forLines(u"Markdown"_s, m_theme.dark);
    if (isHeading(line)) {
        QTextCharFormat heading;
        heading.setFontWeight(QFont::DemiBold);
        heading.setForeground(m_theme.text);
        setFormat(0, int(line.size()), heading);
        heading.setForeground(m_theme.faint);
        setFormat(0, int(line.indexOf(u' ', line.indexOf(u'#'))), heading);
        return;
    }
    if (!m_colours)
        return;
    for (const QTextLayout::FormatRange &range : m_colours->formats(line))
        merge(range.start, range.start + range.length, range.format);
}

void BriefingHighlighter::merge(qsizetype start, qsizetype end, const QTextCharFormat &format)
{
    // Stretches of one look at a time: setFormat() replaces what is there.
    for (qsizetype at = start; at < end;) {
        const QTextCharFormat before = this->format(int(at));
        qsizetype next = at + 1;
        while (next < end && this->format(int(next)) == before)
            ++next;
        QTextCharFormat merged = before;
        merged.merge(format);
        setFormat(int(at), int(next - at), merged);
        at = next;
    }
}

QTextCharFormat BriefingHighlighter::formatOf(BriefingMark::Kind kind) const
{
    QTextCharFormat format;
    switch (kind) {
    case BriefingMark::Kind::Citation:
        format.setForeground(m_theme.accent);
        format.setBackground(m_theme.accentBackground);
        break;
    case BriefingMark::Kind::BadCitation:
        format.setForeground(m_theme.stance(Stance::Opposes).ink);
        format.setBackground(m_theme.stance(Stance::Opposes).tint);
        format.setFontStrikeOut(true);
        break;
    case BriefingMark::Kind::Unsourced:
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(m_theme.warning);
        break;
    case BriefingMark::Kind::Estimative:
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(m_theme.stance(Stance::Opposes).ink);
        break;
    case BriefingMark::Kind::BlockComment:
        format.setForeground(m_theme.faint);
        format.setFontItalic(false);
        break;
    case BriefingMark::Kind::BlockContent:
        format.setForeground(m_theme.soft);
        break;
    }
    return format;
}

} // namespace Parallax
