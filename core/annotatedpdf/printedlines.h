// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotatedpdf/pagecontent.h"

namespace Parallax {

/// Paints lines into a PDF with what Qt leaves out: pictures of coloured glyphs, and the characters behind glyphs from which they
/// cannot be read back. Those of a line are given as a whole, since readers put the pieces of a line together in their own ways.
/// Lines with what runs from right to left are left as they are: readers turn that around, and a text that is given for it too.
class PrintedLines
{
public:
    void paint(QPainter &painter, const PageContent::Text &text);
    /// By the numbers of the marks that were painted; for PdfAdditions.
    [[nodiscard]] const std::vector<QString> &texts() const { return m_texts; }

private:
    std::vector<QString> m_texts;
};

} // namespace Parallax
