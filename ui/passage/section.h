// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QColor;
class QVBoxLayout;

namespace Parallax {

class KeyButton;
class PaneHeader;

/// A part of the inspector: a small heading, with buttons at its right if need be, over rows that are replaced as a
/// whole.
class Section : public QWidget
{
    Q_OBJECT

public:
    explicit Section(const QString &title, QWidget *parent = nullptr);

    /// At the right of the heading.
    KeyButton *addButton(const QString &name, const QString &text, const QString &key);
    void clear();
    void addRow(QWidget *row);
    void setInk(const QColor &ink);

private:
    PaneHeader *m_header;
    QVBoxLayout *m_rows;
};

} // namespace Parallax
