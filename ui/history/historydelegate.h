// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Parallax {

class Appearance;

/// Draws the rows of a HistoryModel: what was done, below it who and when. What is undone is greyed and says so.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    HistoryDelegate(const Appearance &appearance, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Appearance &m_appearance;
};

} // namespace Parallax
