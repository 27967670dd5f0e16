// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/boundarymoves.h"
#include "ui/reader/marginplaces.h"
#include "ui/reader/markink.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QHelpEvent;
class QKeyEvent;
class QMouseEvent;

namespace Parallax {

class ReaderView;

/// The mouse in the margin and on the handles of the picked passage, and the keys that go with it. It sees the view's
/// events before the view does and takes those that are for it; it changes nothing itself but what is pointed at.
class AnnotationTool : public QObject
{
    Q_OBJECT

public:
    using Description = std::function<QString(const std::vector<const AnnotationMark *> &)>;

    /// `view` owns this.
    explicit AnnotationTool(ReaderView &view);

    /// What the tool tip says of marks, as plain text.
    void setDescription(Description description) { m_description = std::move(description); }
    /// Shows where the passage is; the empty span for none.
    void pointAt(TextSpan span, MarkInk ink = {});

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// A stripe, a glyph or a pile was clicked at a place of the viewport.
    void clicked(const Parallax::MarginItem &item, QPoint place);
    /// The text was clicked, so nothing is picked any more.
    void released();
    /// The handle of an end was dragged to an offset; `precise` goes by characters.
    void dragged(Parallax::Boundary boundary, qsizetype offset, bool precise);
    void dropped();
    void cancelled();
    /// Something else is done than moving the boundary with keys.
    void interrupted();
    void pickRequested();

private:
    bool viewportEvent(QEvent &event);
    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    bool toolTip(const QHelpEvent &event);
    bool keyEvent(const QKeyEvent &event);
    void dragOn();
    [[nodiscard]] std::optional<MarginItem> itemAt(QPointF viewportPoint) const;
    [[nodiscard]] std::optional<Boundary> handleUnder(QPointF viewportPoint) const;

    ReaderView &m_view;
    Description m_description;
    std::optional<Boundary> m_dragged;
    qreal m_grip = 0; ///< pixels from where the handle was taken to its middle
    QPointF m_last;
    QTimer m_scroll; ///< while a handle is held beyond the upper or lower edge
};

} // namespace Parallax
