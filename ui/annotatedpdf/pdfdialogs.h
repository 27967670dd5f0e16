// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QByteArray>
#include <QString>

#include <vector>

class QWidget;

namespace Parallax {

class PdfExportDialog;
class PdfReviewDialog;

// What the shell calls. Both dialogs belong to `parent`, which must not outlive the session.

/// Shows the one dialog of `parent`, which is made with the first call and then takes `state`, what saveState() gave when it
/// was closed() last. Articles and words as PdfExportDialog::setArticles() has them.
PdfExportDialog *showPdfExport(const Session &session, QWidget *parent, const std::vector<qint64> &articles = {}, const QString &words = {},
    const QByteArray &state = {});

/// Reads the file and shows what was changed in it, over the window of `parent`. The dialog ends when it is closed.
PdfReviewDialog *reviewPdfFile(const Session &session, QWidget *parent, const QString &path);

} // namespace Parallax
