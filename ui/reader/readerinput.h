// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"

#include <QElapsedTimer>
#include <QPointF>

class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace Parallax {

class ReaderView;

/// What keys and the mouse do in a reader. A mouse that is drawn beyond a word selects whole words, since nobody tags half
/// a word; with Alt, or within one word, it selects characters.
class ReaderInput
{
public:
    /// `view` owns this.
    explicit ReaderInput(ReaderView &view)
        : m_view(view)
    {
    }

    /// False when the key means nothing here.
    bool key(const QKeyEvent &event);
    void mousePress(const QMouseEvent &event);
    void mouseMove(const QMouseEvent &event);
    void mouseRelease(const QMouseEvent &event);
    void mouseDoubleClick(const QMouseEvent &event);
    void wheel(QWheelEvent &event);

    [[nodiscard]] bool isDragging() const { return m_dragging; }
    /// While the mouse is held beyond the upper or lower edge: scrolls and goes on selecting.
    void scrollWhileDragging();

private:
    enum class Unit { Character, Word, Paragraph };
    [[nodiscard]] TextSpan unitAt(qsizetype offset) const;
    void extendTo(QPointF viewportPoint);
    /// With the rest of the words that it cuts, unless it is within one of them.
    [[nodiscard]] TextSpan wholeWords(TextSpan span) const;
    void hover(QPointF viewportPoint);

    ReaderView &m_view;
    bool m_dragging = false;
    bool m_moved = false;
    Unit m_unit = Unit::Character;
    TextSpan m_origin; ///< what the press selected
    QPointF m_pressed;
    QPointF m_last;
    QElapsedTimer m_sinceDoubleClick;
    qreal m_wheelRest = 0; ///< pixels not scrolled yet
};

} // namespace Parallax
