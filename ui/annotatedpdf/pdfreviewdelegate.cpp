// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotatedpdf/pdfreviewdelegate.h"

#include "ui/annotatedpdf/pdfreviewmodel.h"
#include "ui/annotatedpdf/pdfreviewwords.h"
#include "ui/session/appearance.h"
#include "ui/tags/taglook.h"
#include "ui/widgets/rowtext.h"
#include "ui/widgets/rowtint.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int padding = 8;
constexpr int edge = 12;
constexpr int textGap = 10; ///< between tick and text
constexpr int lineGap = 2;
constexpr int mostLines = 2;
constexpr int stripeGap = 10;

int tickSide(const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    return style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget);
}

bool isOneLine(const ReviewLine &line)
{
    return line.role == ReviewLine::Role::Tag || line.role == ReviewLine::Role::Mark;
}

} // namespace

PdfReviewDelegate::PdfReviewDelegate(const PdfReviewModel &model, const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_appearance(appearance)
{
}

QRect PdfReviewDelegate::tickPlace(const QStyleOptionViewItem &option) const
{
    const int side = tickSide(option);
    const int drop = (option.fontMetrics.height() - side) / 2;
    return {option.rect.left() + edge, option.rect.top() + padding + drop, side, side};
}

QRect PdfReviewDelegate::textPlace(const QStyleOptionViewItem &option) const
{
    return option.rect.adjusted(edge + tickSide(option) + textGap, padding, -edge, -padding);
}

QFont PdfReviewDelegate::fontOf(const ReviewLine &line, const QFont &base) const
{
    if (line.role == ReviewLine::Role::Quote) {
        QFont font = m_appearance.readingFont();
        font.setPointSizeF(base.pointSizeF() + 0.5);
        return font;
    }
    QFont font = base;
    font.setStrikeOut(line.role == ReviewLine::Role::Before);
    return font;
}

QSize PdfReviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    QStyleOptionViewItem placed = option;
    placed.rect = QRect(0, 0, view ? view->viewport()->width() : option.rect.width(), 0);
    int height = 2 * padding + option.fontMetrics.height();
    if (const PdfChange *change = m_model.changeAt(index)) {
        const int width = textPlace(placed).width();
        for (const ReviewLine &line : reviewLines(*change, m_model.markOf(*change))) {
            const QFont font = fontOf(line, option.font);
            const int lines = isOneLine(line) ? 1 : int(elidedLines(line.text, font, width, mostLines).size());
            height += lineGap + std::max(lines, 1) * QFontMetrics(font).height();
        }
    }
    return {placed.rect.width(), height};
}

void PdfReviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    QStyleOptionViewItem row = option;
    // The whole width, also of what stands below another.
    if (const auto *view = qobject_cast<const QAbstractItemView *>(option.widget))
        row.rect = QRect(0, option.rect.top(), view->viewport()->width(), option.rect.height());
    paintRowTint(*painter, row);
    painter->setPen(m_appearance.theme().line);
    painter->drawLine(row.rect.bottomLeft(), row.rect.bottomRight());
    paintTick(*painter, row, index);
    if (const PdfChange *change = m_model.changeAt(index))
        paintChange(*painter, row, *change);
    else
        paintTitle(*painter, row, index.data().toString());
    painter->restore();
}

void PdfReviewDelegate::paintTick(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return;
    QStyleOptionViewItem box = option;
    box.rect = tickPlace(option);
    box.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected);
    box.state |= state.toInt() == Qt::Checked ? QStyle::State_On
        : state.toInt() == Qt::Unchecked      ? QStyle::State_Off
                                              : QStyle::State_NoChange;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
}

void PdfReviewDelegate::paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QString &title) const
{
    const QRect place = textPlace(option);
    const QFont font = rowFont(option.font, 0, true);
    painter.setFont(font);
    painter.setPen(m_appearance.theme().text);
    painter.drawText(
        place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, QFontMetrics(font).elidedText(title, Qt::ElideRight, place.width()));
}

void PdfReviewDelegate::paintChange(QPainter &painter, const QStyleOptionViewItem &option, const PdfChange &change) const
{
    const Theme &theme = m_appearance.theme();
    QRect head = textPlace(option);
    head.setHeight(option.fontMetrics.height());
    const QFont nameFont = rowFont(option.font, 0, true);
    const QString name = changeName(change);
    painter.setFont(nameFont);
    painter.setPen(change.kind == PdfChange::Kind::NotPlaced ? theme.warning : theme.text);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
    const QRect rest = head.adjusted(QFontMetrics(nameFont).horizontalAdvance(name) + textGap, 0, 0, 0);
    painter.setFont(option.font);
    painter.setPen(theme.soft);
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
        option.fontMetrics.elidedText(changeSignature(change), Qt::ElideLeft, rest.width()));
    int top = head.bottom() + 1;
    for (const ReviewLine &line : reviewLines(change, m_model.markOf(change)))
        top = paintLine(painter, head, top + lineGap, option.font, line);
}

int PdfReviewDelegate::paintLine(QPainter &painter, const QRect &place, int top, const QFont &base, const ReviewLine &line) const
{
    const Theme &theme = m_appearance.theme();
    const QFont font = fontOf(line, base);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    if (isOneLine(line)) {
        paintMark(painter, QRect(place.left(), top, place.width(), metrics.height()), line);
        return top + metrics.height();
    }
    using Role = ReviewLine::Role;
    painter.setPen(line.role == Role::Warning                       ? theme.warning
            : line.role == Role::Before || line.role == Role::Plain ? theme.soft
                                                                    : theme.text);
    for (const QString &text : elidedLines(line.text, font, place.width(), mostLines)) {
        painter.drawText(place.left(), top + metrics.ascent(), text);
        top += metrics.height();
    }
    return top;
}

void PdfReviewDelegate::paintMark(QPainter &painter, const QRect &row, const ReviewLine &line) const
{
    const Theme &theme = m_appearance.theme();
    const auto color = m_model.tagColor(line.text);
    if (!color && line.role == ReviewLine::Role::Mark) {
        painter.setPen(theme.soft);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(line.text, Qt::ElideRight, row.width()));
        return;
    }
    // A tag that is not there yet has no colour.
    paintTagStripe(painter, row, color ? tagColor(theme, *color) : theme.faint);
    paintTagPath(painter, row.adjusted(stripeGap, 0, 0, 0), line.text, theme.soft, theme.text);
}

bool PdfReviewDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    // Space is the view's: it ticks all that is selected.
    if (event->type() != QEvent::MouseButtonRelease || !(index.flags() & Qt::ItemIsUserCheckable))
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    QStyleOptionViewItem row = option;
    row.rect.setLeft(0);
    const QRect reach = tickPlace(row).adjusted(-edge, -padding, textGap / 2, padding);
    if (mouse->button() != Qt::LeftButton || !reach.contains(mouse->position().toPoint()))
        return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace Parallax
