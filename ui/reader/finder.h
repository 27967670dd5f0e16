// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Parallax {

class FindBar;
class ReaderView;

/// Looks for the words of a find bar in a view's text: outlines every place, selects the current one.
class Finder : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the finder.
    Finder(ReaderView &view, FindBar &bar, QObject *parent = nullptr);

    /// Opens the bar; a few selected words become what is looked for.
    void open();
    /// To the next place (1) or the one before (-1), round the ends of the text.
    void step(int direction);
    /// After the view's text changed.
    void refresh();

private:
    void search();
    void close();
    void show(int current);

    ReaderView &m_view;
    FindBar &m_bar;
    /// Where typing began: while one types, the first place after it is shown.
    qsizetype m_origin = 0;
};

} // namespace Parallax
