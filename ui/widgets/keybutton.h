// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace Parallax {

/// A button that shows its key beside its words: "Accept A". In the colours of its palette.
class KeyButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// Without a key it is its words alone.
    KeyButton(const QString &text, const QString &key, QWidget *parent = nullptr);

    void setKey(const QString &key);
    /// Words without a box, their right end at the button's.
    void setFlat(bool flat);
    /// Of the words while it is flat.
    void setInk(const QColor &ink);
    /// The one that is meant to be pressed, in the accent.
    void setPrimary(bool primary);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_key;
    QColor m_ink;
    bool m_primary = false;
    bool m_flat = false;
};

} // namespace Parallax
