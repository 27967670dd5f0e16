// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/linksdelegate.h"

#include "ui/compare/linkplaces.h"
#include "ui/compare/linksmodel.h"
#include "ui/session/appearance.h"
#include "ui/widgets/rowtext.h"
#include "ui/widgets/rowtint.h"

#include <QListView>
#include <QPainter>

namespace Parallax {

namespace {

constexpr int glyphWidth = 20;

void paintLines(QPainter &painter, const QRect &place, const QFont &font, const QStringList &lines)
{
    const QFontMetrics metrics(font);
    painter.setFont(font);
    for (int i = 0; i < lines.size(); ++i)
        painter.drawText(place.left(), place.top() + i * metrics.height() + metrics.ascent(), lines[i]);
}

void paintLine(QPainter &painter, const QRect &place, const QFont &font, const QString &text)
{
    painter.setFont(font);
    painter.drawText(place, int(Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace

LinksDelegate::LinksDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

LinkPlaces LinksDelegate::places(const QStyleOptionViewItem &option, const QModelIndex &index, QRect row) const
{
    const LinkPlaces::Content content{index.data(LinksModel::FirstWordsRole).toString(), index.data(LinksModel::SecondWordsRole).toString(),
        index.data(LinksModel::WhyRole).toString()};
    return LinkPlaces::layout(content, LinkPlaces::Fonts::of(option.font, m_appearance.readingFont()), row.left(), row.top(), row.width());
}

QSize LinksDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, places(option, index, QRect(0, 0, width, 0)).height};
}

void LinksDelegate::paintKind(QPainter &painter, const QRect &place, const QFont &font, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const auto kind = LinkKind(index.data(LinksModel::KindRole).toInt());
    const bool against = kind == LinkKind::Contradicts;
    const bool hard = index.data(LinksModel::HardRole).toBool();
    // As the stance that is against something looks.
    const QColor ink = against ? theme.stance(Stance::Opposes).ink : theme.soft;
    const QString word = index.data().toString();
    if (hard) {
        const int width = glyphWidth + QFontMetrics(font).horizontalAdvance(word) + 16;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.stance(Stance::Opposes).tint);
        painter.drawRoundedRect(QRect(place.left() - 8, place.top() - 2, width, place.height() + 4), 3, 3);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.setPen(ink);
    paintLine(painter, place, font, index.data(LinksModel::GlyphRole).toString());
    painter.setPen(against ? ink : theme.text);
    paintLine(painter, place.adjusted(glyphWidth, 0, 0, 0), font, word);
}

void LinksDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const LinkPlaces::Fonts fonts = LinkPlaces::Fonts::of(option.font, m_appearance.readingFont());
    const LinkPlaces at = places(option, index, option.rect);
    painter->save();
    paintRowTint(*painter, option);
    painter->setPen(theme.line);
    painter->drawLine(
        option.rect.left() + LinkPlaces::side, option.rect.bottom(), option.rect.right() - LinkPlaces::side, option.rect.bottom());
    paintKind(*painter, at.kind, fonts.kind, index);
    painter->setPen(theme.soft);
    paintLine(*painter, at.firstArticle, fonts.meta, index.data(LinksModel::FirstArticleRole).toString());
    paintLine(*painter, at.secondArticle, fonts.meta, index.data(LinksModel::SecondArticleRole).toString());
    painter->setPen(theme.text);
    paintLines(*painter, at.first, fonts.text, at.firstLines);
    paintLines(*painter, at.second, fonts.text, at.secondLines);
    painter->setPen(theme.soft);
    paintLines(*painter, at.why, fonts.meta, at.whyLines);
    painter->restore();
}

} // namespace Parallax
