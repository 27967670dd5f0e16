// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/passagepath.h"

#include <cmath>

namespace Parallax {

namespace {

/// The lines of a passage in one paragraph, each as far as it is marked.
std::vector<std::vector<QRectF>> blocksOfLines(const PageView &view, TextSpan span)
{
    std::vector<std::vector<QRectF>> blocks;
    for (const auto &box : view.layout.lineBoxes(inView(view, span))) {
        if (blocks.empty() || box.rect.top() > blocks.back().back().bottom() + 1)
            blocks.emplace_back(std::vector{box.rect});
        else if (box.rect.top() < blocks.back().back().bottom() - 1)
            blocks.back().back() |= box.rect;
        else
            blocks.back().push_back(box.rect);
    }
    return blocks;
}

} // namespace

QPainterPath passagePath(const PageView &view, TextSpan span)
{
    const int paragraph = paragraphAt(view.layout.paragraphs(), std::max(span.start, view.text.start));
    const bool rightToLeft = view.layout.layoutOf(paragraph).text().isRightToLeft();
    QPainterPath path;
    for (const auto &lines : blocksOfLines(view, span)) {
        QRectF all;
        for (const QRectF &line : lines)
            all |= line;
        for (size_t i = 0; i < lines.size(); ++i) {
            QRectF line = lines[i];
            const bool goesOn = i + 1 < lines.size();
            const bool cameHere = i > 0;
            if (rightToLeft ? cameHere : goesOn)
                line.setRight(all.right());
            if (rightToLeft ? goesOn : cameHere)
                line.setLeft(all.left());
            // On the middle of the pixels, so that a pen of one pixel is not spread over two.
            path.addRect(QRectF(
                QPointF(std::floor(line.left()) - 1.5, line.top() + 0.5), QPointF(std::ceil(line.right()) + 1.5, line.bottom() + 0.5)));
        }
    }
    return path.simplified();
}

} // namespace Parallax
