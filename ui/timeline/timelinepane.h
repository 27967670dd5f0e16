// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timelineitem.h"
#include "ui/session/session.h"
#include "ui/timeline/timelinefile.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace Parallax {

class EmptyState;
class TimelineActions;
class TimelineCanvas;
class TimelineHeader;
class TimelineItemActions;
class TimelineLight;
class TimelineOverview;
class TimelinePicks;
class TimelinePopups;
class TimelineSource;
class TimelineTray;

/// The timeline: docked under the readers, where a click opens what it hits, or as a view of its own with a lane a kind,
/// actor and outlet and an overview, where a click picks and Enter or a double click opens.
class TimelinePane : public QWidget
{
    Q_OBJECT

public:
    enum class Size : quint8 { Docked, Full };

    /// `source` outlives it and may be shared.
    TimelinePane(const Session &session, TimelineSource &source, Size size, QWidget *parent = nullptr);
    ~TimelinePane() override;

    [[nodiscard]] TimelineCanvas &canvas() { return *m_canvas; }
    /// For the menus: what can be done with the timeline and with what is picked on it.
    [[nodiscard]] QList<QAction *> actions() const;
    [[nodiscard]] QList<QAction *> exportActions() const;

    /// Lanes, folding and basis.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    /// A picture is written at once, the rest in a job; a notice says how it went.
    void exportTo(const QString &path, TimelineFile file);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The shell asks for a file, then calls exportTo().
    void exportRequested(Parallax::TimelineFile file);
    void analysisRequested();
    /// The event that is picked is to be edited: bring the inspector forward.
    void editRequested();
    /// The same for the field of its date, to type in at once.
    void dateRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeLayout();
    void connectCanvas();
    void connectPopups();
    void connectActions();
    void connectSession();
    void refresh();
    void showData();
    void showState();
    void showEmptyState();
    void showPeriod();
    void take(const TimelineItem &item);
    void applyTheme();

    Session m_session;
    TimelineSource &m_source;
    Size m_size;
    std::shared_ptr<const TimelineData> m_shown; ///< of the source, the lanes that are on
    TimelineActions *m_actions;
    TimelinePicks *m_picks;
    TimelineItemActions *m_itemActions;
    TimelineLight *m_light;
    TimelineHeader *m_header;
    QStackedWidget *m_stack;
    TimelineCanvas *m_canvas;
    EmptyState *m_empty;
    TimelineOverview *m_overview = nullptr; ///< of the full one
    TimelineTray *m_tray;
    TimelinePopups *m_popups;
    bool m_outdated = false; ///< there were other data while it was hidden
};

} // namespace Parallax
