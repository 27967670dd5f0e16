// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;

namespace Parallax {

class InkLabel;

/// The first line of a pane or of a part of one: its name at the left, a figure at the right.
class PaneHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setFigure(const QString &figure);
    /// The colour of both, from the theme.
    void setInk(const QColor &ink);
    /// Between name and figure; the header takes it.
    void addWidget(QWidget *widget);

private:
    QHBoxLayout *m_row;
    InkLabel *m_title;
    InkLabel *m_figure;
};

} // namespace Parallax
