// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QObject>

#include <vector>

class QWidget;

namespace Parallax {

class PdfExportDialog;

/// The dialogs by which articles leave as annotated PDFs and come back. They are not modal, and go with the workspace.
class PdfDialogs : public QObject
{
    Q_OBJECT

public:
    /// `workspace` owns this and the dialogs.
    PdfDialogs(const Session &session, QWidget *workspace);

    /// Of these articles, which `words` name ("of the list"); of the open ones, or all, where there are none.
    void showExport(const std::vector<qint64> &articles = {}, const QString &words = {});
    void review(const QString &path);

    /// What was chosen in the export's dialog, and its shape.
    [[nodiscard]] const QByteArray &saveState() const { return m_export; }
    void restoreState(const QByteArray &state) { m_export = state; }

private:
    void keepState();

    Session m_session;
    QWidget *m_workspace;
    QByteArray m_export;
    PdfExportDialog *m_dialog = nullptr; ///< once it was shown
};

} // namespace Parallax
