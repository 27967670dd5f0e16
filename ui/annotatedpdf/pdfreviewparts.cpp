// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"
#include "ui/annotatedpdf/pdfreviewdetails.h"
#include "ui/annotatedpdf/pdfreviewdialog.h"
#include "ui/annotatedpdf/pdfreviewmodel.h"
#include "ui/annotatedpdf/pdfreviewview.h"
#include "ui/session/appearance.h"
#include "ui/session/selection.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inklabel.h"

#include <QDataStream>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr QSize usualSize(980, 640);
constexpr int detailsWidth = 320;
constexpr int gap = 8;
constexpr int edge = 16;
constexpr int changePause = 400; // ms
// QProgressBar counts in int; a thousandth is finer than its pixels.
constexpr int progressSteps = 1000;
constexpr qint32 stateVersion = 1;

} // namespace

PdfReviewDialog::PdfReviewDialog(const Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new PdfReviewModel(this))
    , m_heading(new InkLabel({}, this))
    , m_notice(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_splitter(new QSplitter(this))
    , m_view(new PdfReviewView(*m_model, session.appearance, m_splitter))
    , m_details(new PdfReviewDetails(session, m_splitter))
    , m_figures(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(tr("&Stop"), this))
    , m_apply(new QPushButton(this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(u"pdfReview"_s);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    makeParts();
    connectParts();
    applyTheme();
    showState();
}

void PdfReviewDialog::makeParts()
{
    m_heading->setObjectName(u"pdfReviewFile"_s);
    m_notice->setObjectName(u"pdfReviewNotice"_s);
    m_notice->setWordWrap(true);
    m_empty->setObjectName(u"pdfReviewEmpty"_s);
    m_splitter->setObjectName(u"pdfReviewSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({usualSize.width() - detailsWidth, detailsWidth});
    m_details->setMinimumWidth(detailsWidth - 80);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(edge, gap + 4, edge, gap);
    head->setSpacing(4);
    head->addWidget(m_heading);
    head->addWidget(m_notice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addWidget(makeFoot());
    resize(usualSize.boundedTo(screen()->availableSize()));
}

QWidget *PdfReviewDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    m_figures->setObjectName(u"pdfReviewFigures"_s);
    m_figures->setWordWrap(true);
    m_progress->setObjectName(u"pdfReviewProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_stop->setObjectName(u"pdfReviewStop"_s);
    m_stop->setAutoDefault(false);
    m_apply->setObjectName(u"pdfReviewApply"_s);
    m_apply->setDefault(true);
    m_close->setObjectName(u"pdfReviewClose"_s);
    m_close->setAutoDefault(false);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(edge, gap + 4, edge, gap + 4);
    line->setSpacing(gap);
    line->addWidget(m_figures, 1);
    for (QWidget *each : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_stop), static_cast<QWidget *>(m_apply),
             static_cast<QWidget *>(m_close)})
        line->addWidget(each);
    return foot;
}

void PdfReviewDialog::connectParts()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(changePause);
    connect(&m_pause, &QTimer::timeout, this, &PdfReviewDialog::compare);
    connect(m_model, &PdfReviewModel::chosenChanged, this, &PdfReviewDialog::showState);
    connect(m_view, &PdfReviewView::looked, this, &PdfReviewDialog::revealCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PdfReviewDialog::showDetails);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PdfReviewDialog::showDetails);
    connect(m_view, &PdfReviewView::tagRequested, this, &PdfReviewDialog::pickTag);
    connect(m_details, &PdfReviewDetails::tagRequested, this, &PdfReviewDialog::pickTag);
    connect(m_details, &PdfReviewDetails::untagRequested, this, [this] { giveTag({}); });
    connect(m_details, &PdfReviewDetails::revealRequested, this, &PdfReviewDialog::revealCurrent);
    connect(m_empty, &EmptyState::actionChosen, this, &PdfReviewDialog::compare);
    connect(m_apply, &QPushButton::clicked, this, &PdfReviewDialog::apply);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stopped = true;
        if (m_reading)
            m_reading->cancel();
    });
    connect(&m_session.jobs, &Jobs::progressed, this, [this](const Jobs::Handle &job, qint64 done, qint64 total) {
        if (!job || job != m_reading)
            return;
        m_progress->setRange(0, total > 0 ? progressSteps : 0);
        m_progress->setValue(total > 0 ? int(done * progressSteps / total) : 0);
    });
    connect(&m_session.jobs, &Jobs::finished, this, &PdfReviewDialog::jobFinished);
    connect(&m_session.project, &Project::changed, this, &PdfReviewDialog::projectChanged);
    connect(&m_session.appearance, &Appearance::themeChanged, this, &PdfReviewDialog::applyTheme);
}

void PdfReviewDialog::jobFinished(const Jobs::Handle &job)
{
    if (job == m_applying)
        m_applying.reset();
    if (job == m_reading) {
        m_reading.reset();
        // A job that was stopped before it began gives no answer.
        if (m_stopped)
            showReview(Error{});
    }
    showState();
}

void PdfReviewDialog::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    setPalette(theme.palette());
    m_heading->setInk(theme.soft);
    m_empty->setInk(theme.soft);
    QPalette ink = m_notice->palette();
    ink.setColor(QPalette::WindowText, theme.warning);
    m_notice->setPalette(ink);
    ink.setColor(QPalette::WindowText, theme.soft);
    m_figures->setPalette(ink);
}

QByteArray PdfReviewDialog::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateVersion << saveGeometry() << m_splitter->saveState();
    return state;
}

void PdfReviewDialog::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 version = 0;
    QByteArray geometry;
    QByteArray splitter;
    stream >> version >> geometry >> splitter;
    if (stream.status() != QDataStream::Ok || version != stateVersion)
        return;
    restoreGeometry(geometry);
    m_splitter->restoreState(splitter);
}

} // namespace Parallax
