// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QRect>

class QPainter;
class QString;

namespace Parallax {

struct Theme;

/// The stripe that stands for a tag beside its name, as it stands in the margin of a text: 4 px wide, in the middle of
/// the left edge of `place`.
inline constexpr int tagStripeWidth = 4;
void paintTagStripe(QPainter &painter, const QRect &place, const QColor &color);

/// A path in one line: what is above the tag in a quieter ink, and shortened first where room is short.
void paintTagPath(QPainter &painter, const QRect &place, const QString &path, const QColor &above, const QColor &name);

/// The stripe as an icon for menus.
QIcon tagIcon(const QColor &color);

/// What the colour is called, by its index in tagPalette.
QString tagColorName(int color);

/// For a menu, where an ampersand would mark a mnemonic.
QString menuText(QString text);

} // namespace Parallax
