// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotatedpdf/pdfchoiceform.h"
#include "ui/annotatedpdf/pdfdestination.h"
#include "ui/annotatedpdf/pdfexportdialog.h"
#include "ui/annotatedpdf/pdfexportresult.h"
#include "ui/annotatedpdf/pdfpreview.h"
#include "ui/session/appearance.h"

#include <QComboBox>
#include <QDataStream>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int formWidth = 404;
constexpr QSize usualSize(1160, 680);
constexpr int gap = 8;
constexpr int edge = 16;
constexpr qint32 stateVersion = 1;

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setContentsMargins(0, gap, 0, 0);
    return label;
}

} // namespace

void PdfExportDialog::makeParts()
{
    m_scope->setObjectName(u"pdfScope"_s);
    m_scope->setAccessibleName(tr("Articles that are exported"));
    m_paper->setObjectName(u"pdfPaper"_s);
    m_paper->setAccessibleName(tr("Paper size"));
    m_paper->addItem(tr("A4"), false);
    m_paper->addItem(tr("US Letter"), true);
    m_paper->setCurrentIndex(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? 1 : 0);
    m_splitter->setObjectName(u"pdfSplitter"_s);
    m_splitter->addWidget(makeForm());
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({formWidth, usualSize.width() - formWidth});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_splitter, 1);
    column->addWidget(makeFoot());
    resize(usualSize.boundedTo(screen()->availableSize()));
}

QWidget *PdfExportDialog::makeForm()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(edge, gap, edge, edge);
    column->setSpacing(gap);
    column->addWidget(heading(tr("Articles"), form));
    column->addWidget(m_scope);
    column->addWidget(heading(tr("Files"), form));
    column->addWidget(m_destination);
    auto *paper = new QHBoxLayout;
    auto *label = new QLabel(tr("Pape&r"), form);
    label->setBuddy(m_paper);
    paper->addWidget(label);
    paper->addWidget(m_paper);
    paper->addStretch();
    column->addLayout(paper);
    column->addWidget(heading(tr("What is marked"), form));
    column->addWidget(m_choice);
    column->addStretch();
    auto *area = new QScrollArea(m_splitter);
    area->setObjectName(u"pdfForm"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(formWidth);
    area->setWidget(form);
    return area;
}

QWidget *PdfExportDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    m_summary->setObjectName(u"pdfSummary"_s);
    m_summary->setWordWrap(true);
    m_progress->setObjectName(u"pdfProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_cancel->setObjectName(u"pdfCancel"_s);
    m_export->setObjectName(u"pdfRun"_s);
    m_close->setObjectName(u"pdfClose"_s);
    m_export->setDefault(true);
    m_cancel->setAutoDefault(false);
    m_close->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(gap);
    line->addWidget(m_summary, 1);
    for (QWidget *each : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel), static_cast<QWidget *>(m_export),
             static_cast<QWidget *>(m_close)})
        line->addWidget(each);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(edge, gap + 4, edge, gap + 4);
    column->setSpacing(gap);
    column->addWidget(m_result);
    column->addLayout(line);
    m_result->hide();
    return foot;
}

void PdfExportDialog::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    setPalette(theme.palette());
    m_destination->applyTheme(theme);
    m_result->applyTheme(theme);
    QPalette ink = m_summary->palette();
    ink.setColor(QPalette::WindowText, theme.soft);
    m_summary->setPalette(ink);
}

QByteArray PdfExportDialog::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    const PdfChoice choice = request().choice;
    stream << stateVersion << saveGeometry() << m_splitter->saveState() << m_destination->isDossier() << m_destination->folder()
           << m_destination->dossier() << (m_preview->fit() == PdfPageView::Fit::Page);
    stream << choice.tags << QList<QUuid>(choice.onlyTags.begin(), choice.onlyTags.end()) << choice.notes << choice.positions
           << choice.suggested << choice.entityTypes << choice.authors << choice.letter;
    return state;
}

void PdfExportDialog::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 version = 0;
    QByteArray geometry;
    QByteArray splitter;
    bool dossier = false;
    QString folder;
    QString file;
    bool whole = false;
    PdfChoice choice;
    QList<QUuid> tags;
    stream >> version >> geometry >> splitter >> dossier >> folder >> file >> whole;
    stream >> choice.tags >> tags >> choice.notes >> choice.positions >> choice.suggested >> choice.entityTypes >> choice.authors
        >> choice.letter;
    if (stream.status() != QDataStream::Ok || version != stateVersion)
        return;
    restoreGeometry(geometry);
    m_splitter->restoreState(splitter);
    m_destination->setPaths(folder, file);
    m_destination->setDossier(dossier);
    m_preview->setFit(whole ? PdfPageView::Fit::Page : PdfPageView::Fit::Width);
    m_paper->setCurrentIndex(choice.letter ? 1 : 0);
    choice.onlyTags.assign(tags.begin(), tags.end());
    readTags();
    m_choice->setChoice(choice);
}

} // namespace Parallax
