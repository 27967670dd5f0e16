// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/entitydelegate.h"

#include "ui/entities/entitiesmodel.h"
#include "ui/entities/entityrow.h"
#include "ui/session/appearance.h"
#include "ui/widgets/rowtint.h"

#include <QLineEdit>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// What the name leaves free for a check and the gap before it.
constexpr int checkRoom = 20;
/// From the edge of the row to the editor, so that its padding makes up the rest to the name.
constexpr int editorInset = 7;

} // namespace

EntityDelegate::EntityDelegate(const EntitiesModel &model, const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_appearance(appearance)
{
}

QSize EntityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, EntityRow::height(option.font)};
}

void EntityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    painter->save();
    paintRowTint(*painter, option);
    const EntityRow places = EntityRow::layout(option.rect, option.font, m_model.countsArticles());
    const auto state = FindingState(index.data(EntitiesModel::StateRole).toInt());
    const bool decided = state == FindingState::Accepted || state == FindingState::Changed;
    const QFontMetrics metrics(option.font);
    const QString name = metrics.elidedText(index.data().toString(), Qt::ElideRight, places.name.width() - (decided ? checkRoom : 0));
    const int width = metrics.horizontalAdvance(name);
    painter->setFont(option.font);
    painter->setPen(state == FindingState::Rejected ? theme.soft : theme.text);
    painter->drawText(places.name, Qt::AlignLeft | Qt::AlignVCenter, name);

    const qreal baseline = places.name.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    if (decided) {
        painter->setPen(QPen(theme.soft, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        paintCheck(*painter, QPointF(places.name.left() + width + 6, baseline), metrics.xHeight());
    }
    const auto group = EntityGroup(index.data(EntitiesModel::GroupRole).toInt());
    painter->setPen(QPen(entityColor(theme, group), 2, entityLineStyle(group), Qt::FlatCap));
    painter->drawLine(QPointF(places.name.left(), baseline + 3), QPointF(places.name.left() + width, baseline + 3));
    if (state != FindingState::Rejected)
        paintCounts(*painter, option, index);
    painter->restore();
}

void EntityDelegate::paintCounts(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const bool withArticles = m_model.countsArticles();
    const EntityRow places = EntityRow::layout(option.rect, option.font, withArticles);
    const QLocale locale;
    painter.setPen(theme.soft);
    painter.drawText(places.mentions, Qt::AlignRight | Qt::AlignVCenter, locale.toString(index.data(EntitiesModel::MentionsRole).toInt()));
    if (!withArticles)
        return;
    painter.setPen(theme.faint);
    painter.drawText(places.articles, Qt::AlignRight | Qt::AlignVCenter, locale.toString(index.data(EntitiesModel::ArticlesRole).toInt()));
}

void EntityDelegate::paintCheck(QPainter &painter, QPointF baseline, qreal height)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPolyline(
        QPolygonF{baseline + QPointF(0, -height * 0.45), baseline + QPointF(height * 0.4, 0), baseline + QPointF(height * 1.1, -height)});
    painter.setRenderHint(QPainter::Antialiasing, false);
}

QWidget *EntityDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"entityName"_s);
    editor->setAccessibleName(tr("New name"));
    return editor;
}

void EntityDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // As wide as the row, since the numbers do not matter meanwhile; the letters stay where they were.
    const int height = std::max(option.rect.height(), editor->sizeHint().height());
    QRect place = option.rect.adjusted(editorInset, 0, -editorInset, 0);
    place.setTop(std::max(0, option.rect.center().y() - height / 2));
    place.setHeight(height);
    editor->setGeometry(place);
}

void EntityDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const QString name = static_cast<QLineEdit *>(editor)->text().simplified();
    if (!name.isEmpty() && name != index.data().toString())
        Q_EMIT renamed(index.data(EntitiesModel::KeyRole).toLongLong(), name);
}

} // namespace Parallax
