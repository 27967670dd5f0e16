// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/markink.h"

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

    void setCounts(const std::array<int, entityGroupCount> &entities, int tags, int notes);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void fit();
    LegendToggle *addToggle(const QString &text, const QString &name, const QString &toolTip, std::optional<MarkInk> mark);

    Appearance &m_appearance;
    std::array<LegendToggle *, entityGroupCount> m_groups{};
    LegendToggle *m_tags;
    LegendToggle *m_notes;
    QLabel *m_boilerplate;
    LegendToggle *m_prose = nullptr;
    LegendToggle *m_linked = nullptr;
};

} // namespace Parallax
