// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace Parallax {

class Appearance;

/// A button that shows its key beside its words: "Accept A".
class KeyButton : public QAbstractButton
{
    Q_OBJECT

public:
    KeyButton(const Appearance &appearance, const QString &text, const QString &key, QWidget *parent = nullptr);

    /// The one that is meant to be pressed, in the accent.
    void setPrimary(bool primary);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Appearance &m_appearance;
    QString m_key;
    bool m_primary = false;
};

} // namespace Parallax
