// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/printedpages.h"

#include <QCoreApplication>
#include <QDir>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(AnnotatedPdf)
};

} // namespace

PrintedPages::PrintedPages(const PageGeometry &geometry)
    : m_file(QDir::tempPath() + u"/parallax-XXXXXX.pdf"_s)
{
    if (!m_file.open())
        return;
    m_writer = std::make_unique<QPdfWriter>(&m_file);
    m_writer->setResolution(PageGeometry::twipsAnInch);
    m_writer->setPageSize(QPageSize(geometry.size / PageGeometry::twipsAPoint, QPageSize::Point));
    m_writer->setPageMargins(QMarginsF());
    m_painter.begin(m_writer.get());
}

PrintedPages::~PrintedPages() = default;

void PrintedPages::beginSection(const QString &title)
{
    m_section = int(m_elements.size());
    m_elements.push_back({PdfRole::Section, -1, title});
    m_known.clear();
}

int PrintedPages::elementOf(const PageContent::Part &part)
{
    const auto [known, isNew] = m_known.try_emplace({part.role, part.number}, int(m_elements.size()));
    if (isNew)
        m_elements.push_back({part.role, m_section});
    return known->second;
}

void PrintedPages::add(const PageContent &content)
{
    if (!m_painter.isActive())
        return;
    if (m_count++ > 0)
        m_writer->newPage();
    const PagePrinting printing{m_lines, [this](const PageContent::Part &part) { return elementOf(part); }};
    paintPage(m_painter, content, &printing);
}

Result<QString> PrintedPages::finish()
{
    const bool printed = m_painter.isActive() && m_painter.end();
    m_writer.reset();
    if (!printed || !m_file.flush() || m_file.error() != QFileDevice::NoError)
        return Error{Translated::tr("The pages could not be printed into the folder “%1”: %2. Make room there.")
                         .arg(QDir::tempPath(), m_file.errorString())};
    m_file.close();
    return m_file.fileName();
}

} // namespace Parallax
