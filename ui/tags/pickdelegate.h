// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Parallax {

class Appearance;

/// Draws the rows of a PickModel: stripe, path, whether the passage carries it, and the number that takes it.
class PickDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PickDelegate(const Appearance &appearance, QObject *parent);

    /// While digits are typed as a part of a name, a row shows none.
    void setShowsNumbers(bool on) { m_showsNumbers = on; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Appearance &m_appearance;
    bool m_showsNumbers = true;
};

} // namespace Parallax
