// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdfstructure.h"

#include "core/pdf/pdfstrings.h"

namespace Parallax {

namespace {

class Structure
{
public:
    Structure(
        QPDF &pdf, const std::vector<PdfPage> &pages, const std::vector<PdfElement> &elements, const std::vector<PdfMarkedPiece> &pieces)
        : m_pdf(pdf)
        , m_pages(pages)
        , m_elements(elements)
        , m_pieces(pieces)
        , m_used(elements.size())
        , m_handles(elements.size())
    {
    }

    void write()
    {
        for (const PdfMarkedPiece &piece : m_pieces) {
            for (int element = int(piece.element); element >= 0 && !m_used[size_t(element)]; element = m_elements[size_t(element)].parent)
                m_used[size_t(element)] = true;
        }
        QPDFObjectHandle root = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        root.replaceKey("/Type", QPDFObjectHandle::newName("/StructTreeRoot"));
        m_document = element("/Document", root);
        root.replaceKey("/K", m_document);
        for (size_t i = 0; i < m_elements.size(); ++i) {
            if (m_used[i])
                add(i);
        }
        for (const PdfMarkedPiece &piece : m_pieces)
            add(piece);
        root.replaceKey("/ParentTree", parentTree());
        root.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(qint64(m_pages.size())));
        auto marked = QPDFObjectHandle::newDictionary();
        marked.replaceKey("/Marked", QPDFObjectHandle::newBool(true));
        m_pdf.getRoot().replaceKey("/MarkInfo", marked);
        m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
    }

private:
    QPDFObjectHandle element(const QByteArray &type, QPDFObjectHandle parent)
    {
        auto made = QPDFObjectHandle::newDictionary();
        made.replaceKey("/Type", QPDFObjectHandle::newName("/StructElem"));
        made.replaceKey("/S", QPDFObjectHandle::newName(type.toStdString()));
        made.replaceKey("/P", parent);
        made.replaceKey("/K", QPDFObjectHandle::newArray());
        return m_pdf.makeIndirectObject(made);
    }
    void add(size_t number)
    {
        const PdfElement &given = m_elements[number];
        QPDFObjectHandle parent = given.parent < 0 ? m_document : m_handles[size_t(given.parent)];
        m_handles[number] = element(structureType(given.role), parent);
        if (!given.title.isEmpty())
            m_handles[number].replaceKey("/T", pdfString(given.title));
        parent.getKey("/K").appendItem(m_handles[number]);
    }
    void add(const PdfMarkedPiece &piece)
    {
        auto reference = QPDFObjectHandle::newDictionary();
        reference.replaceKey("/Type", QPDFObjectHandle::newName("/MCR"));
        reference.replaceKey("/Pg", m_pages[piece.page].object);
        reference.replaceKey("/MCID", QPDFObjectHandle::newInteger(piece.id));
        m_handles[piece.element].getKey("/K").appendItem(reference);
    }
    /// Which element each piece of a page belongs to, by the page's /StructParents.
    QPDFObjectHandle parentTree()
    {
        std::vector<QPDFObjectHandle> ofPage(m_pages.size());
        for (const PdfMarkedPiece &piece : m_pieces) {
            if (!ofPage[piece.page].isInitialized())
                ofPage[piece.page] = QPDFObjectHandle::newArray();
            ofPage[piece.page].appendItem(m_handles[piece.element]);
        }
        auto numbers = QPDFObjectHandle::newArray();
        for (size_t i = 0; i < m_pages.size(); ++i) {
            if (!ofPage[i].isInitialized())
                continue;
            QPDFObjectHandle page = m_pages[i].object;
            page.replaceKey("/StructParents", QPDFObjectHandle::newInteger(qint64(i)));
            // Tab goes through the notes in this order too.
            page.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
            numbers.appendItem(QPDFObjectHandle::newInteger(qint64(i)));
            numbers.appendItem(m_pdf.makeIndirectObject(ofPage[i]));
        }
        auto tree = QPDFObjectHandle::newDictionary();
        tree.replaceKey("/Nums", numbers);
        return m_pdf.makeIndirectObject(tree);
    }

    QPDF &m_pdf;
    const std::vector<PdfPage> &m_pages;
    const std::vector<PdfElement> &m_elements;
    const std::vector<PdfMarkedPiece> &m_pieces;
    std::vector<bool> m_used;
    std::vector<QPDFObjectHandle> m_handles;
    QPDFObjectHandle m_document;
};

} // namespace

QByteArray structureType(PdfRole role)
{
    switch (role) {
    case PdfRole::Section:
        return "/Sect";
    case PdfRole::Title:
        return "/H1";
    case PdfRole::Heading:
        return "/H2";
    case PdfRole::Note:
        return "/Note";
    case PdfRole::Paragraph:
        break;
    }
    return "/P";
}

void writeStructure(
    QPDF &pdf, const std::vector<PdfPage> &pages, const std::vector<PdfElement> &elements, const std::vector<PdfMarkedPiece> &pieces)
{
    if (!pieces.empty())
        Structure(pdf, pages, elements, pieces).write();
}

} // namespace Parallax
