// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace Parallax {

class PrintedLines;

enum class Face : quint8 { Serif, Sans, Mono };

/// How many pixels of printFont() are a point.
inline constexpr qreal printUnits = 16;

/// A font for SetText and nothing else: it is larger than it says, so that no device rounds its widths.
QFont printFont(Face face, qreal points, QFont::Weight weight = QFont::Normal, bool italic = false);

/// A paragraph in lines that are the same on paper, in a picture and on every machine with these fonts. Lengths are points;
/// offsets are UTF-16 of the text. Any thread that may use fonts.
class SetText
{
public:
    struct Style
    {
        QFont font; ///< printFont()
        qreal leading = 12; ///< from line to line, whatever stands in them
        Qt::Alignment alignment = Qt::AlignLeft; ///< left is where the writing of the text begins
    };

    SetText(const QString &text, const Style &style, qreal width, const QList<QTextLayout::FormatRange> &formats = {});

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] int lines() const { return m_layout->lineCount(); }
    [[nodiscard]] qreal leading() const { return m_style.leading; }
    [[nodiscard]] qreal height() const { return lines() * m_style.leading; }
    [[nodiscard]] qreal width() const { return m_width; }
    /// Of the longest line, without the spaces at its end.
    [[nodiscard]] qreal naturalWidth() const;
    /// Of what cannot be broken.
    [[nodiscard]] qreal leastWidth() const;
    [[nodiscard]] bool isRightToLeft() const;

    [[nodiscard]] int lineOf(qsizetype offset) const;
    /// Where the text from `start` up to `end` stands on one line: left and width.
    [[nodiscard]] std::pair<qreal, qreal> extentOn(int line, qsizetype start, qsizetype end) const;
    /// Of the first line, below its upper edge.
    [[nodiscard]] qreal baseline() const;

    /// One line, whose upper edge begins at `at`; by `lines` where it is not null, as for a PDF.
    void paintLine(QPainter &painter, int line, QPointF at, PrintedLines *lines = nullptr) const;
    void paint(QPainter &painter, QPointF at) const;

private:
    QString m_text;
    Style m_style;
    qreal m_width;
    std::unique_ptr<QTextLayout> m_layout;
};

/// In one line.
qreal printWidth(const QString &text, const QFont &font);
/// In one line from `at`, its upper edge, on.
void paintText(QPainter &painter, QPointF at, const QString &text, const QFont &font, qreal leading);
/// The lines of a text where at most so many fit; the last of them is cut with an ellipsis where the rest has no room.
QStringList linesOf(const QString &text, const QFont &font, qreal width, int mostLines);

} // namespace Parallax
