// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;

namespace Parallax {

/// A list and what belongs to its picked row, told apart by a hairline: below it in a narrow pane, at its side in a wide
/// one.
class SideOrBelow : public QWidget
{
    Q_OBJECT

public:
    static constexpr int wideFrom = 760;

    /// Takes both.
    SideOrBelow(QWidget *list, QWidget *details, QWidget *parent = nullptr);

    void setDetailsVisible(bool on);
    void setLine(const QColor &line);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_parts;
    QWidget *m_rule;
    QWidget *m_details;
};

} // namespace Parallax
