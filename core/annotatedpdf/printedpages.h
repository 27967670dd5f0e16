// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotatedpdf/pagecontent.h"
#include "core/annotatedpdf/pagegeometry.h"
#include "core/base/result.h"
#include "core/pdf/pdfelement.h"
#include "core/pdf/printedlines.h"

#include <QPainter>
#include <QTemporaryFile>

#include <map>
#include <memory>

class QPdfWriter;

namespace Parallax {

/// Prints pages into a file beside others that nobody keeps; each is written as it is added. One thread.
class PrintedPages
{
public:
    explicit PrintedPages(const PageGeometry &geometry);
    ~PrintedPages();
    Q_DISABLE_COPY_MOVE(PrintedPages)

    /// The pages that follow are of an article, or of the contents, the index or the legend.
    void beginSection(const QString &title);
    void add(const PageContent &content);
    [[nodiscard]] int count() const { return m_count; }
    /// What was noted of its texts so far; for PdfAdditions.
    [[nodiscard]] const std::vector<QString> &texts() const { return m_lines.texts(); }
    [[nodiscard]] const std::vector<PdfElement> &elements() const { return m_elements; }
    /// The file's path, which is there as long as this. Nothing can be added after it.
    Result<QString> finish();

private:
    int elementOf(const PageContent::Part &part);

    QTemporaryFile m_file;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
    PrintedLines m_lines;
    std::vector<PdfElement> m_elements;
    int m_section = -1; ///< of m_elements
    std::map<std::pair<PdfRole, size_t>, int> m_known; ///< parts of the section
    int m_count = 0;
};

} // namespace Parallax
