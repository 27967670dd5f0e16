// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotatedpdf/annotatedpdf.h"
#include "ui/annotatedpdf/pdfexportjob.h"

#include <QFrame>

class QLabel;
class QListView;
class QPushButton;
class QStringListModel;

namespace Parallax {

struct Theme;

/// How an export went: what was written, what could not be placed, and ways to it. Stays until the next export.
class PdfExportResult : public QFrame
{
    Q_OBJECT

public:
    explicit PdfExportResult(QWidget *parent);

    void showWritten(const AnnotatedPdfWritten &written, const PdfExportRequest &request);
    void showFailure(const QString &sentence);
    void applyTheme(const Theme &theme);

private:
    void makeLayout();
    void copy() const;

    QString m_path; ///< that was written
    QLabel *m_sentence;
    QPushButton *m_open;
    QPushButton *m_openFolder;
    QPushButton *m_copy;
    QStringListModel *m_model;
    QListView *m_list;
};

} // namespace Parallax
