// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/passage/passagecontent.h"
#include "ui/session/session.h"

#include <QAbstractButton>

namespace Parallax {

/// A briefing that cites the passage: its title, and under which numbers at the right. A click or Enter goes there.
class BriefingRow : public QAbstractButton
{
    Q_OBJECT

public:
    BriefingRow(const Session &session, const CitingBriefing &citing, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Session m_session;
    QString m_numbers;
};

} // namespace Parallax
