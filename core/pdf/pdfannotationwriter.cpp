// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdfannotationwriter.h"

#include "core/pdf/pdfappearance.h"
#include "core/pdf/pdfstrings.h"

#include <cmath>

namespace Parallax {

namespace {

// ISO 32000-1, 12.5.3
constexpr int printed = 4;
constexpr int fixedSize = 4 | 8 | 16; ///< printed, neither zoomed nor rotated with the page

const char *subtypeOf(PdfMarkKind kind)
{
    switch (kind) {
    case PdfMarkKind::Underline:
        return "/Underline";
    case PdfMarkKind::StrikeOut:
        return "/StrikeOut";
    case PdfMarkKind::Squiggly:
        return "/Squiggly";
    case PdfMarkKind::Note:
        return "/Text";
    default:
        return "/Highlight";
    }
}

/// Top left, top right, bottom left, bottom right of each: not what ISO 32000 says, but what programs write and read.
QPDFObjectHandle quadPoints(const std::vector<QRectF> &quads, const PdfPageFrame &frame)
{
    std::vector<QPDFObjectHandle> numbers;
    numbers.reserve(8 * quads.size());
    for (const QRectF &quad : quads) {
        for (const QPointF corner : {quad.topLeft(), quad.topRight(), quad.bottomLeft(), quad.bottomRight()}) {
            const QPointF user = frame.toUser.map(corner);
            numbers.push_back(pdfReal(user.x()));
            numbers.push_back(pdfReal(user.y()));
        }
    }
    return QPDFObjectHandle::newArray(numbers);
}

} // namespace

void addToPage(QPDFObjectHandle page, const std::vector<QPDFObjectHandle> &annotations)
{
    QPDFObjectHandle there = page.getKey("/Annots");
    std::vector<QPDFObjectHandle> all;
    if (there.isArray())
        all = there.getArrayAsVector();
    all.insert(all.end(), annotations.begin(), annotations.end());
    page.replaceKey("/Annots", QPDFObjectHandle::newArray(all));
}

void PdfAnnotationWriter::write(const std::vector<PdfAnnotation> &annotations)
{
    // All at first, because a reply may stand before what it answers.
    std::vector<QPDFObjectHandle> objects;
    objects.reserve(annotations.size());
    for (size_t i = 0; i < annotations.size(); ++i)
        objects.push_back(m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()));
    std::map<int, std::vector<QPDFObjectHandle>> pages;
    for (size_t i = 0; i < annotations.size(); ++i) {
        const PdfAnnotation &annotation = annotations[i];
        fill(objects[i], annotation);
        if (annotation.inReplyTo >= 0) {
            objects[i].replaceKey("/IRT", objects[size_t(annotation.inReplyTo)]);
            objects[i].replaceKey("/RT", QPDFObjectHandle::newName(annotation.isPart ? "/Group" : "/R"));
        }
        auto &page = pages[annotation.page];
        page.push_back(objects[i]);
        if (!annotation.isPart) {
            page.push_back(popup(objects[i], annotation));
            objects[i].replaceKey("/Popup", page.back());
        }
    }
    for (const auto &[page, marks] : pages)
        addToPage(m_pages[size_t(page)].object, marks);
}

void PdfAnnotationWriter::fill(QPDFObjectHandle object, const PdfAnnotation &annotation)
{
    const PdfPage &page = m_pages[size_t(annotation.page)];
    const QColor color = markColor(annotation);
    QPDFObjectHandle rect = pdfRectArray(page.frame.toUser.mapRect(markRect(annotation)));
    object.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
    object.replaceKey("/Subtype", QPDFObjectHandle::newName(subtypeOf(annotation.kind)));
    object.replaceKey("/Rect", rect);
    object.replaceKey("/P", page.object);
    if (annotation.kind == PdfMarkKind::Note) {
        object.replaceKey("/Name", QPDFObjectHandle::newName("/Comment"));
        object.replaceKey("/F", QPDFObjectHandle::newInteger(fixedSize));
    } else {
        object.replaceKey("/QuadPoints", quadPoints(annotation.quads, page.frame));
        object.replaceKey("/F", QPDFObjectHandle::newInteger(printed));
    }
    object.replaceKey("/C", QPDFObjectHandle::newArray({pdfReal(color.redF()), pdfReal(color.greenF()), pdfReal(color.blueF())}));
    object.replaceKey("/CA", pdfReal(color.alphaF()));
    auto look = QPDFObjectHandle::newDictionary();
    look.replaceKey("/N", appearance(annotation, page.frame, rect));
    object.replaceKey("/AP", look);
    addWords(object, annotation);
}

void PdfAnnotationWriter::addWords(QPDFObjectHandle object, const PdfAnnotation &annotation)
{
    const auto add = [&object](const char *key, const QString &text) {
        if (!text.isNull())
            object.replaceKey(key, pdfString(text));
    };
    add("/NM", annotation.name);
    add("/T", annotation.author);
    add("/Contents", annotation.contents);
    add("/Subj", annotation.subject);
    if (annotation.created.isValid())
        object.replaceKey("/CreationDate", pdfDate(annotation.created));
    if (annotation.modified.isValid())
        object.replaceKey("/M", pdfDate(annotation.modified));
}

QPDFObjectHandle PdfAnnotationWriter::appearance(const PdfAnnotation &annotation, const PdfPageFrame &frame, QPDFObjectHandle rect)
{
    QPDFObjectHandle form = m_pdf.newStream("/G gs " + appearanceOf(annotation, frame));
    QPDFObjectHandle dictionary = form.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    dictionary.replaceKey("/BBox", rect.shallowCopy());
    dictionary.replaceKey("/Resources", resources(annotation.kind == PdfMarkKind::Highlight, markColor(annotation).alphaF()));
    return form;
}

QPDFObjectHandle PdfAnnotationWriter::resources(bool multiply, double opacity)
{
    QPDFObjectHandle &made = m_resources[{multiply, int(std::lround(opacity * 1000))}];
    if (made.isInitialized())
        return made;
    auto state = QPDFObjectHandle::newDictionary();
    state.replaceKey("/Type", QPDFObjectHandle::newName("/ExtGState"));
    state.replaceKey("/BM", QPDFObjectHandle::newName(multiply ? "/Multiply" : "/Normal"));
    state.replaceKey("/ca", pdfReal(opacity));
    state.replaceKey("/CA", pdfReal(opacity));
    auto states = QPDFObjectHandle::newDictionary();
    states.replaceKey("/G", m_pdf.makeIndirectObject(state));
    auto all = QPDFObjectHandle::newDictionary();
    all.replaceKey("/ExtGState", states);
    made = m_pdf.makeIndirectObject(all);
    return made;
}

QPDFObjectHandle PdfAnnotationWriter::popup(QPDFObjectHandle parent, const PdfAnnotation &annotation)
{
    // Beside the page, so that an opened one hides nothing.
    const PdfPageFrame &frame = m_pages[size_t(annotation.page)].frame;
    const QRectF page = frame.toShown.mapRect(frame.box);
    const QRectF shown(page.right(), markRect(annotation).top(), 190, 110);
    auto popup = QPDFObjectHandle::newDictionary();
    popup.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
    popup.replaceKey("/Subtype", QPDFObjectHandle::newName("/Popup"));
    popup.replaceKey("/Parent", parent);
    popup.replaceKey("/Rect", pdfRectArray(frame.toUser.mapRect(shown)));
    popup.replaceKey("/Open", QPDFObjectHandle::newBool(false));
    popup.replaceKey("/F", QPDFObjectHandle::newInteger(fixedSize));
    return m_pdf.makeIndirectObject(popup);
}

} // namespace Parallax
