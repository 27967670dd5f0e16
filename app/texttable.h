// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace Parallax {

/// Columns of a terminal that a text takes: combining marks none, East Asian wide letters and emoji two. Needs a
/// locale with UTF-8, which main() sees to.
int displayWidth(QStringView text);

/// Cut to `width` columns between whole characters, ending in … when something was cut.
QString truncated(const QString &text, int width);

/// Rows under a header, aligned in columns as a terminal shows them.
class TextTable
{
public:
    enum class Align { Left, Right };
    struct Column
    {
        QString header;
        int widest = 0; ///< cells are cut to it; 0: never
        Align align = Align::Left;
    };

    explicit TextTable(std::vector<Column> columns);
    /// As many cells as there are columns; line breaks in them become blanks.
    void addRow(const QStringList &cells);
    [[nodiscard]] QStringList lines() const;

private:
    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
    std::vector<int> m_widths;
};

} // namespace Parallax
