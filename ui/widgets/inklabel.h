// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Parallax {

/// A line of plain words in an ink of its own, cut at its end where it does not fit; the tool tip has it whole then. Not by
/// the palette: where the application has a style sheet, a new parent takes palettes away.
class InkLabel : public QLabel
{
    Q_OBJECT

public:
    explicit InkLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setInk(const QColor &ink);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QColor m_ink;
};

} // namespace Parallax
