// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/words/stancewords.h"

#include <QCoreApplication>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(StanceWords)
};

constexpr std::array<char16_t, stanceCodes.size()> glyphs{u'+', u'\u2212', u'!', u'\u25cb', u'?', u'\u203a', u'\u00b7'};
constexpr std::array<char16_t, stanceCodes.size()> keys{u'+', u'-', u'!', u'o', u'?', u'>', u'.'};

} // namespace

QString stanceName(Stance stance)
{
    switch (stance) {
    case Stance::Supports:
        return Translated::tr("supports");
    case Stance::Opposes:
        return Translated::tr("opposes");
    case Stance::Demands:
        return Translated::tr("demands");
    case Stance::Offers:
        return Translated::tr("offers");
    case Stance::Conditional:
        return Translated::tr("on conditions");
    case Stance::Predicts:
        return Translated::tr("predicts");
    case Stance::Unclear:
        break;
    }
    return Translated::tr("unclear");
}

QChar stanceGlyph(Stance stance)
{
    return QChar(glyphs[size_t(stance)]);
}

std::optional<Stance> stanceOfKey(QStringView key)
{
    if (key.size() != 1)
        return std::nullopt;
    const char16_t typed = key[0].toLower().unicode();
    for (size_t i = 0; i < keys.size(); ++i) {
        if (typed == keys[i] || typed == u'1' + char16_t(i))
            return Stance(i);
    }
    return std::nullopt;
}

QString stanceKey(Stance stance)
{
    return QString(QChar(keys[size_t(stance)]));
}

QString strengthName(int strength)
{
    return strength <= 1 ? Translated::tr("hedged") : strength == 2 ? Translated::tr("plain") : Translated::tr("emphatic");
}

} // namespace Parallax
