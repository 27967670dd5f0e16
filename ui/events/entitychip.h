// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/entitytype.h"

#include <QAbstractButton>

namespace Parallax {

class Appearance;

/// The name of an entity in a small box, underlined as its mentions are, with a cross. A click on the name chooses it, one
/// on the cross or Del takes it away.
class EntityChip : public QAbstractButton
{
    Q_OBJECT

public:
    EntityChip(const Appearance &appearance, const QString &name, EntityType type, QWidget *parent);

    void setRemovable(bool on);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen();
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect cross() const;

    const Appearance &m_appearance;
    EntityType m_type;
    bool m_removable = true;
    bool m_onCross = false; ///< while a click is told
};

} // namespace Parallax
