// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace Parallax {

FlowLayout::FlowLayout(int gap, int lineGap, QWidget *parent)
    : QLayout(parent)
    , m_gap(gap)
    , m_lineGap(lineGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_gap : 0);
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return QSize(width, height).grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

void FlowLayout::placeLine(const std::vector<QLayoutItem *> &items, QPoint corner, int height) const
{
    for (QLayoutItem *item : items) {
        const QSize size(
            std::min(item->sizeHint().width(), geometry().marginsRemoved(contentsMargins()).width()), item->sizeHint().height());
        item->setGeometry(QRect(corner + QPoint(0, (height - size.height()) / 2), size));
        corner.rx() += size.width() + m_gap;
    }
}

int FlowLayout::place(const QRect &rect, bool apply) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    int x = inside.left();
    int y = inside.top();
    int lineHeight = 0;
    std::vector<QLayoutItem *> line;
    const auto endLine = [&] {
        if (apply)
            placeLine(line, QPoint(inside.left(), y), lineHeight);
        line.clear();
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(std::min(item->sizeHint().width(), inside.width()), item->sizeHint().height());
        if (x > inside.left() && x + size.width() > inside.right() + 1) {
            endLine();
            x = inside.left();
            y += lineHeight + m_lineGap;
            lineHeight = 0;
        }
        line.push_back(item.get());
        x += size.width() + m_gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine();
    return y + lineHeight + contentsMargins().bottom() - rect.top();
}

} // namespace Parallax
