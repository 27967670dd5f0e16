// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QRect>
#include <QStringList>

namespace Parallax {

/// What a row of a LinksModel shows, broken into lines for a width, and where each part stands.
struct LinkPlaces
{
    /// Beside each other from this width on.
    static constexpr int wide = 560;
    static constexpr int side = 16;

    struct Fonts
    {
        QFont kind; ///< semibold
        QFont meta;
        QFont text; ///< reading face

        static Fonts of(const QFont &base, const QFont &reading);
    };
    struct Content
    {
        QString firstWords;
        QString secondWords;
        QString why;
    };

    QRect kind;
    QStringList firstLines;
    QStringList secondLines;
    QStringList whyLines;
    QRect firstArticle;
    QRect first;
    QRect secondArticle;
    QRect second;
    QRect why;
    int height = 0;

    /// `left` and `top` are of the row.
    static LinkPlaces layout(const Content &content, const Fonts &fonts, int left, int top, int width);
};

} // namespace Parallax
