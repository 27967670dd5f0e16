// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdfnavigation.h"

#include "core/pdf/pdfannotationwriter.h"
#include "core/pdf/pdfstrings.h"

#include <map>

namespace Parallax {

namespace {

/// A place from the top of a page, at whatever zoom the reader has.
QPDFObjectHandle destination(const PdfPage &page, qreal top)
{
    const QPointF user = page.frame.toUser.map(QPointF(0, top));
    const bool sideways = page.frame.rotation % 180 != 0;
    QPDFObjectHandle none = QPDFObjectHandle::newNull();
    return QPDFObjectHandle::newArray(
        {page.object, QPDFObjectHandle::newName("/XYZ"), sideways ? pdfReal(user.x()) : none, sideways ? none : pdfReal(user.y()), none});
}

/// Writes `bookmarks` below `parent`; gives how many entries are seen below it when it is open.
int writeLevel(QPDF &pdf, const std::vector<PdfPage> &pages, const std::vector<PdfBookmark> &bookmarks, QPDFObjectHandle parent)
{
    int seen = 0;
    QPDFObjectHandle before;
    for (const PdfBookmark &bookmark : bookmarks) {
        auto entry = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        entry.replaceKey("/Title", pdfString(bookmark.title));
        entry.replaceKey("/Parent", parent);
        entry.replaceKey("/Dest", destination(pages[size_t(bookmark.page)], bookmark.top));
        if (before.isInitialized()) {
            entry.replaceKey("/Prev", before);
            before.replaceKey("/Next", entry);
        } else {
            parent.replaceKey("/First", entry);
        }
        ++seen;
        if (const int below = writeLevel(pdf, pages, bookmark.children, entry); below > 0) {
            entry.replaceKey("/Count", QPDFObjectHandle::newInteger(bookmark.isOpen ? below : -below));
            seen += bookmark.isOpen ? below : 0;
        }
        before = entry;
    }
    if (before.isInitialized())
        parent.replaceKey("/Last", before);
    return seen;
}

} // namespace

void writeLinks(QPDF &pdf, const std::vector<PdfPage> &pages, const std::vector<PdfLink> &links)
{
    std::map<int, std::vector<QPDFObjectHandle>> byPage;
    for (const PdfLink &link : links) {
        const PdfPage &page = pages[size_t(link.page)];
        auto object = QPDFObjectHandle::newDictionary();
        object.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
        object.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
        object.replaceKey("/Rect", pdfRectArray(page.frame.toUser.mapRect(link.rect)));
        object.replaceKey("/F", QPDFObjectHandle::newInteger(4));
        QPDFObjectHandle zero = QPDFObjectHandle::newInteger(0);
        object.replaceKey("/Border", QPDFObjectHandle::newArray({zero, zero, zero}));
        if (link.toPage >= 0) {
            object.replaceKey("/Dest", destination(pages[size_t(link.toPage)], link.toTop));
        } else {
            auto action = QPDFObjectHandle::newDictionary();
            action.replaceKey("/S", QPDFObjectHandle::newName("/URI"));
            action.replaceKey("/URI", QPDFObjectHandle::newString(link.url.toEncoded().toStdString()));
            object.replaceKey("/A", action);
        }
        byPage[link.page].push_back(pdf.makeIndirectObject(object));
    }
    for (const auto &[page, objects] : byPage)
        addToPage(pages[size_t(page)].object, objects);
}

void writeOutline(QPDF &pdf, const std::vector<PdfPage> &pages, const std::vector<PdfBookmark> &bookmarks)
{
    if (bookmarks.empty())
        return;
    auto root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(writeLevel(pdf, pages, bookmarks, root)));
    QPDFObjectHandle catalog = pdf.getRoot();
    catalog.replaceKey("/Outlines", root);
    catalog.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

} // namespace Parallax
