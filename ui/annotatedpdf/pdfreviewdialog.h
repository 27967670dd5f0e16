// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdfreview/pdfreview.h"
#include "ui/session/jobs.h"
#include "ui/session/session.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace Parallax {

class EmptyState;
class InkLabel;
class PdfReviewDetails;
class PdfReviewModel;
class PdfReviewView;
class TagPicker;
struct Changes;

/// What was changed in an annotated PDF that came back, to be looked at and taken over as one edit. Nothing waits for it:
/// a change that is looked at is shown in the reader behind it.
class PdfReviewDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PdfReviewDialog(const Session &session, QWidget *parent = nullptr);
    ~PdfReviewDialog() override;

    /// Compares the file with the project, as a job.
    void read(const QString &path);
    /// What the comparison gave.
    void showReview(const Result<PdfReview> &review);
    [[nodiscard]] bool isWorking() const { return m_reading || m_applying || m_pause.isActive(); }
    [[nodiscard]] PdfReviewModel &model() { return *m_model; }

    /// Shape, for the shell to keep.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void closed();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void makeParts();
    QWidget *makeFoot();
    void connectParts();
    void projectChanged(const Changes &changes);
    void compare();
    void jobFinished(const Jobs::Handle &job);
    void showState();
    void showDetails();
    void revealCurrent();
    void pickTag();
    void giveTag(const QString &path);
    void apply();
    void applied(int changes);
    void applyTheme();

    Session m_session;
    QString m_path;
    PdfReviewModel *m_model;
    Jobs::Handle m_reading;
    Jobs::Handle m_applying;
    int m_generation = 0; ///< of compare(): what an older job brings is dropped
    QTimer m_pause; ///< after a change of the project
    bool m_stopped = false; ///< the reading was

    InkLabel *m_heading;
    QLabel *m_notice;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    PdfReviewView *m_view;
    PdfReviewDetails *m_details;
    TagPicker *m_picker = nullptr;
    QLabel *m_figures;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_apply;
    QPushButton *m_close;
};

} // namespace Parallax
