// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotatedpdf/pdfdialogs.h"

#include "ui/annotatedpdf/pdfexportdialog.h"
#include "ui/annotatedpdf/pdfreviewdialog.h"

namespace Parallax {

PdfExportDialog *showPdfExport(
    const Session &session, QWidget *parent, const std::vector<qint64> &articles, const QString &words, const QByteArray &state)
{
    auto *dialog = parent->findChild<PdfExportDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog) {
        dialog = new PdfExportDialog(session, parent);
        dialog->restoreState(state);
    }
    dialog->setArticles(articles, words);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

PdfReviewDialog *reviewPdfFile(const Session &session, QWidget *parent, const QString &path)
{
    auto *dialog = new PdfReviewDialog(session, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    dialog->read(path);
    return dialog;
}

} // namespace Parallax
