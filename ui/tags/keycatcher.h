// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tags/popup.h"

#include <QRect>

class QLabel;

namespace Parallax {

/// A small popup that waits for the key of a tag: a letter or digit sets it, Backspace takes it away, Esc leaves it.
class KeyCatcher : public Popup
{
    Q_OBJECT

public:
    KeyCatcher(const Appearance &appearance, QWidget *parent);

    /// `place` in global pixels.
    void ask(const QRect &place, const QString &tagName);

Q_SIGNALS:
    /// Null to take it away.
    void caught(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void say(const QString &sentence);

    QRect m_place;
    QLabel *m_words;
};

} // namespace Parallax
