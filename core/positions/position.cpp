// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/positions/position.h"

#include <QCoreApplication>

#include <array>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(Position)
};

constexpr std::array ruleCodes{"verb", "expected", "state", "noun", "obligation", "will", "judgement"};

} // namespace

QLatin1StringView positionRuleCode(PositionRule rule)
{
    return QLatin1StringView(ruleCodes[size_t(rule)]);
}

QString positionReason(const FoundPosition &position, QStringView text)
{
    const QString cue = text.sliced(position.cue.start, position.cue.length()).toString();
    switch (position.rule) {
    case PositionRule::Verb:
        return Translated::tr("With “%1” its subject takes a stand.").arg(cue);
    case PositionRule::VerbExpected:
        return Translated::tr("“%1” is a stand that its subject is expected or about to take.").arg(cue);
    case PositionRule::State:
        return Translated::tr("“%1” says where its subject stands.").arg(cue);
    case PositionRule::Noun:
        return Translated::tr("“%1” names a stand, and whose it is stands before it.").arg(cue);
    case PositionRule::Obligation:
        return Translated::tr("“%1” says what has to be in the eyes of who says so.").arg(cue);
    case PositionRule::Will:
        return Translated::tr("“%1” says what the speaker’s own side will or might do.").arg(cue);
    case PositionRule::Judgement:
        return Translated::tr("“%1” judges it in the words of the holder.").arg(cue);
    }
    return {};
}

} // namespace Parallax
