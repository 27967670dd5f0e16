// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/caretlayer.h"

#include <QPainter>

#include <cmath>

namespace Parallax {

QRectF CaretLayer::bar(ReaderLayout &page, qsizetype offset)
{
    const QRectF line = page.caretRect(offset);
    return QRectF(std::floor(line.left()) - 1, line.top() + 2, 2, line.height() - 4);
}

void CaretLayer::paint(const PageView &view) const
{
    // A caret out of view is not asked for its place: that would lay out the text there.
    if (m_visible && m_offset >= view.text.start && m_offset <= view.text.end)
        view.painter.fillRect(bar(view.layout, m_offset), view.theme.accent);
}

} // namespace Parallax
