// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/differencetext.h"

#include "core/briefing/textdiff.h"

#include <QTextCursor>
#include <QTextDocument>

namespace Parallax {

namespace {

QTextCharFormat formatOf(DiffPiece::Kind kind, const Theme &theme)
{
    QTextCharFormat format;
    format.setForeground(theme.text);
    if (kind == DiffPiece::Kind::Same)
        return format;
    const StanceColors &colors = theme.stance(kind == DiffPiece::Kind::Added ? Stance::Supports : Stance::Opposes);
    format.setBackground(colors.tint);
    format.setForeground(colors.ink);
    // Nothing is told by colour alone.
    format.setFontUnderline(kind == DiffPiece::Kind::Added);
    format.setFontStrikeOut(kind == DiffPiece::Kind::Removed);
    return format;
}

} // namespace

int showDifference(QTextDocument &document, const QString &before, const QString &after, const Theme &theme)
{
    document.clear();
    int first = -1;
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (const DiffPiece &piece : diffOf(before, after)) {
        if (first < 0 && piece.kind != DiffPiece::Kind::Same)
            first = cursor.position();
        cursor.insertText(piece.text, formatOf(piece.kind, theme));
    }
    cursor.endEditBlock();
    return first;
}

} // namespace Parallax
