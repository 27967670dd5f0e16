// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontMetrics>
#include <QHash>
#include <QStringView>

#include <vector>

namespace Parallax {

/// Which characters the installed fonts have; the others are shown as boxes. One thread.
class FontCoverage
{
public:
    explicit FontCoverage(const QFont &font);

    /// Each once, in their order in the text.
    [[nodiscard]] std::vector<char32_t> missing(QStringView text);

private:
    bool isMissing(char32_t character);

    QFontMetrics m_metrics;
    QHash<char32_t, bool> m_known;
};

/// What to tell about them; none for none.
QString missingSentence(const std::vector<char32_t> &characters);

} // namespace Parallax
