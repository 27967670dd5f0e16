// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchdelegate.h"

#include "ui/search/searchmodel.h"
#include "ui/search/searchrow.h"
#include "ui/session/appearance.h"
#include "ui/session/selection.h"
#include "ui/widgets/rowtext.h"
#include "ui/widgets/rowtint.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// Characters of a passage that may stand before its first find: well within three lines of a narrow pane.
constexpr qsizetype beforeFind = 48;

} // namespace

SearchDelegate::SearchDelegate(const SearchModel &model, const Appearance &appearance, const Selection &selection, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_appearance(appearance)
    , m_selection(selection)
{
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, SearchRow::height(option.font)};
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    painter->save();
    paintRowTint(*painter, option);
    const SearchRow places = SearchRow::layout(option.rect, option.font);
    const auto &open = m_selection.articles();
    if (std::find(open.begin(), open.end(), m_model.keyAt(index.row())) != open.end())
        painter->fillRect(places.bar, theme.accent);

    const auto line = [&](const QRect &place, const QFont &font, const QColor &ink, const QString &text) {
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
    };
    line(places.title, rowFont(option.font, 0, true), theme.text, index.data().toString());
    const QString source = index.data(SearchModel::SourceRole).toString();
    const QString date = index.data(SearchModel::DateRole).toString();
    const QString shownDate = date.isEmpty() ? SearchModel::tr("undated") : date;
    const QFont small = rowFont(option.font, -0.5);
    line(places.meta, small, theme.faint, sourceAndDate(source, shownDate, u"  "_s, QFontMetrics(small), places.meta.width()));
    paintSnippet(*painter, places.snippet, option.font, index.row());
    painter->restore();
}

void SearchDelegate::paintSnippet(QPainter &painter, const QRect &place, const QFont &font, int row) const
{
    const Theme &theme = m_appearance.theme();
    const MarkedText snippet = broughtForward(m_model.snippetAt(row), beforeFind);
    QList<QTextLayout::FormatRange> finds;
    for (const TextSpan &span : snippet.spans) {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(theme.text);
        finds.append({int(span.start), int(span.length()), format});
    }
    QTextLayout layout(snippet.text, font);
    layout.setFormats(finds);
    const QString ellipsis(QChar(u'…'));
    const int ellipsisWidth = QFontMetrics(font).horizontalAdvance(ellipsis);
    bool cut = false;
    layout.beginLayout();
    const int lineHeight = QFontMetrics(font).height();
    for (int i = 0; i < SearchRow::snippetLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        const bool last = i + 1 == SearchRow::snippetLines;
        line.setLineWidth(last ? place.width() - ellipsisWidth : place.width());
        cut = last && line.textStart() + line.textLength() < snippet.text.size();
        line.setPosition(QPointF(0, i * lineHeight));
    }
    layout.endLayout();
    painter.setPen(theme.soft);
    layout.draw(&painter, place.topLeft());
    if (cut) {
        const QTextLine line = layout.lineAt(SearchRow::snippetLines - 1);
        painter.setFont(font);
        painter.drawText(QPointF(place.left() + line.naturalTextWidth(), place.top() + line.y() + line.ascent()), ellipsis);
    }
}

} // namespace Parallax
