// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdffinish.h"

#include "core/pdf/pdfannotationwriter.h"
#include "core/pdf/pdfattachments.h"
#include "core/pdf/pdfmarkedcontent.h"
#include "core/pdf/pdfmetadata.h"
#include "core/pdf/pdfnavigation.h"
#include "core/pdf/pdfstructure.h"

#include <QCoreApplication>
#include <QFile>
#include <QIODevice>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <stdexcept>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(PdfFinish)
};

class DevicePipeline : public Pipeline
{
public:
    explicit DevicePipeline(QIODevice &device)
        : Pipeline("device", nullptr)
        , m_device(device)
    {
    }

    void write(const unsigned char *data, size_t length) override
    {
        if (m_device.write(reinterpret_cast<const char *>(data), qint64(length)) != qint64(length))
            throw std::runtime_error(m_device.errorString().toStdString());
    }
    void finish() override { }

private:
    QIODevice &m_device;
};

bool writable(const PdfAnnotation &annotation)
{
    return annotation.kind != PdfMarkKind::FreeText && annotation.kind != PdfMarkKind::Other
        && (annotation.kind == PdfMarkKind::Note || !annotation.quads.empty());
}

bool withinPages(const std::vector<PdfBookmark> &bookmarks, int pages)
{
    return std::all_of(bookmarks.begin(), bookmarks.end(), [pages](const PdfBookmark &bookmark) {
        return bookmark.page >= 0 && bookmark.page < pages && withinPages(bookmark.children, pages);
    });
}

/// That everything has its place, because the file would be broken else.
Result<Done> checked(const PdfAdditions &additions, int pages)
{
    const auto isPage = [pages](int page) { return page >= 0 && page < pages; };
    for (const PdfAnnotation &annotation : additions.annotations) {
        if (!isPage(annotation.page) || !writable(annotation) || annotation.inReplyTo >= int(additions.annotations.size()))
            return Error{
                Translated::tr("An annotation of page %1 cannot be written into a PDF of %2 pages.").arg(annotation.page + 1).arg(pages)};
    }
    const bool linksFit = std::all_of(additions.links.begin(), additions.links.end(),
        [&](const PdfLink &link) { return isPage(link.page) && (link.toPage < 0 || isPage(link.toPage)); });
    if (!linksFit || !withinPages(additions.bookmarks, pages))
        return Error{Translated::tr("A link or a bookmark leads to a page that the PDF of %1 pages does not have.").arg(pages)};
    return Done{};
}

/// Others that were printed with them go.
void keepPages(QPDF &pdf, const PrintedPdf &printed)
{
    const std::vector<QPDFObjectHandle> all = pdf.getAllPages();
    const auto first = size_t(std::max(0, printed.firstPage));
    const size_t end = printed.pages < 0 ? all.size() : first + size_t(printed.pages);
    for (size_t i = 0; i < all.size(); ++i) {
        if (i < first || i >= end)
            pdf.removePage(all[i]);
    }
}

/// Throws out of the writer, which has no other way to stop.
class StepReporter : public QPDFWriter::ProgressReporter
{
public:
    explicit StepReporter(const PdfStep &step)
        : m_step(step)
    {
    }

    void reportProgress(int percent) override
    {
        if (!m_step(percent))
            throw std::runtime_error(Translated::tr("it was cancelled").toLocal8Bit().toStdString());
    }

private:
    const PdfStep &m_step;
};

void writeTo(QIODevice &device, QPDF &pdf, const PdfStep &step)
{
    DevicePipeline pipeline(device);
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&pipeline);
    writer.setObjectStreamMode(qpdf_o_generate);
    if (step)
        writer.registerProgressReporter(std::make_shared<StepReporter>(step));
    writer.write();
}

} // namespace

Result<Done> finishPdf(const PrintedPdf &printed, const PdfAdditions &additions, QIODevice &device, const PdfStep &step)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile(QFile::encodeName(printed.path).constData());
        if (printed.firstPage > 0 || printed.pages >= 0)
            keepPages(pdf, printed);
        const std::vector<PdfPage> pages = pdfPages(pdf);
        if (auto fits = checked(additions, int(pages.size())); !fits)
            return fits;
        writeStructure(pdf, pages, additions.elements, writeMarkedContent(pages, additions));
        writeLinks(pdf, pages, additions.links);
        PdfAnnotationWriter(pdf, pages).write(additions.annotations);
        writeOutline(pdf, pages, additions.bookmarks);
        writeAttachments(pdf, additions.attachments, additions.metadata.created);
        writeMetadata(pdf, additions.metadata);
        writeTo(device, pdf, step);
    } catch (const std::exception &fault) {
        return Error{Translated::tr("The PDF could not be written: %1.").arg(QString::fromLocal8Bit(fault.what()))};
    }
    return Done{};
}

} // namespace Parallax
