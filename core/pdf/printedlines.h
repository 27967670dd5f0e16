// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/fontcoverage.h"

#include <QSet>
#include <QString>

#include <optional>
#include <vector>

class QPainter;
class QPointF;
class QTextLayout;
class QTextLine;

namespace Parallax {

/// Paints lines into a PDF with what Qt leaves out: pictures of coloured glyphs, and the characters behind glyphs from which they
/// cannot be read back. In a line from left to right they are given for all of it, since readers put the pieces of a line together
/// in their own ways. Readers turn round what runs from right to left: there they are given glyph by glyph, and the glyphs are
/// painted in the order in which they are seen, by which readers know what is a word.
class PrintedLines
{
public:
    /// As QTextLine::draw(), of a layout whose font is that of all lines or near to it.
    void paint(QPainter &painter, const QTextLayout &layout, int line, QPointF position);
    /// By the numbers of the marks that were painted; for PdfAdditions.
    [[nodiscard]] const std::vector<QString> &texts() const { return m_texts; }
    /// What was painted as boxes; each once.
    [[nodiscard]] const std::vector<char32_t> &missing() const { return m_missing; }

private:
    class Marked;
    struct Painted;

    [[nodiscard]] bool isMissing(const QString &cluster) const;
    bool noteMissing(const QTextLayout &layout, const QString &words);
    static std::vector<Painted> glyphsOf(const QTextLayout &layout, const QTextLine &line, int start, int length);
    void paintFromRight(QPainter &painter, const QTextLayout &layout, const QTextLine &line, const QString &words, QPointF position);

    std::vector<QString> m_texts;
    std::vector<char32_t> m_missing;
    QSet<char32_t> m_listed; ///< the same
    std::optional<FontCoverage> m_coverage;
};

} // namespace Parallax
