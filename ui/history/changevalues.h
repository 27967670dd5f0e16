// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/changewords.h"

namespace Parallax {

// What the words for changes of all kinds of records are made of.

inline constexpr qsizetype mostShownCharacters = 64;

QString shortened(const QVariant &value);
/// Null for nothing.
QString quoted(const QVariant &value);

/// What a FindingState became: "Accepted", "Corrected".
QString stateWords(const QVariant &state);

/// One row's columns, as they were and as they became.
struct ChangeValues
{
    const RecordChange &change;

    [[nodiscard]] bool changed(const QString &column) const { return change.before.contains(column) || change.after.contains(column); }
    [[nodiscard]] bool hadNone(const QString &column) const { return change.before.contains(column) && change.before[column].isNull(); }
    [[nodiscard]] bool hasNone(const QString &column) const { return change.after.contains(column) && change.after[column].isNull(); }
    [[nodiscard]] QVariant before(const QString &column) const { return change.before.value(column); }
    [[nodiscard]] QVariant after(const QString &column) const { return change.after.value(column); }
    /// With what was there before and after, as text.
    [[nodiscard]] ChangeWords of(const QString &what, const QString &column) const
    {
        return {what, shortened(before(column)), shortened(after(column))};
    }
    [[nodiscard]] ChangeWords named(const QString &what, const QString &column, const QString &table, const RecordName &nameOf) const
    {
        return {what, nameOf(table, before(column)), nameOf(table, after(column))};
    }
};

} // namespace Parallax
