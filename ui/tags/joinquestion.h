// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Parallax {

/// Whether a passage becomes one with those of the same tag that it overlaps, asked in place: Enter joins, K keeps them
/// apart. Esc is left to the popup around it.
class JoinQuestion : public QWidget
{
    Q_OBJECT

public:
    explicit JoinQuestion(QWidget *parent = nullptr);

    /// `passages` of the tag of this path overlap or touch the new one.
    void ask(const QString &path, int passages);

Q_SIGNALS:
    void answered(bool join);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_question;
    QPushButton *m_join;
};

} // namespace Parallax
