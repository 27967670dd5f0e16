// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/markink.h"

#include <QAbstractButton>

#include <optional>

namespace Parallax {

class Appearance;

/// One entry of the legend: what a mark looks like, its name, how many there are; a click switches it on or off.
class LegendToggle : public QAbstractButton
{
    Q_OBJECT

public:
    /// With a mark: the sample is what it looks like; without: a dot, filled while it is on.
    LegendToggle(const Appearance &appearance, const QString &text, std::optional<MarkInk> mark, QWidget *parent = nullptr);

    void setCount(int count);
    /// Without its name it takes little room, and the tool tip has the name.
    void setNamed(bool named);
    /// What the tool tip says of it.
    void setHint(const QString &hint);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QString countText() const;
    [[nodiscard]] int sampleWidth() const;
    [[nodiscard]] int nameWidth() const;
    int paintMark(QPainter &painter, int x) const;

    const Appearance &m_appearance;
    std::optional<MarkInk> m_mark;
    int m_count = -1;
    bool m_named = true;
    QString m_hint;
};

} // namespace Parallax
