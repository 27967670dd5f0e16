// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/stance.h"
#include "core/project/entityrecords.h"
#include "ui/session/session.h"

#include <QWidget>

#include <optional>

namespace Parallax {

class KeyButton;

/// A position or statement in the passage as a card: who, what, since when and why, and what a person decided about it.
/// While it waits for a decision, or is picked, it has the buttons for it.
class FindingRow : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        std::optional<Stance> stance; ///< with its sign before the name
        QString name; ///< of the holder or speaker
        QString summary; ///< what the finding says
        QStringList details; ///< lines below it, quieter
        QString why; ///< with the sentence that shows it; in the tool tip too
        QString stateText;
        FindingState state = FindingState::Suggested;
        bool handMade = false; ///< to be deleted rather than rejected
        bool picked = false;
        bool hasButtons = false;
        bool hasKeys = false; ///< A and X mean this one

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    /// `change` is what the button in the middle says: "Change…", "Speaker…".
    FindingRow(const Session &session, const Entry &entry, const QString &change, QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {200, heightForWidth(200)}; }

Q_SIGNALS:
    void acceptChosen();
    void rejectChosen();
    /// In global pixels, below which a menu or picker goes.
    void changeChosen(const QRect &place);
    /// A click on the card.
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Block
    {
        QStringList lines;
        QFont font;
        QColor ink;
    };

    void addButtons(const QString &change);
    [[nodiscard]] std::vector<Block> blocks(int width) const;

    Session m_session;
    Entry m_entry;
    QWidget *m_buttons;
};

} // namespace Parallax
