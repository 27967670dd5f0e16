// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"
#include "ui/tags/popup.h"

#include <QList>

class QLabel;
class QVBoxLayout;

namespace Parallax {

class KeyButton;

/// A few questions in a popup: captions over their fields, and the one button that goes on; so does Enter in a field. Esc and
/// a click beside it give it up.
class FormPopup : public Popup
{
    Q_OBJECT

public:
    FormPopup(const Session &session, const QString &title, const QString &action, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// It is closed already.
    void accepted();
    /// However it was closed, before accepted().
    void left();

protected:
    void hideEvent(QHideEvent *event) override;
    /// Gives the caption, to be hidden with its field.
    QLabel *addField(const QString &caption, QWidget *field);
    void addPlain(QWidget *widget);
    void setTitle(const QString &title);
    void setAction(const QString &action);
    /// Under `place`, in global pixels.
    void popUpAt(const QRect &place, QWidget *first);
    /// What is entered can be used.
    void setComplete(bool complete);
    [[nodiscard]] const Appearance &appearance() const { return m_look; }
    /// As high as what is shown of it.
    void fit();

private:
    void accept();
    void applyTheme();

    const Appearance &m_look;
    QVBoxLayout *m_fields;
    QLabel *m_title;
    QList<QLabel *> m_captions;
    KeyButton *m_accept;
    QRect m_place;
};

} // namespace Parallax
