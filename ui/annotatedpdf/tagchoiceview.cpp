// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotatedpdf/tagchoiceview.h"

#include "ui/annotatedpdf/tagchoicemodel.h"
#include "ui/session/appearance.h"
#include "ui/tags/taglook.h"

#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int rowPadding = 6;
constexpr int mostRows = 7;

class TagChoiceDelegate : public QStyledItemDelegate
{
public:
    TagChoiceDelegate(const Appearance &appearance, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_appearance(appearance)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + rowPadding};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = tagIcon(tagColor(m_appearance.theme(), index.data(TagChoiceModel::ColorRole).toInt()));
        option->decorationSize = QSize(16, 16);
    }

private:
    const Appearance &m_appearance;
};

} // namespace

TagChoiceView::TagChoiceView(const Appearance &appearance, QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(u"pdfTagTree"_s);
    setAccessibleName(tr("Tags that are shown"));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(18);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // Tab leads out of the tree, arrows move in it.
    setTabKeyNavigation(false);
    setItemDelegate(new TagChoiceDelegate(appearance, this));
    connect(this, &QTreeView::expanded, this, &QWidget::updateGeometry);
    connect(this, &QTreeView::collapsed, this, &QWidget::updateGeometry);
    connect(&appearance, &Appearance::themeChanged, viewport(), qOverload<>(&QWidget::update));
}

int TagChoiceView::heightOf(int rows) const
{
    return rows * (fontMetrics().height() + rowPadding) + 2 * frameWidth();
}

QSize TagChoiceView::sizeHint() const
{
    int rows = 0;
    for (QModelIndex index = model() ? model()->index(0, 0) : QModelIndex(); index.isValid() && rows < mostRows; index = indexBelow(index))
        ++rows;
    return {QTreeView::sizeHint().width(), heightOf(std::max(rows, 1))};
}

void TagChoiceView::reset()
{
    QTreeView::reset();
    expandAll();
    updateGeometry();
}

} // namespace Parallax
