// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/settext.h"

#include "core/pdf/printedlines.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr qreal noLimit = 1e6; ///< points

QStringList families(Face face)
{
    switch (face) {
    case Face::Serif:
        return {u"Noto Serif"_s, u"Source Serif 4"_s, u"DejaVu Serif"_s, u"Liberation Serif"_s};
    case Face::Sans:
        return {u"Noto Sans"_s, u"Inter"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s};
    case Face::Mono:
        break;
    }
    return {u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"Liberation Mono"_s};
}

/// A layout does not turn round what stands at its left for writing from the right.
Qt::Alignment visual(Qt::Alignment alignment, bool isRightToLeft)
{
    if (!isRightToLeft || (alignment & Qt::AlignAbsolute))
        return alignment;
    if (alignment & Qt::AlignLeft)
        return Qt::AlignRight;
    return alignment & Qt::AlignRight ? Qt::AlignLeft : alignment;
}

/// The beginning of a text without a word of which it has only a part, where that leaves most of it.
QString wholeWords(const QString &beginning, const QString &text)
{
    const bool isWhole = beginning.size() >= text.size() || !text[beginning.size()].isLetterOrNumber();
    const qsizetype space = beginning.lastIndexOf(u' ');
    return (isWhole || space < beginning.size() / 2 ? beginning : beginning.left(space)).trimmed();
}

} // namespace

QFont printFont(Face face, qreal points, QFont::Weight weight, bool italic)
{
    QFont font(families(face));
    font.setPixelSize(qRound(points * printUnits));
    font.setWeight(weight);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    // Without ligatures, for which a font has a code of its own: "briefing" would be copied as "brieﬁng". The
    // thousandth of a point does not show.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

SetText::SetText(const QString &text, const Style &style, qreal width, const QList<QTextLayout::FormatRange> &formats)
    : m_text(text)
    , m_style(style)
    , m_width(width)
    , m_layout(std::make_unique<QTextLayout>(text, style.font))
{
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(visual(style.alignment, text.isRightToLeft()));
    m_layout->setTextOption(option);
    m_layout->setFormats(formats);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine())
        line.setLineWidth(std::max(width, 1.0) * printUnits);
    m_layout->endLayout();
}

qreal SetText::naturalWidth() const
{
    qreal widest = 0;
    for (int i = 0; i < lines(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest / printUnits;
}

qreal SetText::leastWidth() const
{
    return m_layout->minimumWidth() / printUnits;
}

bool SetText::isRightToLeft() const
{
    return m_layout->textOption().textDirection() == Qt::RightToLeft;
}

int SetText::lineOf(qsizetype offset) const
{
    const QTextLine line = m_layout->lineForTextPosition(int(std::clamp<qsizetype>(offset, 0, m_text.size())));
    return line.isValid() ? line.lineNumber() : 0;
}

std::pair<qreal, qreal> SetText::extentOn(int line, qsizetype start, qsizetype end) const
{
    const QTextLine at = m_layout->lineAt(line);
    const qreal from = at.cursorToX(int(start)) / printUnits;
    const qreal to = at.cursorToX(int(end)) / printUnits;
    return {std::min(from, to), std::abs(to - from)};
}

qreal SetText::baseline() const
{
    const QFontMetricsF metrics(m_style.font);
    return (m_style.leading - (metrics.ascent() + metrics.descent()) / printUnits) / 2 + metrics.ascent() / printUnits;
}

void SetText::paintLine(QPainter &painter, int line, QPointF at, PrintedLines *lines) const
{
    const QTextLine shown = m_layout->lineAt(line);
    // By the baseline: a line with raised figures or another script in it does not stand lower than its neighbours.
    const qreal top = (at.y() + baseline()) * printUnits - shown.ascent() - shown.y();
    painter.save();
    painter.scale(1 / printUnits, 1 / printUnits);
    const QPointF position(at.x() * printUnits, top);
    if (lines)
        lines->paint(painter, *m_layout, line, position);
    else
        shown.draw(&painter, position);
    painter.restore();
}

void SetText::paint(QPainter &painter, QPointF at) const
{
    for (int i = 0; i < lines(); ++i)
        paintLine(painter, i, at + QPointF(0, i * leading()));
}

qreal printWidth(const QString &text, const QFont &font)
{
    return text.isEmpty() ? 0.0 : SetText(text, {font, 1}, noLimit).naturalWidth();
}

void paintText(QPainter &painter, QPointF at, const QString &text, const QFont &font, qreal leading)
{
    SetText(text, {font, leading, Qt::AlignLeft | Qt::AlignAbsolute}, noLimit / 100).paintLine(painter, 0, at);
}

QStringList linesOf(const QString &text, const QFont &font, qreal width, int mostLines)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * printUnits);
        const bool isLast = lines.size() + 1 == mostLines;
        const QString rest = text.mid(line.textStart());
        if (isLast && rest.size() > line.textLength()) {
            // What would stand on the next lines is cut; a word that only just fits may have to go for the ellipsis.
            QString cut = rest.left(line.textLength()).trimmed();
            while (!cut.isEmpty() && printWidth(QString(cut + u'…'), font) > width)
                cut.chop(1);
            lines.append(QString(wholeWords(cut, rest) + u'…'));
            break;
        }
        lines.append(rest.left(line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace Parallax
