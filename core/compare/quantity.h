// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace Parallax {

/// What a claimed figure says in numbers.
struct Quantity
{
    enum Kind : quint8 { Count, Share, Money };

    Kind kind = Count;
    /// The least and the most it can mean; a share between 0 and 1.
    double least = 0;
    double most = 0;
    /// "at least", "more than": a later count may be higher.
    bool open = false;

    /// Both cannot be true of one thing, also where both are rounded.
    [[nodiscard]] bool excludes(const Quantity &other) const;
};

/// Of a figure as the analysis found it: "less than 1%", "around one-fifth", "some 3,000", "$3 billion", "two thirds".
/// English number words. Nothing where it has no number ("most of the territory").
std::optional<Quantity> readQuantity(QStringView figure);

} // namespace Parallax
