// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/briefing/briefingversions.h"
#include "ui/session/jobs.h"
#include "ui/session/session.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QTextBrowser;

namespace Parallax {

class KeyButton;
class RowView;
class VersionsModel;

/// What a briefing was before: its versions, and what the picked one changed, or what has changed since. Reads by a job, and
/// only while it is visible.
class VersionsView : public QWidget
{
    Q_OBJECT

public:
    explicit VersionsView(const Session &session, QWidget *parent = nullptr);
    ~VersionsView() override;

    /// Shows nothing for a null one.
    void setBriefing(const QUuid &briefing);
    [[nodiscard]] const VersionsModel &model() const { return *m_model; }

Q_SIGNALS:
    void restoreRequested(const Parallax::BriefingVersion &version);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Against { Before, Now };

    void makeLayout();
    void read();
    void apply(std::vector<BriefingVersion> versions);
    void showDifference();
    /// `place` in the document; -1 for none.
    void showFirstChange(int place);
    void applyTheme();

    Session m_session;
    QUuid m_briefing;
    VersionsModel *m_model;
    RowView *m_view;
    QComboBox *m_against;
    KeyButton *m_restore;
    QTextBrowser *m_difference;
    QTimer m_pause;
    Jobs::Handle m_job;
    int m_generation = 0; ///< of read(): what an older job brings is dropped
    bool m_outdated = false;
};

} // namespace Parallax
