// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace Parallax {

class Appearance;

/// A light popup in the colours of the window. Esc and a click beside it close it, and the focus goes back to where it
/// was.
class Popup : public QFrame
{
    Q_OBJECT

public:
    /// `parent` is in the window over which it pops up.
    Popup(const Appearance &appearance, QWidget *parent);

protected:
    /// Under `place`, in global pixels, as high as it needs at this width.
    void moveTo(const QRect &place, int width);

    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    const Appearance &m_appearance;
};

} // namespace Parallax
