// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace Parallax {

class Appearance;

/// The line below a reader in which words of its article are looked for.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(const Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] QString needle() const;
    [[nodiscard]] bool matchesCase() const;
    /// Shows the bar with the keyboard in its field; `needle` replaces what is there unless it is empty.
    void open(const QString &needle);
    /// `current` counts from 1; 0 of 0 says that there is none.
    void showCount(int current, int count);

Q_SIGNALS:
    void changed();
    void stepRequested(int direction);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const QString &icon, const QString &name, const QString &toolTip);

    const Appearance &m_appearance;
    QLineEdit *m_field;
    QToolButton *m_case;
    QLabel *m_count;
};

} // namespace Parallax
