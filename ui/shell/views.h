// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QStackedWidget>

class QSplitter;

namespace Parallax {

class AnnotationsPane;
class BriefingPane;
class HistoryPane;
class IssuesPane;
class PositionsPane;
class ReadersPane;
class TabbedPane;
class TagOverview;
class TimelinePane;
class TimelineSource;

/// The middle of the workspace: one of the views. Under the readers the timeline is docked.
class Views : public QStackedWidget
{
    Q_OBJECT

public:
    enum class View { Read, Positions, Timeline, Tags, Briefing };
    enum class TagsPage { Annotations, Overview, History };
    enum class PositionsPage { Positions, Issues };

    Views(const Session &session, TimelineSource &timeline, QWidget *parent = nullptr);

    [[nodiscard]] ReadersPane &readers() const { return *m_readers; }
    [[nodiscard]] PositionsPane &positions() const { return *m_positions; }
    [[nodiscard]] IssuesPane &issues() const { return *m_issues; }
    [[nodiscard]] AnnotationsPane &annotations() const { return *m_annotations; }
    [[nodiscard]] TimelinePane &timeline() const { return *m_timeline; }
    [[nodiscard]] BriefingPane &briefing() const { return *m_briefing; }
    /// The one under the readers.
    [[nodiscard]] TimelinePane &dockedTimeline() const { return *m_docked; }
    [[nodiscard]] bool dockShown() const;
    void setDockShown(bool shown);

    [[nodiscard]] View view() const { return View(currentIndex()); }
    /// The keyboard goes along when it is in a view.
    void turnTo(View view);
    void turnTo(TagsPage page);
    void turnTo(PositionsPage page);
    /// What the keys of the view are for.
    [[nodiscard]] QWidget *currentPane() const;
    /// Of the line between the readers and the docked timeline.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void viewChanged();
    void dockShownChanged();

private:
    QSplitter *m_reading;
    ReadersPane *m_readers;
    TimelinePane *m_docked;
    TabbedPane *m_positionsView;
    PositionsPane *m_positions;
    IssuesPane *m_issues;
    TimelinePane *m_timeline;
    TabbedPane *m_tagsView;
    AnnotationsPane *m_annotations;
    TagOverview *m_overview;
    HistoryPane *m_history;
    BriefingPane *m_briefing;
};

} // namespace Parallax
