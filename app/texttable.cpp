// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/texttable.h"

#include <QTextBoundaryFinder>

#include <wchar.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

int displayWidth(QStringView text)
{
    int width = 0;
    for (const uint letter : text.toUcs4())
        width += std::max(0, wcwidth(wchar_t(letter)));
    return width;
}

QString truncated(const QString &text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    int taken = 0;
    qsizetype end = 0;
    while (characters.toNextBoundary() > 0) {
        taken += displayWidth(QStringView(text).mid(end, characters.position() - end));
        if (taken > width - 1)
            break;
        end = characters.position();
    }
    return text.left(end).trimmed() + u'…';
}

TextTable::TextTable(std::vector<Column> columns)
    : m_columns(std::move(columns))
{
    QStringList headers;
    for (const Column &column : m_columns)
        headers.append(column.header);
    m_widths.resize(m_columns.size());
    addRow(headers);
}

void TextTable::addRow(const QStringList &cells)
{
    QStringList row;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        QString cell = cells.value(qsizetype(i)).simplified();
        if (m_columns[i].widest > 0)
            cell = truncated(cell, m_columns[i].widest);
        m_widths[i] = std::max(m_widths[i], displayWidth(cell));
        row.append(cell);
    }
    m_rows.push_back(row);
}

QStringList TextTable::lines() const
{
    QStringList lines;
    for (const QStringList &row : m_rows) {
        QString line;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const QString &cell = row[qsizetype(i)];
            const QString blanks(m_widths[i] - displayWidth(cell), u' ');
            line += m_columns[i].align == Align::Right ? blanks + cell : cell + blanks;
            line += u"  "_s;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        lines.append(line);
    }
    return lines;
}

} // namespace Parallax
