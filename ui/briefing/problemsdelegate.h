// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Parallax {

class Appearance;

/// The kind of a problem, and the words that it is about.
class ProblemsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ProblemsDelegate(const Appearance &appearance, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Appearance &m_appearance;
};

} // namespace Parallax
