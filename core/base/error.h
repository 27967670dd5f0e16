// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <utility>

namespace Parallax {

/// A failure that a user is told: one or more whole sentences, translated, saying what failed, why, and what to do.
struct Error {
    QString message;

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace Parallax
