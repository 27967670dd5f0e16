// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Parallax {

class Appearance;
class EntitiesModel;

/// Draws the rows of an EntitiesModel: each name underlined as its mentions are in the text, with a check when a person
/// accepted or corrected the entity. A name can be edited in place.
class EntityDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    EntityDelegate(const EntitiesModel &model, const Appearance &appearance, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

Q_SIGNALS:
    /// What was typed into the row; the model is not changed.
    void renamed(qint64 entity, const QString &name) const;

private:
    void paintCounts(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    static void paintCheck(QPainter &painter, QPointF baseline, qreal height);

    const EntitiesModel &m_model;
    const Appearance &m_appearance;
};

} // namespace Parallax
