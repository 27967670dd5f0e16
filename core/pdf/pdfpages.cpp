// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdfpages.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>

namespace Parallax {

namespace {

constexpr int deepest = 256; // levels of the page tree
constexpr size_t mostPages = 100'000;
constexpr double largest = 1e6; // points: 350 m

/// What a node of the page tree hands down.
struct Inherited
{
    QPDFObjectHandle media;
    QPDFObjectHandle crop;
    QPDFObjectHandle rotation;
};

struct Node
{
    QPDFObjectHandle object;
    Inherited inherited;
    int depth = 0;
};

QTransform shownFrom(const QRectF &box, int rotation)
{
    // box.top() is the lower edge, because y goes upwards.
    switch (rotation) {
    case 90:
        return {0, 1, 1, 0, -box.top(), -box.left()};
    case 180:
        return {-1, 0, 0, 1, box.right(), -box.top()};
    case 270:
        return {0, -1, -1, 0, box.bottom(), box.right()};
    default:
        return {1, 0, 0, -1, -box.left(), box.bottom()};
    }
}

PdfPageFrame frameOf(const Inherited &inherited)
{
    QRectF media = pdfRect(inherited.media);
    if (media.isEmpty())
        media = QRectF(0, 0, 612, 792); // what viewers take: US Letter
    const QRectF crop = pdfRect(inherited.crop) & media;
    const double degrees = pdfNumber(inherited.rotation, 0);
    return {crop.isEmpty() ? media : crop, int(std::lround(degrees / 90)) * 90};
}

void inherit(QPDFObjectHandle &value, QPDFObjectHandle node, const char *key)
{
    if (node.hasKey(key))
        value = node.getKey(key);
}

} // namespace

PdfPageFrame::PdfPageFrame(const QRectF &cropBox, int degrees)
    : box(cropBox)
    , rotation((degrees % 360 + 360) % 360)
    , toShown(shownFrom(box, rotation))
    , toUser(toShown.inverted())
{
}

std::vector<PdfPage> pdfPages(QPDF &pdf)
{
    std::vector<PdfPage> pages;
    std::set<QPDFObjGen> seen;
    QPDFObjectHandle none = QPDFObjectHandle::newNull();
    std::vector<Node> open{{pdf.getRoot().getKey("/Pages"), {none, none, none}, 0}};
    while (!open.empty() && pages.size() < mostPages) {
        Node node = std::move(open.back());
        open.pop_back();
        const bool isNew = !node.object.isIndirect() || seen.insert(node.object.getObjGen()).second;
        if (!node.object.isDictionary() || !isNew || node.depth > deepest)
            continue;
        inherit(node.inherited.media, node.object, "/MediaBox");
        inherit(node.inherited.crop, node.object, "/CropBox");
        inherit(node.inherited.rotation, node.object, "/Rotate");
        QPDFObjectHandle kids = node.object.getKey("/Kids");
        if (!kids.isArray()) {
            pages.push_back({node.object, frameOf(node.inherited)});
            continue;
        }
        for (int i = kids.getArrayNItems(); i-- > 0;)
            open.push_back({kids.getArrayItem(i), node.inherited, node.depth + 1});
    }
    return pages;
}

double pdfNumber(QPDFObjectHandle object, double missing)
{
    const double value = object.isNumber() ? object.getNumericValue() : missing;
    return std::isfinite(value) && std::abs(value) <= largest ? value : missing;
}

QRectF pdfRect(QPDFObjectHandle array)
{
    if (!array.isArray() || array.getArrayNItems() < 4)
        return {};
    std::array<double, 4> numbers{};
    for (int i = 0; i < 4; ++i) {
        numbers[size_t(i)] = pdfNumber(array.getArrayItem(i), std::nan(""));
        if (std::isnan(numbers[size_t(i)]))
            return {};
    }
    return QRectF(QPointF(numbers[0], numbers[1]), QPointF(numbers[2], numbers[3])).normalized();
}

QPDFObjectHandle pdfRectArray(const QRectF &user)
{
    return QPDFObjectHandle::newArray({pdfReal(user.left()), pdfReal(user.top()), pdfReal(user.right()), pdfReal(user.bottom())});
}

std::string pdfRealText(double number)
{
    // As QPDF's own, which goes through a stream, but a tenth of its time: an export has millions of them.
    const auto hundredths = std::llround(std::clamp(number, -largest, largest) * 100);
    std::array<char, 16> digits{};
    char *at = digits.data();
    if (hundredths < 0)
        *at++ = '-';
    at = std::to_chars(at, digits.data() + digits.size(), std::abs(hundredths) / 100).ptr;
    if (const auto rest = std::abs(hundredths) % 100; rest != 0) {
        *at++ = '.';
        *at++ = char('0' + rest / 10);
        if (rest % 10 != 0)
            *at++ = char('0' + rest % 10);
    }
    return {digits.data(), at};
}

QPDFObjectHandle pdfReal(double number)
{
    return QPDFObjectHandle::newReal(pdfRealText(number));
}

} // namespace Parallax
