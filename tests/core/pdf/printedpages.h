// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QStringList>

#include <vector>

namespace Parallax::Test {

/// Lines of text as QPdfWriter prints them, on pages of A4. Places are points from the top left corner.
struct PrintedPages
{
    QString path;
    std::vector<QStringList> pages;

    void print() const;
    /// Around these words, which stand in the line.
    [[nodiscard]] QRectF box(int page, int line, const QString &words) const;
};

} // namespace Parallax::Test
