// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pdfdialogs.h"

#include "ui/annotatedpdf/pdfdialogs.h"
#include "ui/annotatedpdf/pdfexportdialog.h"

#include <QWidget>

namespace Parallax {

PdfDialogs::PdfDialogs(const Session &session, QWidget *workspace)
    : QObject(workspace)
    , m_session(session)
    , m_workspace(workspace)
{
}

void PdfDialogs::showExport(const std::vector<qint64> &articles, const QString &words)
{
    m_dialog = showPdfExport(m_session, m_workspace, articles, words, m_export);
    connect(m_dialog, &PdfExportDialog::closed, this, &PdfDialogs::keepState, Qt::UniqueConnection);
}

void PdfDialogs::keepState()
{
    m_export = m_dialog->saveState();
}

void PdfDialogs::review(const QString &path)
{
    reviewPdfFile(m_session, m_workspace, path);
}

} // namespace Parallax
