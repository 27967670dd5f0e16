// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdfupright.h"

#include <QCoreApplication>
#include <QFile>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>
#include <QPdfDocument>

#include <set>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(UprightPdf)
};

bool isPlain(const PdfPageFrame &frame)
{
    return frame.rotation == 0 && frame.box.topLeft() == QPointF(0, 0);
}

/// Its box at the origin, and its content there too.
void unturn(QPDF &pdf, PdfPage page)
{
    const QRectF box = page.frame.box;
    const QRectF moved(QPointF(0, 0), box.size());
    page.object.replaceKey("/Rotate", QPDFObjectHandle::newInteger(0));
    for (const char *key : {"/MediaBox", "/CropBox"})
        page.object.replaceKey(key, pdfRectArray(moved));
    page.object.removeKey("/Annots");
    QPDFObjectHandle content = page.object.getKey("/Contents");
    std::vector<QPDFObjectHandle> streams;
    streams.push_back(pdf.newStream("q 1 0 0 1 " + pdfRealText(-box.left()) + ' ' + pdfRealText(-box.top()) + " cm\n"));
    if (content.isArray()) {
        for (QPDFObjectHandle &part : content.getArrayAsVector())
            streams.push_back(part);
    } else if (content.isStream()) {
        streams.push_back(content);
    }
    streams.push_back(pdf.newStream("\nQ"));
    page.object.replaceKey("/Contents", QPDFObjectHandle::newArray(streams));
}

QByteArray unturned(QPDF &pdf, const std::vector<PdfPage> &pages)
{
    for (const PdfPage &page : pages) {
        if (!isPlain(page.frame))
            unturn(pdf, page);
    }
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize())};
}

} // namespace

UprightPdf::UprightPdf()
    : m_document(std::make_unique<QPdfDocument>())
{
}

UprightPdf::UprightPdf(UprightPdf &&) noexcept = default;

UprightPdf::~UprightPdf()
{
    // It reads from the buffer until it is closed.
    m_document.reset();
}

Result<UprightPdf> UprightPdf::open(const QString &path, const std::vector<PdfAnnotation> &annotations)
{
    UprightPdf upright;
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile(QFile::encodeName(path).constData());
        const std::vector<PdfPage> pages = pdfPages(pdf);
        bool plain = true;
        for (const PdfPage &page : pages)
            upright.m_frames.push_back(page.frame);
        for (const PdfAnnotation &annotation : annotations)
            plain = plain && size_t(annotation.page) < pages.size() && isPlain(pages[size_t(annotation.page)].frame);
        if (plain) {
            upright.m_document->load(path);
        } else {
            upright.m_copy = std::make_unique<QBuffer>();
            upright.m_copy->setData(unturned(pdf, pages));
            upright.m_copy->open(QIODevice::ReadOnly);
            upright.m_document->load(upright.m_copy.get());
        }
    } catch (const std::exception &) {
        return Error{Translated::tr("“%1” is damaged and cannot be read. Ask for the file again.").arg(path)};
    }
    if (upright.m_document->status() != QPdfDocument::Status::Ready)
        return Error{Translated::tr("The words of “%1” cannot be read.").arg(path)};
    return upright;
}

QRectF UprightPdf::map(const QRectF &shown, int page) const
{
    const PdfPageFrame &frame = m_frames[size_t(page)];
    return PdfPageFrame(frame.box, 0).toShown.mapRect(frame.toUser.mapRect(shown));
}

} // namespace Parallax
