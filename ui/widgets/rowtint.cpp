// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rowtint.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace Parallax {

void paintRowTint(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter.fillRect(option.rect, option.palette.color(QPalette::Highlight));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    if (!selected && option.state.testFlag(QStyle::State_HasFocus)) {
        const QPen before = painter.pen();
        painter.setPen(option.palette.color(QPalette::Link));
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
        painter.setPen(before);
    }
}

} // namespace Parallax
