// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotatedpdf/annotatedpdf.h"
#include "core/pdf/pdffile.h"
#include "core/project/project.h"

#include <QTemporaryDir>

namespace Parallax::Test {

/// A project with articles to be annotated, and a folder for what is written.
struct PdfSample
{
    explicit PdfSample(const QStringList &texts);

    [[nodiscard]] QString text(int article = 0) const;
    /// Of the words, the first time they occur.
    [[nodiscard]] TextSpan span(const QString &words, int article = 0) const;
    QUuid tag(const QString &path, const QString &words, int article = 0);
    /// Accepted, unless it is only suggested.
    QUuid position(const QString &holder, const QString &topic, Stance stance, const std::vector<QString> &evidence, bool accepted = true);
    /// Everything, into a file of one article or all.
    QString write(const PdfChoice &choice = PdfChoice::everything());

    QTemporaryDir folder;
    std::unique_ptr<Project> project;
    std::vector<qint64> keys;
    AnnotatedPdfWritten written;
};

/// Paragraphs of some lines, no two of which have the same words.
QString manyParagraphs(int count);

/// The text layer, page by page, as Qt Pdf reads it.
QStringList pageTexts(const QString &path);

/// How many words of the text the pages have in its order, without anything between them but the ends of pages; the first page
/// may have something before them.
qsizetype wordsInOrder(const QString &text, const QStringList &pages);

} // namespace Parallax::Test
