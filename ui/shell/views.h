// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QStackedWidget>

namespace Parallax {

class AnnotationsPane;
class HistoryPane;
class IssuesPane;
class PositionsPane;
class ReadersPane;
class TabbedPane;
class TagOverview;

/// The middle of the workspace: one of the views.
class Views : public QStackedWidget
{
    Q_OBJECT

public:
    enum class View { Read, Positions, Tags };
    enum class TagsPage { Annotations, Overview, History };
    enum class PositionsPage { Positions, Issues };

    explicit Views(const Session &session, QWidget *parent = nullptr);

    [[nodiscard]] ReadersPane &readers() const { return *m_readers; }
    [[nodiscard]] PositionsPane &positions() const { return *m_positions; }
    [[nodiscard]] IssuesPane &issues() const { return *m_issues; }
    [[nodiscard]] AnnotationsPane &annotations() const { return *m_annotations; }

    [[nodiscard]] View view() const { return View(currentIndex()); }
    /// The keyboard goes along when it is in a view.
    void turnTo(View view);
    void turnTo(TagsPage page);
    void turnTo(PositionsPage page);
    /// What the keys of the view are for.
    [[nodiscard]] QWidget *currentPane() const;

Q_SIGNALS:
    void viewChanged();

private:
    ReadersPane *m_readers;
    TabbedPane *m_positionsView;
    PositionsPane *m_positions;
    IssuesPane *m_issues;
    TabbedPane *m_tagsView;
    AnnotationsPane *m_annotations;
    TagOverview *m_overview;
    HistoryPane *m_history;
};

} // namespace Parallax
