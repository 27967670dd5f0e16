// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace Parallax {

/// The ground of a list's row by what the view says of it: selected, under the mouse, or current without being selected.
/// The colours are Highlight, Base and Link of the view's palette.
void paintRowTint(QPainter &painter, const QStyleOptionViewItem &option);

} // namespace Parallax
