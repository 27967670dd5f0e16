// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/dateline.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr qsizetype longestDateline = 120;
constexpr qsizetype longestGluedHeadline = 250;

// A place in capitals, or in ordinary letters where an agency or a date follows; then what tells that it is no sentence.
QRegularExpression pattern()
{
    const QString capitals = uR"((?:\p{Lu}{2}[\p{Lu}.'’-]*(?:[ /](?:\p{Lu}[\p{Lu}.'’-]+|AND|DE|LA))*))"_s;
    const QString ordinary = uR"((?:\p{Lu}[\p{L}'’.-]+(?:[ /]\p{Lu}[\p{L}'’.-]*){0,3}))"_s;
    const QString region = uR"((?:, (?:\p{Lu}[\p{L}.]*)(?: \p{Lu}[\p{L}.]*){0,2})?)"_s;
    const QString date = uR"((?:[,.]? (?:\p{L}{3,12}\.? \d{1,2}(?:,? \d{4})?|\d{1,2}\.? \p{L}{3,12}\.?(?: \d{4})?),?))"_s;
    const QString agency = uR"((?:\s*\([\p{Lu}\d][^()]{1,40}\)|\.?\s*/[\p{L} -]{2,30}/))"_s;
    const QString dash = uR"((?:\s*(?:--|[–—])|\s+-|\s*-(?=\s)|(?<=/)\.|:(?=\s)))"_s;
    return QRegularExpression(
        u"^(?:%1%3%4?%5%6|%1%3%4%6|%1%3(?: ?[–—]| --?)(?= ?[\"“‘'«„\\p{Lu}])|%2%3%4?%5%6|%2%3%4(?: ?[–—]| --?))"_s.arg(
            capitals, ordinary, region, date, agency, dash),
        QRegularExpression::UseUnicodePropertiesOption);
}

qsizetype lengthAt(QStringView paragraph)
{
    // The place of a dateline is always followed by one of these soon; most paragraphs are told apart here.
    const QStringView head = paragraph.first(std::min(longestDateline, paragraph.size()));
    const bool possible = head.size() > 6 && head.front().isUpper()
        && (head.contains(u'(') || head.contains(u'–') || head.contains(u'—') || head.contains(u" -") || head.contains(u'/'));
    if (!possible)
        return 0;
    static const QRegularExpression dateline = pattern();
    return dateline.match(head.toString()).capturedLength();
}

} // namespace

std::optional<Dateline> findDateline(QStringView paragraph)
{
    if (const qsizetype length = lengthAt(paragraph); length > 0)
        return Dateline{0, length};
    // "… must be part of talks, says stateMOSCOW (Reuters) - …"
    const qsizetype end = std::min(longestGluedHeadline, paragraph.size() - 3);
    for (qsizetype i = 1; i < end; ++i) {
        const bool glued = paragraph[i].isUpper() && paragraph[i + 1].isUpper() && paragraph[i + 2].isUpper() && paragraph[i - 1].isLower();
        if (glued) {
            if (const qsizetype length = lengthAt(paragraph.sliced(i)); length > 0)
                return Dateline{i, i + length};
        }
    }
    return std::nullopt;
}

} // namespace Parallax
