// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Parallax {

/// What stands where a list has no rows: what is missing and what to do about it. May hold one link.
class EmptyState : public QLabel
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `action` is the link's words; none when it is empty. Both are shown as they are, never as markup.
    void setState(const QString &sentence, const QString &action = {});
    void setInk(const QColor &ink);

Q_SIGNALS:
    void actionChosen();
};

} // namespace Parallax
