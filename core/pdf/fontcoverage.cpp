// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/fontcoverage.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(FontCoverage)
};

constexpr size_t mostNamed = 8;

bool isSeen(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        break;
    }
    // Default_Ignorable_Code_Point of Unicode, beyond those of the categories: nothing is painted for them.
    constexpr std::array<std::pair<char32_t, char32_t>, 8> ignorable{{{0x034f, 0x034f}, {0x115f, 0x1160}, {0x17b4, 0x17b5},
        {0x180b, 0x180f}, {0x3164, 0x3164}, {0xfe00, 0xfe0f}, {0xffa0, 0xffa0}, {0xe0000, 0xe0fff}}};
    return !QChar::isNonCharacter(character) && std::none_of(ignorable.begin(), ignorable.end(), [character](const auto &range) {
        return range.first <= character && character <= range.second;
    });
}

} // namespace

FontCoverage::FontCoverage(const QFont &font)
    : m_metrics(font)
{
}

bool FontCoverage::isMissing(char32_t character)
{
    const auto known = m_known.constFind(character);
    if (known != m_known.cend())
        return *known;
    const bool missing = isSeen(character) && !m_metrics.inFontUcs4(character);
    m_known.insert(character, missing);
    return missing;
}

std::vector<char32_t> FontCoverage::missing(QStringView text)
{
    std::vector<char32_t> result;
    // A long text may have thousands of them.
    QSet<char32_t> listed;
    for (const char32_t character : text.toUcs4()) {
        if (character > 0x7f && isMissing(character) && !listed.contains(character)) {
            listed.insert(character);
            result.push_back(character);
        }
    }
    return result;
}

QString missingSentence(const std::vector<char32_t> &characters)
{
    if (characters.empty())
        return {};
    QStringList named;
    for (const char32_t character : characters) {
        if (size_t(named.size()) == mostNamed)
            break;
        named += QString::fromUcs4(&character, 1) + u" U+%1"_s.arg(uint(character), 4, 16, QLatin1Char('0')).toUpper();
    }
    if (characters.size() > mostNamed)
        named += u"…"_s;
    return Translated::tr("No installed font has %n character(s), which are boxes on the page: %1. They can be searched and copied. "
                          "Install a font that has them and export again.",
        nullptr, int(characters.size()))
        .arg(named.join(u", "_s));
}

} // namespace Parallax
