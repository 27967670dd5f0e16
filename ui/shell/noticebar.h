// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/look/theme.h"
#include "ui/session/notices.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QTimer;
class QToolButton;

namespace Parallax {

/// Shows the last notice above the status line: one sentence, what can be done next, a list that unfolds, a way to close
/// it. Information leaves by itself; a problem stays until it is closed.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void showNotice(Notices::Kind kind, const QString &sentence, const QStringList &details, QAction *next = nullptr);

private:
    void makeDetails();
    void makeLayout(QWidget *close);
    void setNext(QAction *next);

    QLabel *m_icon;
    QLabel *m_sentence;
    QToolButton *m_next;
    QToolButton *m_unfold;
    QListWidget *m_details;
    QTimer *m_leave;
};

} // namespace Parallax
