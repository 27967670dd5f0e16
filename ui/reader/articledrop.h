// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/dropplace.h"
#include "ui/session/session.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QDropEvent;
class QWidget;

namespace Parallax {

/// Takes articles that are dragged onto the readers, and shows where they would go.
class ArticleDrop : public QObject
{
    Q_OBJECT

public:
    using ReaderRects = std::function<std::vector<QRect>()>;

    /// `target` outlives this; `rects` gives the readers' places in it.
    ArticleDrop(const Session &session, QWidget *target, ReaderRects rects);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] DropPlace placeAt(const QDropEvent &event) const;
    void showPlace(const DropPlace &place);
    void hidePlace();
    void drop(const QDropEvent &event);

    Session m_session;
    QWidget *m_target;
    ReaderRects m_rects;
    QWidget *m_indicator;
};

} // namespace Parallax
