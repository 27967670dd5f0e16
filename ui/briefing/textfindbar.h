// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace Parallax {

struct Theme;

/// Finds words in a text that is being written: Enter goes on, Shift+Enter back, Esc gives the focus back to the text.
class TextFindBar : public QWidget
{
    Q_OBJECT

public:
    explicit TextFindBar(QPlainTextEdit &editor, QWidget *parent = nullptr);

    /// With the words that are selected.
    void open();
    void setTheme(const Theme &theme);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(bool backward, bool fromStart);
    void closeBar();

    QPlainTextEdit &m_editor;
    QLineEdit *m_field;
    QLabel *m_told;
};

} // namespace Parallax
