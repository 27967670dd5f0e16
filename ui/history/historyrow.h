// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/recordchanges.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace Parallax {

struct Theme;

/// One line of a history: what, who and when, the values below it, and a button that restores.
class HistoryRow : public QWidget
{
    Q_OBJECT

public:
    HistoryRow(const HistoryLine &line, bool mayRestore, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

Q_SIGNALS:
    void restoreChosen();

private:
    QLabel *m_what;
    QLabel *m_signature;
    QLabel *m_values;
    QToolButton *m_restore;
};

} // namespace Parallax
