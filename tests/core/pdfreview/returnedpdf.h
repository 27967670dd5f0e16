// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passage.h"
#include "core/pdf/exportmanifest.h"
#include "core/pdf/pdffinish.h"
#include "core/pdfreview/pdfreview.h"
#include "tests/core/pdf/printedpages.h"
#include "tests/testlib/testproject.h"

#include <QTemporaryDir>

#include <memory>

namespace Parallax::Test {

/// A project of two articles, the PDF that was exported from it, and what another program makes of that.
struct ReturnedPdf
{
    QTemporaryDir folder;
    std::unique_ptr<Project> project;
    std::vector<qint64> articles;
    PrintedPages printed; ///< a page of a cover, then the articles a page each
    PdfAdditions additions;
    ExportManifest manifest;
    bool withManifest = true;
    QString path = folder.filePath(QStringLiteral("returned.pdf"));

    ReturnedPdf();

    [[nodiscard]] Passage passage(size_t article, const QString &words) const;
    [[nodiscard]] QRectF box(size_t article, const QString &words) const;

    // What is in the project and goes out. The words stand in one line.
    QUuid tag(size_t article, const QString &words, const QString &path, const QStringList &notes = {});
    QUuid note(size_t article, const QString &words, const QString &body);
    QUuid position(size_t article, const QString &words, const QString &contents);

    // What another program does.
    PdfAnnotation &highlight(size_t article, const QString &words, const QString &contents = {});
    PdfAnnotation &reply(const QString &to, const QString &contents);
    PdfAnnotation &mark(const QUuid &id);
    void remove(const QUuid &id);

    void write();
    /// Of the file as it is written then.
    PdfReview review();
    /// Takes over what is chosen.
    int apply();
    [[nodiscard]] QStringList notesOn(const QUuid &tagging);
    /// Bodies of the notes on passages and on the article.
    [[nodiscard]] QStringList notesIn(size_t article);

private:
    PdfAnnotation &exported(size_t article, const QString &words, ExportManifest::Record record, const QUuid &id, const QString &contents);
};

} // namespace Parallax::Test
