// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinefile.h"
#include "ui/timeline/timelinegroups.h"

#include <QAction>
#include <QObject>

#include <vector>

namespace Parallax {

/// What can be done with a timeline as a whole. Owns its actions; the pane says what they do.
class TimelineActions : public QObject
{
    Q_OBJECT

public:
    explicit TimelineActions(QObject *parent);

    QAction *fit;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *jump;
    QAction *clearPeriod;
    QAction *fold; ///< checkable
    std::array<QAction *, 3> groups{}; ///< checkable, by TimelineGroup
    std::array<QAction *, 3> bases{}; ///< one of them is checked; by DateBasis
    std::array<QAction *, timelineFiles.size()> exports{};

    /// But the exports, which stand in a menu of their own.
    [[nodiscard]] QList<QAction *> general() const;
    [[nodiscard]] TimelineGroups shownGroups() const;
    void setEnabled(bool on);

private:
    QAction *add(const QString &name, const QString &text, const QString &tip, const QString &icon = {});
    void addChoices();
};

} // namespace Parallax
