// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pdf/editedpdf.h"

#include "tests/testlib/testdata.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

namespace Parallax::Test {

void editPdf(const QString &path, const std::function<void(QPDF &pdf, std::vector<QPDFObjectHandle> pages)> &edit)
{
    const QByteArray bytes = readFile(path);
    QPDF pdf;
    pdf.processMemoryFile("edited", bytes.constData(), size_t(bytes.size()));
    edit(pdf, pdf.getAllPages());
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.write();
    const auto written = writer.getBufferSharedPointer();
    writeFile(path, QByteArray(reinterpret_cast<const char *>(written->getBuffer()), qsizetype(written->getSize())));
}

QPDFObjectHandle addAnnotation(QPDF &pdf, QPDFObjectHandle page, const std::string &dictionary)
{
    QPDFObjectHandle annotation = pdf.makeIndirectObject(QPDFObjectHandle::parse(&pdf, dictionary));
    if (!page.getKey("/Annots").isArray())
        page.replaceKey("/Annots", QPDFObjectHandle::newArray());
    page.getKey("/Annots").appendItem(annotation);
    return annotation;
}

} // namespace Parallax::Test
