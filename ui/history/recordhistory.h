// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/recordchanges.h"
#include "ui/session/jobs.h"
#include "ui/session/session.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace Parallax {

class PaneHeader;

/// The history of one record, or of a few that belong together, as a part of a pane: who did what and when, each line
/// with a button that brings that state back. Without margins of its own. Reads by a job and only while it is visible.
class RecordHistory : public QWidget
{
    Q_OBJECT

public:
    /// Lines before one asks for more.
    static constexpr int firstLines = 6;

    explicit RecordHistory(const Session &session, QWidget *parent = nullptr);
    ~RecordHistory() override;

    /// Shows nothing for none.
    void setRecords(const std::vector<RecordKey> &records);
    void setRecord(const RecordKey &record) { setRecords({record}); }

Q_SIGNALS:
    void linesChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void apply(std::vector<HistoryLine> lines);
    void showLines();
    void addLine(const HistoryLine &line);
    void restore(const HistoryLine &line);
    void applyTheme();

    Session m_session;
    std::vector<RecordKey> m_records;
    std::vector<HistoryLine> m_lines;
    bool m_outdated = false;
    bool m_showsAll = false;
    QTimer m_pause;
    Jobs::Handle m_job;
    int m_generation = 0; ///< of read(): what an older job brings is dropped
    PaneHeader *m_header;
    QVBoxLayout *m_rows;
    QToolButton *m_more;
};

} // namespace Parallax
