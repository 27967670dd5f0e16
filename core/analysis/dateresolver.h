// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/dateexpression.h"
#include "core/analysis/dates.h"

#include <QDate>

namespace Parallax {

enum class Tense : quint8 { Unknown, Past, Future };

/// Whether the sentence looks back or ahead where the expression stands in it.
Tense tenseAround(const PlainTokens &tokens, const DateExpression &expression);

/// A date named before, which a later one may rest on.
struct DateAnchor
{
    QDate day; ///< its first
    Edtf::Precision precision = Edtf::Precision::Day;
    TextSpan span;
    quint32 sentence = 0;
    bool written = false;
};

/// What an expression means on a certain day.
struct DateBase
{
    std::optional<QDate> day; ///< of publication, or of the remark in which the expression stands
    std::optional<TextSpan> daySpan; ///< of the latter
    std::optional<DateAnchor> before;
};

/// The value and the rule; the span is left to the caller.
FoundDate resolveDate(const DateExpression &expression, const DateBase &base, Tense tense, quint32 sentence);

} // namespace Parallax
