// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/wordhash.h"

#include <string_view>

namespace Parallax {

namespace {

// Base letters of U+00C0 to U+017F; a space where there is none.
constexpr std::u16string_view latinBases = u"aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
                                           u"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
                                           u"lllnnnnnn nnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(latinBases.size() == 0x180 - 0xC0);

} // namespace

char16_t foldedBeyondAscii(char16_t unit)
{
    if (unit >= 0xC0 && unit < 0x180 && latinBases[unit - 0xC0] != u' ')
        return latinBases[unit - 0xC0];
    if (isApostrophe(unit))
        return u'\'';
    return char16_t(QChar::toCaseFolded(unit));
}

quint64 wordHash(QStringView word)
{
    WordHash hash;
    for (const QChar unit : word) {
        if (unit != u'.')
            hash.add(foldedUnit(unit.unicode()));
    }
    return hash.value();
}

} // namespace Parallax
