// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotatedpdf/pdfexportresult.h"

#include "core/look/theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStringListModel>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int mostLines = 4;

QPushButton *button(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

PdfExportResult::PdfExportResult(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
    , m_open(button(u"pdfOpenFile"_s, tr("&Open"), this))
    , m_openFolder(button(u"pdfOpenFolder"_s, tr("Open &folder"), this))
    , m_copy(button(u"pdfCopyNotPlaced"_s, tr("Cop&y list"), this))
    , m_model(new QStringListModel(this))
    , m_list(new QListView(this))
{
    setObjectName(u"pdfResult"_s);
    m_sentence->setObjectName(u"pdfResultSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list->setObjectName(u"pdfNotPlaced"_s);
    m_list->setAccessibleName(tr("What could not be placed"));
    m_list->setModel(m_model);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    makeLayout();
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    connect(m_openFolder, &QPushButton::clicked, this, [this] {
        const QFileInfo place(m_path);
        QDesktopServices::openUrl(QUrl::fromLocalFile(place.isDir() ? m_path : place.absolutePath()));
    });
    connect(m_copy, &QPushButton::clicked, this, &PdfExportResult::copy);
}

void PdfExportResult::makeLayout()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_sentence, 1);
    for (QPushButton *each : {m_copy, m_open, m_openFolder})
        line->addWidget(each, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(line);
    column->addWidget(m_list);
}

void PdfExportResult::showWritten(const AnnotatedPdfWritten &written, const PdfExportRequest &request)
{
    m_path = request.path;
    m_sentence->setText(writtenSentence(written, request));
    m_model->setStringList(written.notPlaced);
    const int lines = std::min(int(written.notPlaced.size()), mostLines);
    m_list->setFixedHeight(lines * m_list->fontMetrics().lineSpacing() + 2 * m_list->frameWidth() + 4);
    m_list->setVisible(!written.notPlaced.isEmpty());
    m_copy->setVisible(!written.notPlaced.isEmpty());
    m_open->setVisible(request.dossier);
    m_openFolder->setVisible(true);
    show();
}

void PdfExportResult::showFailure(const QString &sentence)
{
    m_sentence->setText(sentence);
    for (QWidget *part : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_open),
             static_cast<QWidget *>(m_openFolder)})
        part->hide();
    show();
}

void PdfExportResult::copy() const
{
    QGuiApplication::clipboard()->setText(m_model->stringList().join(u'\n'));
}

void PdfExportResult::applyTheme(const Theme &theme)
{
    QPalette palette = m_list->palette();
    palette.setColor(QPalette::Text, theme.warning);
    m_list->setPalette(palette);
}

} // namespace Parallax
