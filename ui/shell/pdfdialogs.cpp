// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pdfdialogs.h"

#include "ui/annotatedpdf/pdfexportdialog.h"
#include "ui/annotatedpdf/pdfreviewdialog.h"

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
    PdfExportDialog *dialog = showPdfExport(m_session, m_workspace, articles, words);
    if (m_restored)
        return;
    m_restored = true;
    dialog->restoreState(m_export);
    connect(dialog, &PdfExportDialog::closed, this, [this, dialog] { m_export = dialog->saveState(); });
}

void PdfDialogs::review(const QString &path)
{
    reviewPdfFile(m_session, m_workspace, path);
}

} // namespace Parallax
