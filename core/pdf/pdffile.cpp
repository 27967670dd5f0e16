// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdffile.h"

#include "core/pdf/pdfannotationreader.h"
#include "core/pdf/pdfattachments.h"
#include "core/pdf/pdfmetadata.h"

#include <QCoreApplication>
#include <QFile>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(PdfFile)
};

PdfFile contentOf(QPDF &pdf)
{
    PdfFile file;
    const std::vector<PdfPage> pages = pdfPages(pdf);
    file.pages = int(pages.size());
    file.metadata = readMetadata(pdf);
    file.annotations = readAnnotations(pages);
    file.attachments = readAttachments(pdf);
    return file;
}

} // namespace

Result<PdfFile> readPdf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Translated::tr("“%1” could not be read: %2.").arg(path, file.errorString())};
    // Mail puts lines before it; what is farther down is no head of a PDF.
    constexpr qint64 longestHead = 1024;
    if (!file.read(longestHead).contains("%PDF-"))
        return Error{Translated::tr("“%1” is no PDF.").arg(path)};
    file.close();
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile(QFile::encodeName(path).constData());
        PdfFile content = contentOf(pdf);
        if (content.pages == 0)
            return Error{Translated::tr("“%1” has no pages that can be read.").arg(path)};
        return content;
    } catch (const QPDFExc &fault) {
        if (fault.getErrorCode() == qpdf_e_password)
            return Error{Translated::tr("“%1” needs a password. Save it without one in a PDF viewer first.").arg(path)};
    } catch (const std::exception &) {
        // Said below, as of any other damage.
    }
    return Error{Translated::tr("“%1” is damaged and cannot be read. Ask for the file again.").arg(path)};
}

} // namespace Parallax
