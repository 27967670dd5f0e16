// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/annotationrecords.h"
#include "ui/session/session.h"

#include <QAbstractButton>

class QToolButton;

namespace Parallax {

/// A tag on a passage: its path in a box with the tag's colour at the left, who gave it and when at the right, and a
/// cross that takes it off. A click or Enter picks the tagging; Delete takes it off.
class TagRow : public QAbstractButton
{
    Q_OBJECT

public:
    TagRow(const Session &session, const Tagging &tagging, const QString &path, int color, QWidget *parent = nullptr);

    [[nodiscard]] const QUuid &tagging() const { return m_tagging.id; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    Session m_session;
    Tagging m_tagging;
    QString m_path;
    int m_color;
    QToolButton *m_remove;
};

} // namespace Parallax
