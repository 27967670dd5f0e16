// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdfannotationreader.h"

#include "core/pdf/pdfstrings.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace Parallax {

namespace {

constexpr size_t mostAnnotations = 200'000;
constexpr size_t mostQuads = 1'000'000; // of all together

/// What is no mark of a reader: ISO 32000-2, table 171.
bool isMarkup(const std::string &subtype)
{
    static const std::set<std::string> others{
        "/Link", "/Popup", "/Widget", "/Screen", "/Movie", "/PrinterMark", "/TrapNet", "/Watermark", "/3D", "/RichMedia", "/Projection"};
    return !subtype.empty() && !others.contains(subtype);
}

PdfMarkKind kindOf(const std::string &subtype)
{
    static const std::map<std::string, PdfMarkKind> kinds{{"/Highlight", PdfMarkKind::Highlight}, {"/Underline", PdfMarkKind::Underline},
        {"/StrikeOut", PdfMarkKind::StrikeOut}, {"/Squiggly", PdfMarkKind::Squiggly}, {"/Text", PdfMarkKind::Note},
        {"/FreeText", PdfMarkKind::FreeText}};
    const auto known = kinds.find(subtype);
    return known == kinds.end() ? PdfMarkKind::Other : known->second;
}

/// Whatever the order of the corners, the box around them.
std::vector<QRectF> quadsOf(QPDFObjectHandle points, const PdfPageFrame &frame, size_t room)
{
    std::vector<QRectF> quads;
    const int count = points.isArray() ? points.getArrayNItems() / 8 : 0;
    for (int quad = 0; quad < count && quads.size() < room; ++quad) {
        std::array<double, 8> numbers{};
        for (int i = 0; i < 8; ++i)
            numbers[size_t(i)] = pdfNumber(points.getArrayItem(8 * quad + i), std::nan(""));
        if (std::any_of(numbers.begin(), numbers.end(), [](double number) { return std::isnan(number); }))
            continue;
        const auto [left, right] = std::minmax({numbers[0], numbers[2], numbers[4], numbers[6]});
        const auto [bottom, top] = std::minmax({numbers[1], numbers[3], numbers[5], numbers[7]});
        quads.push_back(frame.toShown.mapRect(QRectF(left, bottom, right - left, top - bottom)));
    }
    return quads;
}

QColor colorOf(QPDFObjectHandle array)
{
    const int count = array.isArray() ? array.getArrayNItems() : 0;
    const auto part = [&array](int i) { return float(std::clamp(pdfNumber(array.getArrayItem(i), 0), 0.0, 1.0)); };
    switch (count) {
    case 1:
        return QColor::fromRgbF(part(0), part(0), part(0));
    case 3:
        return QColor::fromRgbF(part(0), part(1), part(2));
    case 4:
        return QColor::fromCmykF(part(0), part(1), part(2), part(3)).toRgb();
    default:
        return {};
    }
}

class Reader
{
public:
    std::vector<PdfAnnotation> read(const std::vector<PdfPage> &pages)
    {
        for (size_t page = 0; page < pages.size(); ++page)
            readPage(pages[page], int(page));
        for (size_t i = 0; i < m_found.size(); ++i)
            m_found[i].inReplyTo = answered(m_objects[i]);
        breakLoops();
        return std::move(m_found);
    }

private:
    void readPage(const PdfPage &page, int number)
    {
        QPDFObjectHandle annotations = QPDFObjectHandle(page.object).getKey("/Annots");
        // Pages may share the list as well as what is in it.
        const bool isNew = !annotations.isIndirect() || m_seen.insert(annotations.getObjGen()).second;
        const int count = isNew && annotations.isArray() ? annotations.getArrayNItems() : 0;
        for (int i = 0; i < count && m_found.size() < mostAnnotations; ++i) {
            QPDFObjectHandle object = annotations.getArrayItem(i);
            if (object.isDictionary() && (!object.isIndirect() || m_seen.insert(object.getObjGen()).second))
                add(object, page.frame, number);
        }
    }

    void add(QPDFObjectHandle object, const PdfPageFrame &frame, int page)
    {
        QPDFObjectHandle subtype = object.getKey("/Subtype");
        if (!subtype.isName() || !isMarkup(subtype.getName()) || object.hasKey("/StateModel"))
            return;
        PdfAnnotation annotation;
        annotation.kind = kindOf(subtype.getName());
        annotation.page = page;
        annotation.quads = quadsOf(object.getKey("/QuadPoints"), frame, mostQuads - m_quads);
        m_quads += annotation.quads.size();
        annotation.rect = frame.toShown.mapRect(pdfRect(object.getKey("/Rect")));
        annotation.name = fromPdfString(object.getKey("/NM"));
        annotation.author = fromPdfString(object.getKey("/T"));
        annotation.contents = fromPdfString(object.getKey("/Contents"));
        annotation.subject = fromPdfString(object.getKey("/Subj"));
        annotation.created = fromPdfDate(fromPdfString(object.getKey("/CreationDate")));
        annotation.modified = fromPdfDate(fromPdfString(object.getKey("/M")));
        annotation.color = colorOf(object.getKey("/C"));
        QPDFObjectHandle relation = object.getKey("/RT");
        annotation.isPart = relation.isName() && relation.getName() == "/Group" && object.hasKey("/IRT");
        if (object.isIndirect())
            m_indexes.emplace(object.getObjGen(), int(m_found.size()));
        if (!annotation.name.isEmpty())
            m_names.emplace(annotation.name, int(m_found.size()));
        m_found.push_back(std::move(annotation));
        m_objects.push_back(object);
    }

    /// Index of what `object` answers; past what was left out.
    [[nodiscard]] int answered(QPDFObjectHandle object) const
    {
        constexpr int longestDetour = 100;
        for (int steps = 0; object.isDictionary() && steps < longestDetour; ++steps) {
            object = object.getKey("/IRT");
            if (object.isString()) {
                const auto known = m_names.find(fromPdfString(object));
                return known == m_names.end() ? -1 : known->second;
            }
            const auto known = object.isIndirect() ? m_indexes.find(object.getObjGen()) : m_indexes.end();
            if (known != m_indexes.end())
                return known->second;
        }
        return -1;
    }

    /// Whoever follows answers to what they are on comes to an end.
    void breakLoops()
    {
        std::vector<size_t> walk(m_found.size(), 0); // the walk that came by last; 0 for none
        for (size_t start = 0; start < m_found.size(); ++start) {
            size_t at = start;
            while (walk[at] == 0 && m_found[at].inReplyTo >= 0) {
                walk[at] = start + 1;
                const size_t next = size_t(m_found[at].inReplyTo);
                if (walk[next] == start + 1) {
                    m_found[at].inReplyTo = -1;
                    m_found[at].isPart = false;
                    break;
                }
                at = next;
            }
        }
        for (PdfAnnotation &annotation : m_found)
            annotation.isPart = annotation.isPart && annotation.inReplyTo >= 0;
    }

    std::vector<PdfAnnotation> m_found;
    std::vector<QPDFObjectHandle> m_objects; ///< of m_found
    std::map<QPDFObjGen, int> m_indexes;
    std::map<QString, int> m_names;
    std::set<QPDFObjGen> m_seen;
    size_t m_quads = 0;
};

} // namespace

std::vector<PdfAnnotation> readAnnotations(const std::vector<PdfPage> &pages)
{
    return Reader().read(pages);
}

} // namespace Parallax
