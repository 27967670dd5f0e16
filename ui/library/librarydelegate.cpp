// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarydelegate.h"

#include "ui/library/librarymodel.h"
#include "ui/library/libraryrow.h"
#include "ui/session/appearance.h"
#include "ui/session/selection.h"
#include "ui/widgets/rowtext.h"
#include "ui/widgets/rowtint.h"

#include <QListView>
#include <QPainter>

#include <algorithm>

namespace Parallax {

LibraryDelegate::LibraryDelegate(const Appearance &appearance, const Selection &selection, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
    , m_selection(selection)
{
}

bool LibraryDelegate::isOpen(const QModelIndex &index) const
{
    const auto &open = m_selection.articles();
    return std::find(open.begin(), open.end(), index.data(LibraryModel::KeyRole).toLongLong()) != open.end();
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    qsizetype lines = LibraryRow::maximumTitleLines;
    if (!view || !view->uniformItemSizes()) {
        const QFont font = LibraryRow::titleFont(option.font);
        lines = elidedLines(index.data().toString(), font, LibraryRow::titleWidth(width), LibraryRow::maximumTitleLines).size();
    }
    return {width, LibraryRow::height(int(std::max<qsizetype>(lines, 1)), option.font)};
}

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    painter->save();
    paintRowTint(*painter, option);

    const QFont font = LibraryRow::titleFont(option.font);
    const int width = LibraryRow::titleWidth(option.rect.width());
    const QStringList lines = elidedLines(index.data().toString(), font, width, LibraryRow::maximumTitleLines);
    const int mentions = index.data(LibraryModel::MentionsRole).toInt();
    const QString count = mentions > 0 ? QLocale().toString(mentions) : QString();
    const QFontMetrics metaMetrics(LibraryRow::metaFont(option.font));
    const auto places = LibraryRow::layout(option.rect, int(lines.size()), option.font, metaMetrics.horizontalAdvance(count));

    if (isOpen(index))
        painter->fillRect(places.bar, theme.accent);
    painter->setFont(font);
    painter->setPen(theme.text);
    const QFontMetrics metrics(font);
    for (int i = 0; i < lines.size(); ++i)
        painter->drawText(places.title.left(), places.title.top() + i * metrics.height() + metrics.ascent(), lines[i]);
    painter->setFont(LibraryRow::metaFont(option.font));
    painter->setPen(theme.faint);
    painter->drawText(places.count, Qt::AlignRight | Qt::AlignVCenter, count);
    paintMeta(*painter, places, option.font, index);
    painter->restore();
}

void LibraryDelegate::paintMeta(QPainter &painter, const LibraryRow &places, const QFont &font, const QModelIndex &index) const
{
    constexpr int gap = 8;
    const Theme &theme = m_appearance.theme();
    const QFont metaFont = LibraryRow::metaFont(font);
    const QFontMetrics metrics(metaFont);
    const QString known = index.data(LibraryModel::DateRole).toString();
    const QString date = known.isEmpty() ? LibraryModel::tr("undated") : known;
    const QStringList badges = index.data(LibraryModel::BadgesRole).toStringList();
    int rest = metrics.horizontalAdvance(date);
    for (const QString &badge : badges)
        rest += gap + Badge::width(badge, metaFont);

    // When room is short the outlet gives way: the date is what reports are told apart by.
    const QString source = index.data(LibraryModel::SourceRole).toString();
    const QString shown = metrics.elidedText(source, Qt::ElideRight, std::max(0, places.meta.width() - rest - gap));
    int x = places.meta.left();
    const int baseline = places.meta.top() + metrics.ascent();
    if (!shown.isEmpty()) {
        painter.setPen(theme.soft);
        painter.drawText(x, baseline, shown);
        x += metrics.horizontalAdvance(shown) + gap;
    }
    painter.setPen(known.isEmpty() ? theme.faint : theme.soft);
    painter.drawText(x, baseline, date);
    x += metrics.horizontalAdvance(date) + gap;
    for (const QString &text : badges) {
        const Badge badge{text, QRect(x, places.meta.top() - 1, Badge::width(text, metaFont), places.meta.height() + 2)};
        badge.paint(painter, metaFont, theme.line, theme.soft, theme.paper);
        x += badge.box.width() + gap;
    }
}

} // namespace Parallax
