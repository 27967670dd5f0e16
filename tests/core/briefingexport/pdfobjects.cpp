// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/briefingexport/pdfobjects.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QBuffer>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <QPdfDocument>
#include <QPdfSelection>

#include <map>

using namespace Qt::StringLiterals;

namespace Parallax::Test {

namespace {

QString fromUtf8(const std::string &text)
{
    return QString::fromStdString(text);
}

class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("briefing.pdf", bytes.constData(), size_t(bytes.size()));
        for (auto &page : QPDFPageDocumentHelper(m_pdf).getAllPages())
            m_pages.push_back(page.getObjectHandle());
        for (size_t i = 0; i < m_pages.size(); ++i)
            m_numbers[m_pages[i].getObjGen()] = int(i);
    }

    PdfObjects read()
    {
        for (auto &page : m_pages) {
            auto box = page.getKey("/MediaBox").getArrayAsRectangle();
            m_read.pages.emplace_back(box.urx - box.llx, box.ury - box.lly);
        }
        for (size_t i = 0; i < m_pages.size(); ++i) {
            readLinks(int(i));
            readFonts(m_pages[i].getKey("/Resources").getKey("/Font"));
        }
        for (auto &outline : QPDFOutlineDocumentHelper(m_pdf).getTopLevelOutlines())
            readOutline(outline, 0);
        auto language = m_pdf.getRoot().getKey("/Lang");
        m_read.language = language.isString() ? fromUtf8(language.getUTF8Value()) : QString();
        for (const auto &warning : m_pdf.getWarnings())
            m_read.faults.append(QString::fromLocal8Bit(warning.what()));
        return std::move(m_read);
    }

private:
    [[nodiscard]] qreal height(int page) const { return m_read.pages[size_t(page)].height(); }
    void readTarget(PdfObjects::Link &link, QPDFObjectHandle destination)
    {
        if (!destination.isArray())
            return;
        link.toPage = m_numbers.at(destination.getArrayItem(0).getObjGen());
        for (int i = 3; i < destination.getArrayNItems() && i < 4; ++i)
            link.toTop = height(link.toPage) - destination.getArrayItem(i).getNumericValue();
    }
    void readLinks(int page)
    {
        for (auto annotation : m_pages[size_t(page)].getKey("/Annots").aitems()) {
            if (annotation.getKey("/Subtype").getName() != "/Link")
                continue;
            PdfObjects::Link link;
            link.page = page;
            auto box = annotation.getKey("/Rect").getArrayAsRectangle();
            link.rect = QRectF(box.llx, height(page) - box.ury, box.urx - box.llx, box.ury - box.lly);
            readTarget(link, annotation.getKey("/Dest"));
            auto action = annotation.getKey("/A");
            if (action.isDictionary() && action.hasKey("/URI"))
                link.url = fromUtf8(action.getKey("/URI").getStringValue());
            else if (action.isDictionary())
                readTarget(link, action.getKey("/D"));
            m_read.links.push_back(link);
        }
    }
    void readFonts(QPDFObjectHandle fonts)
    {
        for (auto &[key, font] : fonts.ditems()) {
            if (!m_fonts.insert({font.getObjGen(), true}).second)
                continue;
            auto inner = font.getKey("/DescendantFonts").isArray() ? font.getKey("/DescendantFonts").getArrayItem(0) : font;
            auto descriptor = inner.getKey("/FontDescriptor");
            const bool embedded = descriptor.hasKey("/FontFile") || descriptor.hasKey("/FontFile2") || descriptor.hasKey("/FontFile3");
            m_read.fonts.push_back({fromUtf8(font.getKey("/BaseFont").getName()), embedded, font.hasKey("/ToUnicode")});
        }
    }
    void readOutline(QPDFOutlineObjectHelper &outline, int level)
    {
        const int page = m_numbers.at(outline.getDestPage().getObjGen()) + 1;
        m_read.bookmarks.append(QString(level * 2, u' ') + u"%1 p%2"_s.arg(fromUtf8(outline.getTitle())).arg(page));
        for (auto &kid : outline.getKids())
            readOutline(kid, level + 1);
    }

    QPDF m_pdf;
    std::vector<QPDFObjectHandle> m_pages;
    std::map<QPDFObjGen, int> m_numbers;
    std::map<QPDFObjGen, bool> m_fonts;
    PdfObjects m_read;
};

} // namespace

PdfObjects pdfObjects(const QByteArray &bytes)
{
    return Reader(bytes).read();
}

QStringList pdfTexts(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    QPdfDocument document;
    document.load(&buffer);
    REQUIRE(document.status() == QPdfDocument::Status::Ready);
    QStringList texts;
    for (int page = 0; page < document.pageCount(); ++page)
        texts.append(document.getAllText(page).text());
    return texts;
}

} // namespace Parallax::Test
