// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/theme.h"

#include <QAbstractButton>

#include <optional>

namespace Parallax {

class Appearance;

/// One entry of the legend: what a mark looks like, its name, how many there are; a click switches it on or off.
class LegendToggle : public QAbstractButton
{
    Q_OBJECT

public:
    /// With a group: the sample is its underline; without: a dot, filled while it is on.
    LegendToggle(const Appearance &appearance, const QString &text, std::optional<EntityGroup> group, QWidget *parent = nullptr);

    void setCount(int count);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QString countText() const;

    const Appearance &m_appearance;
    std::optional<EntityGroup> m_group;
    int m_count = -1;
};

} // namespace Parallax
