// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QDateTime>
#include <QRectF>
#include <QString>

#include <array>
#include <vector>

namespace Parallax {

// Places in a PDF are in points (1/72 inch) from the top left corner of the page as it is shown, y downwards; pages count
// from 0. core/pdf turns them into the file's own coordinates and back (ISO 32000-1, 8.3.2.3: origin, crop box, rotation).

enum class PdfMarkKind : quint8 { Highlight, Underline, StrikeOut, Squiggly, Note, FreeText, Other };

/// A markup annotation (ISO 32000-1, 12.5.6). Its quads are one a line of text.
struct PdfAnnotation
{
    PdfMarkKind kind = PdfMarkKind::Highlight;
    int page = 0;
    std::vector<QRectF> quads; ///< none for Note and FreeText
    QRectF rect; ///< read; written as the box of the quads where it is null
    QString name; ///< /NM: of ours the UUID of the record; null where another program gave none
    QString author; ///< /T
    QString contents; ///< /Contents
    QString subject; ///< /Subj
    QDateTime created; ///< not valid where it is not known
    QDateTime modified;
    QColor color;
    /// Index into the list it stands in, of what it answers (/IRT); -1 for none.
    int inReplyTo = -1;
    bool isPart = false; ///< /RT /Group: goes on with inReplyTo, on another page
};

} // namespace Parallax
