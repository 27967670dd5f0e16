// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/stance.h"
#include "core/base/textspan.h"
#include "core/project/entityrecords.h"
#include "core/project/eventrecords.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace Parallax {

// What the analysis finds in an article beside names. Entities are keys; spans are UTF-16; dates are EDTF, null where the
// text does not say. `rule` is the code of the rule that found it, empty for what a person made.

struct StatementRecord
{
    TextSpan span;
    bool direct = false;
    QString kind; ///< of its cue: one of cueKindCodes
    bool negated = false;
    std::optional<qint64> speaker;
    std::optional<qint64> via; ///< the medium told, or the source cited
    TextSpan cue; ///< empty for none
    QString date; ///< when it was said
    QString rule;
    FindingState state = FindingState::Suggested;

    friend bool operator==(const StatementRecord &, const StatementRecord &) = default;
};

struct DateRecord
{
    TextSpan span;
    QString value;
    QString rule;

    friend bool operator==(const DateRecord &, const DateRecord &) = default;
};

struct FigureRecord
{
    TextSpan span;
    QString what; ///< what is counted, in the words of the text
    QString rule;

    friend bool operator==(const FigureRecord &, const FigureRecord &) = default;
};

struct Issue
{
    QString id; ///< a word that means the same in every project: "guarantor-veto"
    QString label;
    QString definition;
    QString query; ///< in the language of the search field

    friend bool operator==(const Issue &, const Issue &) = default;
};

struct Position
{
    QUuid id;
    qint64 article = 0;
    qint64 holder = 0;
    QString issue; ///< id; empty where none fits
    QString topic; ///< in the words of the text; what it is about where there is no issue
    Stance stance = Stance::Unclear;
    int strength = 2; ///< 1 hedged, 2 plain, 3 emphatic
    QString date; ///< since when, as far as the article says
    std::optional<qint64> attributedBy; ///< who says so of the holder
    std::vector<TextSpan> evidence; ///< in text order, at least one
    TextSpan cue; ///< empty for none
    QString rule;
    FindingState state = FindingState::Suggested;
    QString author; ///< of one that a person made
    QDateTime created; ///< UTC; of one that a person made

    friend bool operator==(const Position &, const Position &) = default;
};

} // namespace Parallax
