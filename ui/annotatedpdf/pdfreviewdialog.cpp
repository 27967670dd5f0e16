// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotatedpdf/pdfreviewdialog.h"

#include "core/project/project.h"
#include "core/project/readfault.h"
#include "core/tags/codebook.h"
#include "ui/annotatedpdf/pdfreviewdetails.h"
#include "ui/annotatedpdf/pdfreviewmodel.h"
#include "ui/annotatedpdf/pdfreviewview.h"
#include "ui/annotatedpdf/pdfreviewwords.h"
#include "ui/session/appearance.h"
#include "ui/session/editjob.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"
#include "ui/tags/tagpicker.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inklabel.h"

#include <QDir>
#include <QFileInfo>
#include <QHideEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Parallax {

PdfReviewDialog::~PdfReviewDialog()
{
    if (m_reading)
        m_reading->cancel();
}

void PdfReviewDialog::read(const QString &path)
{
    m_path = path;
    setWindowTitle(tr("Changes in %1", "the name of a file").arg(QFileInfo(path).fileName()));
    m_heading->setText(QDir::toNativeSeparators(path));
    m_heading->setToolTip(m_heading->text());
    compare();
}

void PdfReviewDialog::projectChanged(const Changes &)
{
    // What this dialog changes itself is no reason to look again.
    if (!m_path.isEmpty() && !m_applying && isVisible())
        m_pause.start();
}

void PdfReviewDialog::compare()
{
    m_pause.stop();
    if (m_reading)
        m_reading->cancel();
    m_stopped = false;
    const auto work = [from = m_session.project.path(), path = m_path](const Progress &progress) -> Result<PdfReview> {
        auto project = Project::open(from, Project::Access::Read);
        return project ? reviewPdf(**project, path, progress) : project.error();
    };
    const int generation = ++m_generation;
    m_reading = m_session.jobs.start(this, QString(), work, [this, generation](const Result<PdfReview> &review) {
        if (generation == m_generation)
            showReview(review);
    });
    m_progress->setRange(0, 0);
    showState();
}

void PdfReviewDialog::showReview(const Result<PdfReview> &review)
{
    if (!review) {
        m_model->setReview({}, {});
        m_empty->setState(m_stopped ? tr("The reading was stopped.") : review.error().message, m_stopped ? tr("Read it again") : QString());
        return showState();
    }
    const auto shown = orFault(m_session.project, [&]() -> Result<Done> {
        m_model->setReview(*review, ReviewNames::of(m_session.project, *review));
        return Done{};
    });
    if (!shown)
        m_session.notices.show(Notices::Kind::Problem, shown.error().message);
    m_empty->setState(review->unchanged > 0
            ? tr("Nothing was changed in this PDF. All %n mark(s) came back as they went out.", nullptr, review->unchanged)
            : tr("Nothing was changed in this PDF."));
    m_notice->setText(
        m_session.project.isReadOnly() ? tr("This project can only be read, so nothing can be taken over into it.") : review->notice);
    showState();
    showDetails();
}

void PdfReviewDialog::showState()
{
    const bool reading = m_reading != nullptr;
    const bool any = m_model->rowCount() > 0;
    if (reading && !any)
        m_empty->setState(tr("Reading the PDF and comparing it with the project …"));
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_splitter) : m_empty);
    m_notice->setVisible(!m_notice->text().isEmpty());
    m_figures->setText(any ? reviewFigures(m_model->review()) : QString());
    m_progress->setVisible(reading);
    m_stop->setVisible(reading);
    const int chosen = m_model->chosen();
    m_apply->setText(chosen == 0 ? tr("&Apply") : tr("&Apply %n change(s)", nullptr, chosen));
    m_apply->setEnabled(chosen > 0 && !reading && !m_applying && !m_session.project.isReadOnly());
    m_apply->setVisible(any);
}

void PdfReviewDialog::showDetails()
{
    const PdfChange *change = m_model->changeAt(m_view->currentIndex());
    const QModelIndexList selected = m_view->selectedChanges();
    const auto news =
        std::count_if(selected.begin(), selected.end(), [this](const QModelIndex &index) { return takesTag(*m_model->changeAt(index)); });
    m_details->setChange(change, change ? m_model->markOf(*change) : QString(), int(news));
}

void PdfReviewDialog::revealCurrent()
{
    const PdfChange *change = m_model->changeAt(m_view->currentIndex());
    if (change && change->passage.article != 0)
        m_session.selection.reveal(change->passage);
}

void PdfReviewDialog::pickTag()
{
    const PdfChange *change = m_model->changeAt(m_view->currentIndex());
    if (!change || !takesTag(*change))
        return;
    if (!m_picker) {
        m_picker = new TagPicker(m_session, this);
        connect(m_picker, &TagPicker::picked, this, [this](const QUuid &tag) { giveTag(tagPath(m_session.project.tags().all(), tag)); });
        connect(m_picker, &TagPicker::makeRequested, this, [this](const QString &path) { giveTag(path); });
    }
    PickRequest request;
    request.placeholder = tr("Tag that the highlight gets");
    request.recent = m_session.project.tags().recent(9);
    m_picker->pick(m_details->tagPlace(), request);
}

void PdfReviewDialog::giveTag(const QString &path)
{
    for (const QModelIndex &index : m_view->selectedChanges())
        m_model->setTag(index, path);
    m_model->setTag(m_view->currentIndex(), path);
    showDetails();
}

void PdfReviewDialog::apply()
{
    const PdfReview review = m_model->review();
    const int chosen = m_model->chosen();
    if (chosen == 0 || !m_apply->isEnabled())
        return;
    if (chosen > quickRows) {
        const auto made = std::make_shared<int>(0);
        const auto edit = [review, made](Project &project) -> Result<Done> {
            const auto applied = applyReview(project, review);
            if (!applied)
                return applied.error();
            *made = *applied;
            return Done{};
        };
        m_applying = startEdit(m_session, this, tr("Taking over changes of a PDF"), edit, [this, made] { applied(*made); });
        return showState();
    }
    const auto made = applyReview(m_session.project, review);
    if (made)
        applied(*made);
    else
        m_session.notices.show(Notices::Kind::Problem, made.error().message);
}

void PdfReviewDialog::applied(int changes)
{
    m_session.notices.show(Notices::Kind::Information,
        tr("%n change(s) of “%1” taken over. Undo takes them back.", nullptr, changes).arg(QFileInfo(m_path).fileName()));
    accept();
}

void PdfReviewDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    if (event->spontaneous())
        return;
    m_pause.stop();
    Q_EMIT closed();
}

} // namespace Parallax
