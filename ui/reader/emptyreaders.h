// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QWidget>

namespace Parallax {

/// What stands where the readers will be: how to open an article, with the keys.
class EmptyReaders : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyReaders(const Session &session, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Session m_session;
};

} // namespace Parallax
