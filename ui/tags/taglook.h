// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QRect>
#include <QString>

class QFontMetrics;
class QPainter;

namespace Parallax {

struct Theme;

/// The stripe that stands for a tag beside its name, as it stands in the margin of a text: 4 px wide, in the middle of
/// the left edge of `place`.
inline constexpr int tagStripeWidth = 4;
void paintTagStripe(QPainter &painter, const QRect &place, const QColor &color);

/// A path in one line: where room is short, what is above the tag is shortened, and left out before it says nothing.
struct TagPathText
{
    QString above; ///< with the last slash; painted in a quieter ink
    QString name;

    static TagPathText fitted(const QString &path, const QFontMetrics &metrics, int width);
    [[nodiscard]] int width(const QFontMetrics &metrics) const;
};

/// From the left edge of `place`, in the painter's font.
void paintTagPath(QPainter &painter, const QRect &place, const QString &path, const QColor &above, const QColor &name);

/// The stripe as an icon for menus.
QIcon tagIcon(const QColor &color);

/// What the colour is called, by its index in tagPalette.
QString tagColorName(int color);

/// For a menu, where an ampersand would mark a mnemonic.
QString menuText(QString text);

} // namespace Parallax
