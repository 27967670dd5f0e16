// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/period.h"

#include <QAbstractButton>
#include <QColor>

#include <optional>

namespace Parallax {

/// The stretch of days that narrows a pane, with a cross: "18–20 Aug 2025 ×". Pressed anywhere, or with Enter, Space,
/// Del or Backspace, it is clicked, and who shows it clears the period. Hidden while there is none.
class PeriodChip : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Style : quint8 {
        Box,
        Plain ///< "Only 18–20 Aug 2025 ×", without a box
    };
    struct Look
    {
        QColor ink;
        QColor strongInk; ///< under the pointer or with the keys
        QColor line;
        QColor fill;
    };

    explicit PeriodChip(QWidget *parent = nullptr, Style style = Style::Box);

    void setPeriod(const std::optional<Period> &period);
    void setLook(const Look &look);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] int padding() const;

    Style m_style;
    Look m_look;
};

} // namespace Parallax
