// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/pdf/pdfannotation.h"
#include "core/pdf/pdfpages.h"

#include <QBuffer>

#include <memory>

class QPdfDocument;

namespace Parallax {

/// A PDF for Qt Pdf's text layer. Its versions differ in what they make of rotated pages and of origins that are not 0, so pages
/// that have such are unturned in a copy held in memory. One thread.
class UprightPdf
{
public:
    /// Only the pages of `annotations` matter. Fails with a sentence for what cannot be read.
    static Result<UprightPdf> open(const QString &path, const std::vector<PdfAnnotation> &annotations);
    UprightPdf(UprightPdf &&) noexcept;
    ~UprightPdf();

    QPdfDocument &document() { return *m_document; }
    /// From the page as it is shown to the page as document() has it, both from the top left corner.
    [[nodiscard]] QRectF map(const QRectF &shown, int page) const;

private:
    UprightPdf();

    std::unique_ptr<QBuffer> m_copy; ///< null where the file itself is read
    std::unique_ptr<QPdfDocument> m_document;
    std::vector<PdfPageFrame> m_frames;
};

} // namespace Parallax
