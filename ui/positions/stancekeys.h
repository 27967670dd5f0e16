// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/stance.h"

#include <QWidget>

namespace Parallax {

class Appearance;

/// The stances below each other, each with its sign and keys. A key, a click, or Enter on the marked one takes it.
class StanceKeys : public QWidget
{
    Q_OBJECT

public:
    StanceKeys(const Appearance &appearance, QWidget *parent);

    void setMarked(Stance stance);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void taken(Parallax::Stance stance);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect rowOf(Stance stance) const;
    [[nodiscard]] std::optional<Stance> stanceAt(const QPoint &place) const;

    const Appearance &m_appearance;
    Stance m_marked = Stance::Supports;
};

} // namespace Parallax
