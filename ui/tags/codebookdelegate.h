// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Parallax {

class Appearance;

/// Where things lie in a row of the codebook, from the left: stripe, name, key, count. Pixels.
struct CodebookRow
{
    QRect stripe;
    QRect name;
    QRect key; ///< empty without one
    QRect count;

    static CodebookRow layout(const QRect &row, const QFont &font, const QString &key, const QString &count);
};

/// Draws the rows of a CodebookModel. A folded tag shows the passages of all that it hides.
class CodebookDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CodebookDelegate(const Appearance &appearance, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Appearance &m_appearance;
};

} // namespace Parallax
