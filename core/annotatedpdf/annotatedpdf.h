// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotatedpdf/pdfarticle.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QSizeF>

#include <memory>

class QPainter;

namespace Parallax {

class Project;

struct AnnotatedPdfWritten
{
    int files = 0;
    int articles = 0;
    int pages = 0;
    int annotations = 0;
    QStringList notPlaced; ///< a sentence each, with its article: what is not in the PDF, and why
};

/// The articles into one file: a contents page, the articles, an index of annotations, a legend; for one article without
/// contents. What is at `path` stays as it is until everything is written. Pages are laid out and painted article by article, so
/// that memory does not grow with their texts. Fails when it is cancelled.
Result<AnnotatedPdfWritten> writeAnnotatedPdf(Project &project, const QString &path, const std::vector<qint64> &articles,
    const PdfChoice &choice, const Progress &progress = Progress());

/// A file an article into `folder`, named by date, outlet and title. An earlier export of the article is replaced if nobody has
/// worked in it since; no other file is. An article that fails is in notPlaced with its reason; the others are written. Works on
/// all cores: `progress` reports from any of their threads, one at a time.
Result<AnnotatedPdfWritten> writeAnnotatedPdfs(Project &project, const QString &folder, const std::vector<qint64> &articles,
    const PdfChoice &choice, const Progress &progress = Progress());

/// The pages of one article as they will be, for a preview: with the marks that are annotations in the file. One thread.
class AnnotatedPages
{
public:
    AnnotatedPages(const PdfArticle &article, const PdfChoice &choice);
    ~AnnotatedPages();
    Q_DISABLE_COPY_MOVE(AnnotatedPages)

    [[nodiscard]] int count() const;
    [[nodiscard]] QSizeF pageSize() const; ///< points
    /// In points from the page's top left corner.
    void paint(QPainter &painter, int page) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace Parallax
