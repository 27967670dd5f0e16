// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QWidget>

namespace Parallax {

/// The words above the columns of the list of entities.
class EntityCaption : public QWidget
{
    Q_OBJECT

public:
    explicit EntityCaption(QWidget *parent = nullptr);

    void setInk(const QColor &ink);
    void setShowsArticles(bool on);
    /// Pixels that the list's scroll bar takes at the right.
    void setRightInset(int inset);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_ink;
    int m_inset = 0;
    bool m_showsArticles = false;
};

} // namespace Parallax
