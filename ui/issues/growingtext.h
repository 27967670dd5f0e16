// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace Parallax {

/// A text box that is as high as what is written in it, within bounds. Tab leaves it, Esc and Ctrl+Enter are told.
class GrowingText : public QPlainTextEdit
{
    Q_OBJECT

public:
    GrowingText(int fewestLines, int mostLines, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void left();
    void entered();
    void escaped();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fit();

    int m_fewest;
    int m_most;
};

} // namespace Parallax
