// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotatedpdf/pdfexportdialog.h"

#include "core/project/project.h"
#include "core/project/readfault.h"
#include "ui/annotatedpdf/pdfchoiceform.h"
#include "ui/annotatedpdf/pdfdestination.h"
#include "ui/annotatedpdf/pdfexportresult.h"
#include "ui/annotatedpdf/pdfpreview.h"
#include "ui/session/appearance.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHideEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int choicePause = 250; // ms
// QProgressBar counts in int; a thousandth is finer than its pixels.
constexpr int progressSteps = 1000;

} // namespace

PdfExportDialog::PdfExportDialog(const Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_scope(new QComboBox(this))
    , m_destination(new PdfDestination(QFileInfo(session.project.path()).completeBaseName(), this))
    , m_paper(new QComboBox(this))
    , m_choice(new PdfChoiceForm(session, this))
    , m_preview(new PdfPreview(session, this))
    , m_splitter(new QSplitter(this))
    , m_summary(new QLabel(this))
    , m_result(new PdfExportResult(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("&Stop"), this))
    , m_export(new QPushButton(tr("E&xport"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(u"pdfExport"_s);
    setWindowTitle(tr("Export annotated PDF"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    makeParts();
    connectParts();
    applyTheme();
    m_outdated = true;
    offerScopes();
}

void PdfExportDialog::connectParts()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(choicePause);
    connect(&m_pause, &QTimer::timeout, this, &PdfExportDialog::refresh);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &PdfExportDialog::takeScope);
    connect(m_choice, &PdfChoiceForm::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(m_paper, &QComboBox::currentIndexChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_destination, &PdfDestination::changed, this, &PdfExportDialog::showState);
    connect(m_export, &QPushButton::clicked, this, &PdfExportDialog::run);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_exporting)
            m_exporting->cancel();
        m_cancel->setEnabled(false);
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_session.jobs, &Jobs::progressed, this, [this](const Jobs::Handle &job, qint64 done, qint64 total) {
        if (!job || job != m_exporting)
            return;
        m_progress->setRange(0, total > 0 ? progressSteps : 0);
        m_progress->setValue(total > 0 ? int(done * progressSteps / total) : 0);
    });
    // Also of a job that was stopped before it began, which gives no answer.
    connect(&m_session.jobs, &Jobs::finished, this, [this](const Jobs::Handle &job) {
        if (job == m_counting)
            m_counting.reset();
        if (job == m_exporting)
            m_exporting.reset();
        showState();
    });
    connect(&m_session.selection, &Selection::articlesChanged, this, &PdfExportDialog::offerScopes);
    connect(&m_session.project, &Project::changed, this, &PdfExportDialog::projectChanged);
    connect(&m_session.appearance, &Appearance::themeChanged, this, &PdfExportDialog::applyTheme);
}

void PdfExportDialog::setArticles(std::vector<qint64> articles, const QString &words)
{
    m_given = std::move(articles);
    m_givenWords = words;
    {
        const QSignalBlocker blocker(m_scope);
        m_scope->clear();
    }
    offerScopes();
}

void PdfExportDialog::offerScopes()
{
    const QVariant before = m_scope->currentData();
    const int open = int(m_session.selection.articles().size());
    const auto all = orFault(m_session.project, [this]() -> Result<int> { return m_session.project.articles().count(); });
    {
        const QSignalBlocker blocker(m_scope);
        m_scope->clear();
        if (const int given = int(m_given.size()); given > 0)
            m_scope->addItem(m_givenWords.isEmpty() ? tr("%n chosen article(s)", nullptr, given)
                                                    : tr("%n article(s): %1", "what they are", given).arg(m_givenWords),
                int(Scope::Given));
        if (open > 0)
            m_scope->addItem(tr("%n open article(s)", nullptr, open), int(Scope::Open));
        m_scope->addItem(tr("All %n article(s) of the project", nullptr, all ? *all : 0), int(Scope::All));
        m_scope->setCurrentIndex(std::max(0, m_scope->findData(before)));
    }
    takeScope();
}

void PdfExportDialog::takeScope()
{
    const auto taken = orFault(m_session.project, [this]() -> Result<Done> {
        const Scope scope = Scope(m_scope->currentData().toInt());
        m_articles = scope == Scope::Given ? m_given
            : scope == Scope::Open         ? m_session.selection.articles()
                                           : m_session.project.articles().keys(ArticleTable::Order::Published);
        if (isVisible())
            m_preview->setArticles(m_articles);
        return Done{};
    });
    if (!taken)
        m_session.notices.show(Notices::Kind::Problem, taken.error().message);
    if (isVisible())
        count();
    showState();
}

PdfExportRequest PdfExportDialog::request() const
{
    PdfExportRequest request{m_articles, m_choice->choice(), m_destination->isDossier(), m_destination->path()};
    request.choice.letter = m_paper->currentData().toBool();
    return request;
}

bool PdfExportDialog::isWorking() const
{
    return m_pause.isActive() || m_counting || m_exporting || m_preview->isWorking();
}

void PdfExportDialog::projectChanged(const Changes &)
{
    m_outdated = true;
    if (isVisible())
        m_pause.start();
}

void PdfExportDialog::readTags()
{
    const auto read = orFault(m_session.project, [this]() -> Result<Done> {
        const QSignalBlocker blocker(m_choice);
        m_choice->readProject();
        return Done{};
    });
    if (!read)
        m_session.notices.show(Notices::Kind::Problem, read.error().message);
}

void PdfExportDialog::readProject()
{
    m_outdated = false;
    readTags();
    m_preview->setChoice(request().choice);
    m_preview->readAgain();
    offerScopes();
}

void PdfExportDialog::refresh()
{
    m_pause.stop();
    if (m_outdated)
        return readProject();
    m_preview->setChoice(request().choice);
    count();
}

void PdfExportDialog::count()
{
    if (m_counting)
        m_counting->cancel();
    const int generation = ++m_generation;
    const auto work = [path = m_session.project.path(), request = request()](const Progress &progress) -> Result<PdfCounts> {
        auto project = Project::open(path, Project::Access::Read);
        return project ? countMarks(**project, request.articles, request.choice, progress) : project.error();
    };
    m_counts = tr("counting what is marked …");
    m_counting = m_session.jobs.start(this, QString(), work, [this, generation](const Result<PdfCounts> &counts) {
        if (generation != m_generation)
            return;
        m_counts = counts ? countsSentence(*counts) : counts.error().message;
        showState();
    });
    showState();
}

void PdfExportDialog::run()
{
    if (!m_export->isEnabled())
        return;
    m_result->hide();
    m_progress->setRange(0, 0);
    m_cancel->setEnabled(true);
    const PdfExportRequest request = this->request();
    m_exporting =
        startPdfExport(m_session, this, request, [this, request](const Result<AnnotatedPdfWritten> &written) { finish(written, request); });
    showState();
}

void PdfExportDialog::finish(const Result<AnnotatedPdfWritten> &written, const PdfExportRequest &request)
{
    if (written)
        m_result->showWritten(*written, request);
    else
        m_result->showFailure(written.error().message);
    showState();
}

void PdfExportDialog::showState()
{
    const bool exporting = m_exporting != nullptr;
    const int articles = int(m_articles.size());
    m_summary->setText(
        articles == 0 ? tr("There is no article in this project yet.") : tr("%n article(s)", nullptr, articles) + u" · "_s + m_counts);
    m_progress->setVisible(exporting);
    m_cancel->setVisible(exporting);
    m_export->setEnabled(!exporting && articles > 0 && !m_destination->path().isEmpty());
}

void PdfExportDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        refresh();
}

void PdfExportDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    if (!event->spontaneous())
        Q_EMIT closed();
}

} // namespace Parallax
