// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/entityrecords.h"
#include "ui/session/session.h"

#include <QWidget>

class QToolButton;

namespace Parallax {

/// A mention in the passage: the name underlined as in the text, its kind, and what a person decided about it. While it
/// waits for a decision, or is picked, it has the buttons for it.
class MentionLine : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        Mention mention;
        QString name; ///< of the entity
        bool picked = false;
        bool hasButtons = false;
        bool hasKeys = false; ///< A and X mean this one
    };

    MentionLine(const Session &session, const Entry &entry, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

Q_SIGNALS:
    void acceptChosen();
    void rejectChosen();
    /// In global pixels, below which a menu goes.
    void menuRequested(const QRect &place);
    /// A click on the name.
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QRect firstLine() const;

    Session m_session;
    Entry m_entry;
    QToolButton *m_more;
    QWidget *m_buttons;
};

} // namespace Parallax
