// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/pdfannotation.h"
#include "core/pdf/pdfpages.h"

#include <map>

namespace Parallax {

/// Writes markup annotations into a document. What all appearances need of resources is there once. Throws QPDFExc.
class PdfAnnotationWriter
{
public:
    /// Both outlive this.
    PdfAnnotationWriter(QPDF &pdf, const std::vector<PdfPage> &pages)
        : m_pdf(pdf)
        , m_pages(pages)
    {
    }

    /// Pages and inReplyTo are within bounds; kinds are those with quads, and Note.
    void write(const std::vector<PdfAnnotation> &annotations);

private:
    void fill(QPDFObjectHandle object, const PdfAnnotation &annotation);
    void addWords(QPDFObjectHandle object, const PdfAnnotation &annotation);
    QPDFObjectHandle appearance(const PdfAnnotation &annotation, const PdfPageFrame &frame, QPDFObjectHandle rect);
    QPDFObjectHandle popup(QPDFObjectHandle parent, const PdfAnnotation &annotation);
    /// For this way of laying colour on the page.
    QPDFObjectHandle resources(bool multiply, double opacity);

    QPDF &m_pdf;
    const std::vector<PdfPage> &m_pages;
    std::map<std::pair<bool, int>, QPDFObjectHandle> m_resources; ///< opacity in thousandths
};

/// Adds to /Annots of the page.
void addToPage(QPDFObjectHandle page, const std::vector<QPDFObjectHandle> &annotations);

} // namespace Parallax
