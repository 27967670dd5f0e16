// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/readerlayout.h"
#include "core/look/theme.h"

class QPainter;

namespace Parallax {

/// What a layer draws with: the painter in page coordinates, and the text that is in view. A layer draws nothing else.
struct PageView
{
    QPainter &painter;
    ReaderLayout &layout;
    const Theme &theme;
    TextSpan text;
};

/// `span` as far as it is in view.
inline TextSpan inView(const PageView &view, TextSpan span)
{
    return {std::max(span.start, view.text.start), std::min(span.end, view.text.end)};
}

/// One kind of mark on the page. Drawn below the text or above it, in the order the view has them.
class ReaderLayer
{
public:
    ReaderLayer() = default;
    virtual ~ReaderLayer() = default;
    Q_DISABLE_COPY_MOVE(ReaderLayer)

    virtual void paint(const PageView &view) const = 0;
};

} // namespace Parallax
