// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/theme.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;

namespace Parallax {

class Appearance;
class LegendToggle;

/// The strip below the readers: what each mark means, how many there are in the open articles, each a switch.
class LegendStrip : public QWidget
{
    Q_OBJECT

public:
    explicit LegendStrip(Appearance &appearance, QWidget *parent = nullptr);

    void setCounts(const std::array<int, entityGroupCount> &counts);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void fit();
    LegendToggle *addToggle(const QString &text, const QString &name, const QString &toolTip, std::optional<EntityGroup> group);

    Appearance &m_appearance;
    std::array<LegendToggle *, entityGroupCount> m_groups{};
    QLabel *m_boilerplate;
    LegendToggle *m_prose = nullptr;
    LegendToggle *m_linked = nullptr;
};

} // namespace Parallax
