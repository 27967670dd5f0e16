// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Parallax {

class Appearance;

/// A passage of an event: its words, who reports them, when it says that it was, and why it counts. As wide as the view.
class EventPassagesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    EventPassagesDelegate(const Appearance &appearance, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Block
    {
        QStringList lines;
        QFont font;
        QColor ink;
    };
    [[nodiscard]] std::vector<Block> blocks(const QStyleOptionViewItem &option, const QModelIndex &index, int width) const;

    const Appearance &m_appearance;
};

} // namespace Parallax
