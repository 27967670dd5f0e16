// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/shownbytes.h"

#include <algorithm>

namespace Parallax {

namespace {

constexpr qsizetype fewest = 3;

/// "|--|:-:|", also in a quotation.
bool isRule(QStringView line)
{
    while (line.startsWith(u'>') || line.startsWith(u' '))
        line = line.sliced(1);
    const auto fits = [](QChar c) { return QStringView(u"|-: \t\r").contains(c); };
    return line.contains(u'|') && line.contains(u'-') && std::all_of(line.begin(), line.end(), fits);
}

void addMissing(QStringView line, qsizetype from, std::vector<qsizetype> &places)
{
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] != u'-')
            continue;
        qsizetype end = at + 1;
        while (end < line.size() && line[end] == u'-')
            ++end;
        places.insert(places.end(), size_t(std::max(qsizetype(0), fewest - (end - at))), from + at);
        at = end - 1;
    }
}

/// Offsets of dashes of tables' rules that have too few beside them, ascending, each as often as dashes are missing.
std::vector<qsizetype> missingDashes(QStringView markdown)
{
    std::vector<qsizetype> places;
    bool isBelowCells = false;
    for (qsizetype start = 0; start < markdown.size();) {
        const qsizetype stop = markdown.indexOf(u'\n', start);
        const qsizetype end = stop < 0 ? markdown.size() : stop;
        const QStringView line = markdown.sliced(start, end - start);
        if (isBelowCells && isRule(line))
            addMissing(line, start, places);
        isBelowCells = line.contains(u'|');
        start = end + 1;
    }
    return places;
}

/// Of the same length. How QString::toUtf8() writes a lone surrogate differs from release to release, and md4c reports what
/// stands behind a character 0 with places of its own.
QString withoutFaults(QStringView text)
{
    QString whole = text.toString();
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
            ++at;
        else if (text[at].isSurrogate() || text[at].isNull())
            whole[at] = QChar::ReplacementCharacter;
    }
    return whole;
}

/// A dash more behind each of the places.
QString withDashes(const QString &text, const std::vector<qsizetype> &places)
{
    QString widened;
    widened.reserve(text.size() + qsizetype(places.size()));
    qsizetype at = 0;
    for (const qsizetype place : places) {
        widened += QStringView(text).sliced(at, place + 1 - at);
        widened += u'-';
        at = place + 1;
    }
    return widened += QStringView(text).sliced(at);
}

/// UTF-16 offset of each byte, and of the end.
std::vector<qsizetype> offsetsOf(QStringView text, qsizetype bytes)
{
    std::vector<qsizetype> offsets;
    offsets.reserve(size_t(bytes) + 1);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t unit = text[at].unicode();
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const size_t length = unit < 0x80 ? 1 : unit < 0x800 ? 2 : pair ? 4 : 3;
        offsets.insert(offsets.end(), length, at);
        at += pair ? 1 : 0;
    }
    offsets.resize(size_t(bytes) + 1, text.size());
    return offsets;
}

} // namespace

ShownBytes shownBytes(QStringView shown)
{
    const QString whole = withoutFaults(shown);
    const std::vector<qsizetype> missing = missingDashes(whole);
    const QString widened = withDashes(whole, missing);
    ShownBytes bytes{widened.toUtf8(), {}};
    bytes.offsets = offsetsOf(widened, bytes.utf8.size());
    size_t added = 0;
    for (qsizetype &offset : bytes.offsets) {
        while (added < missing.size() && missing[added] + 1 + qsizetype(added) <= offset)
            ++added;
        offset -= qsizetype(added);
    }
    return bytes;
}

} // namespace Parallax
