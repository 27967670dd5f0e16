// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QString>

namespace Parallax {

/// What a part of a document is, for those who have it read to them or show it in another form.
enum class PdfRole : quint8 { Section, Title, Heading, Paragraph, Note };

struct PdfElement
{
    PdfRole role = PdfRole::Paragraph;
    int parent = -1; ///< a section before it; -1 for the document
    QString title = {}; ///< of a section
};

/// What is painted while printing, in black and in the printer's own units, where the glyphs begin and end that stand for a text.
QRectF pdfTextMark(int text, bool begins);
/// Likewise for what belongs to an element, once or more often, and for what belongs to none: rules, running heads.
QRectF pdfElementMark(int element, bool begins);
QRectF pdfArtifactMark(bool begins);

} // namespace Parallax
