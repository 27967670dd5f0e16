// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace Parallax {

/// A box with few choices by their codes, in the look of a line edit and in a form that scrolls: the wheel moves the form,
/// not the choice.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    [[nodiscard]] QString code() const { return currentData().toString(); }
    /// One that is not among the choices is added, under its own name.
    void setCode(const QString &code);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace Parallax
