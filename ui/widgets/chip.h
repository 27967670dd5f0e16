// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QColor>

namespace Parallax {

/// A word that is on or off: in a small box, filled when on; or, with an underline, underlined when on.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    struct Look
    {
        QColor ink; ///< when off
        QColor checkedInk;
        QColor line; ///< of the box and of the focus
        QColor fill; ///< of the box, when on
        QColor underline;
        Qt::PenStyle underlineStyle = Qt::NoPen; ///< NoPen: a box
    };

    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setLook(const Look &look);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isBox() const { return m_look.underlineStyle == Qt::NoPen; }

    Look m_look;
};

} // namespace Parallax
