// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/period.h"
#include "ui/reader/legendcounts.h"
#include "ui/reader/markink.h"

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QLabel;

namespace Parallax {

class Appearance;
class LegendToggle;
class PeriodChip;

/// The strip below the readers: what each mark means, how many there are in the open articles, each a switch.
class LegendStrip : public QWidget
{
    Q_OBJECT

public:
    explicit LegendStrip(Appearance &appearance, QWidget *parent = nullptr);

    void setCounts(const LegendCounts &counts);
    /// Says that only what lies in it is marked; nothing for none.
    void setPeriod(const std::optional<Period> &period);

Q_SIGNALS:
    void periodCleared();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A switch of a layer that is one of Appearance's.
    struct Layer
    {
        LegendToggle *toggle;
        bool (Appearance::*shown)() const;
        int LegendCounts::*count; ///< null for none
    };
    struct LayerText
    {
        QString text;
        QString name;
        QString toolTip;
        std::optional<MarkInk> mark;
    };
    void addEntities();
    void addLayers();
    void addSwitches();
    void follow();
    void fit();
    [[nodiscard]] int neededWidth() const;
    LegendToggle *addToggle(const LayerText &text);
    LegendToggle *addLayer(
        const LayerText &text, bool (Appearance::*shown)() const, void (Appearance::*set)(bool), int LegendCounts::*count = nullptr);

    Appearance &m_appearance;
    std::array<LegendToggle *, entityGroupCount> m_groups{};
    std::vector<Layer> m_layers;
    PeriodChip *m_period;
    QLabel *m_boilerplate;
    LegendToggle *m_prose = nullptr;
    LegendToggle *m_linked = nullptr;
};

} // namespace Parallax
