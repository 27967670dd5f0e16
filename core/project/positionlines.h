// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/eventdate.h"
#include "core/base/stance.h"
#include "core/base/textspan.h"
#include "core/project/entityrecords.h"

#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace Parallax {

/// A position as lists show it, without reading its article's text.
struct PositionLine
{
    QUuid id;
    qint64 article = 0;
    qint64 holder = 0;
    QString issue; ///< id; empty where none fits
    QString topic;
    Stance stance = Stance::Unclear;
    int strength = 2;
    QString date; ///< EDTF
    std::optional<qint64> attributedBy;
    FindingState state = FindingState::Suggested;
    bool handMade = false;

    friend bool operator==(const PositionLine &, const PositionLine &) = default;
};

/// What a position shows beside its line: its first passage and its article. For the rows that are in view.
struct PositionQuote
{
    QUuid id;
    QString quote; ///< of the first passage, at most 400 code points
    StoredSpan span; ///< of the first passage
    QString title; ///< as Article::displayTitle()
    QString source;
    std::optional<EventDate> published;
};

struct PositionFilter
{
    std::optional<qint64> holder;
    QString issue; ///< id
    std::vector<qint64> articles; ///< empty for all
    bool withRejected = false;

    friend bool operator==(const PositionFilter &, const PositionFilter &) = default;
};

} // namespace Parallax
