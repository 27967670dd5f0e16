// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/codebookdelegate.h"

#include "ui/session/appearance.h"
#include "ui/tags/codebookmodel.h"
#include "ui/tags/taglook.h"
#include "ui/widgets/rowtext.h"

#include <QLocale>
#include <QPainter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int padding = 4;
constexpr int gap = 8;
constexpr int side = 16;
// Of an input, by the style sheet: so that the words stay where they were.
constexpr int editorInset = 9;

bool isFolded(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Children) && !option.state.testFlag(QStyle::State_Open);
}

QString countText(const QModelIndex &index, bool folded)
{
    const int count = index.data(folded ? CodebookModel::TotalRole : CodebookModel::CountRole).toInt();
    return count > 0 ? QLocale().toString(count) : QString();
}

} // namespace

CodebookRow CodebookRow::layout(const QRect &row, const QFont &font, const QString &key, const QString &count)
{
    CodebookRow places;
    places.stripe = QRect(row.left(), row.top(), tagStripeWidth, row.height());
    int right = row.left() + row.width() - side;
    const int countWidth = QFontMetrics(font).horizontalAdvance(count);
    places.count = QRect(right - countWidth, row.top(), countWidth, row.height());
    right -= count.isEmpty() ? 0 : countWidth + gap;
    if (!key.isEmpty()) {
        const QFont small = rowFont(font, -1);
        const QFontMetrics metrics(small);
        const int width = Badge::width(key, small);
        places.key = QRect(right - width, row.top() + (row.height() - metrics.height()) / 2, width, metrics.height());
        right -= width + gap;
    }
    const int left = row.left() + tagStripeWidth + gap;
    places.name = QRect(left, row.top(), std::max(0, right - left), row.height());
    return places;
}

CodebookDelegate::CodebookDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

QSize CodebookDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), QFontMetrics(option.font).height() + 2 * padding};
}

void CodebookDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const QString key = index.data(CodebookModel::ShortcutRole).toString().toUpper();
    const QString count = countText(index, isFolded(option));
    const auto places = CodebookRow::layout(option.rect, option.font, key, count);
    painter->save();
    paintTagStripe(*painter, places.stripe, tagColor(theme, index.data(CodebookModel::ColorRole).toInt()));
    painter->setFont(option.font);
    painter->setPen(theme.text);
    const QString name = QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, places.name.width());
    painter->drawText(places.name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
    painter->setPen(theme.soft);
    painter->drawText(places.count, Qt::AlignRight | Qt::AlignVCenter, count);
    if (!key.isEmpty())
        Badge{key, places.key}.paint(*painter, rowFont(option.font, -1), theme.line, theme.soft);
    painter->restore();
}

void CodebookDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem full = option;
    initStyleOption(&full, index);
    const auto places = CodebookRow::layout(option.rect, full.font, {}, {});
    const int height = editor->sizeHint().height();
    editor->setGeometry(
        places.name.left() - editorInset, option.rect.center().y() - height / 2, places.name.width() + editorInset + gap, height);
}

} // namespace Parallax
