// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/positions/positionsdelegate.h"

#include "ui/positions/positionsmodel.h"
#include "ui/positions/positionwords.h"
#include "ui/session/appearance.h"
#include "ui/widgets/rowtext.h"
#include "core/look/stanceglyph.h"
#include "core/words/stancewords.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr auto oneLine = Qt::AlignVCenter | Qt::TextSingleLine;

int viewWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

void drawElided(QPainter &painter, const QRect &place, Qt::Alignment side, const QString &text)
{
    painter.drawText(place, int(side) | int(oneLine), painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace

PositionsDelegate::PositionsDelegate(const PositionsModel &model, const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_appearance(appearance)
{
}

PositionPlaces::Fonts PositionsDelegate::fonts(const QFont &interface) const
{
    return PositionPlaces::Fonts::of(interface, m_appearance.readingFont());
}

QSize PositionsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = viewWidth(option);
    if (m_heights.width != width) {
        const PositionPlaces::Fonts fonts = this->fonts(option.font);
        m_heights = {width, PositionGroupPlaces::height(fonts, true), PositionGroupPlaces::height(fonts, false),
            PositionPlaces::height(width, fonts)};
    }
    const bool isLine = m_model.lineAt(index);
    return {100, isLine ? m_heights.position : index.parent().isValid() ? m_heights.group : m_heights.topGroup};
}

QRect PositionsDelegate::quotePlace(const QRect &row, int viewWidth, const QFont &font, const QModelIndex &index) const
{
    return m_model.lineAt(index) ? PositionPlaces::layout(row, viewWidth, fonts(font)).quote : QRect();
}

void PositionsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (const PositionGroup *group = m_model.groupAt(index))
        paintGroup(*painter, option, *group);
    else if (const PositionLine *line = m_model.lineAt(index))
        paintLine(*painter, option, index, *line);
    painter->restore();
}

void PositionsDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const PositionGroup &group) const
{
    const Theme &theme = m_appearance.theme();
    const PositionPlaces::Fonts fonts = this->fonts(option.font);
    const QLocale locale;
    std::array<QString, 7> numbers;
    for (size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = group.stances[i] > 0 ? locale.toString(group.stances[i]) : QString();
    const QString total = locale.toString(group.count);
    const auto places = PositionGroupPlaces::layout(option.rect, fonts.small, numbers, total);
    painter.setFont(group.parent < 0 ? fonts.strong : fonts.base);
    painter.setPen(theme.text);
    drawElided(painter, places.name, Qt::AlignLeft, group.name);
    painter.setFont(fonts.small);
    for (const PositionGroupPlaces::Count &count : places.counts) {
        const StanceColors &colors = theme.stance(Stance(count.stance));
        paintStanceGlyph(painter, count.glyph, Stance(count.stance), colors.tint, colors.ink);
        painter.setPen(theme.soft);
        painter.drawText(count.number, int(Qt::AlignLeft) | int(oneLine), numbers[size_t(count.stance)]);
    }
    painter.setPen(theme.soft);
    painter.drawText(places.total, int(Qt::AlignRight) | int(oneLine), total);
}

void PositionsDelegate::paintLine(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const PositionLine &line) const
{
    const Theme &theme = m_appearance.theme();
    const StanceColors &colors = theme.stance(line.stance);
    const PositionPlaces::Fonts fonts = this->fonts(option.font);
    const int width = viewWidth(option);
    auto places = PositionPlaces::layout(option.rect, width, fonts);
    const bool rejected = line.state == FindingState::Rejected;
    paintStanceGlyph(painter, places.glyph, line.stance, colors.tint, colors.ink);
    painter.setFont(fonts.strong);
    painter.setPen(rejected ? theme.faint : colors.ink);
    drawElided(painter, places.stance, Qt::AlignLeft, stanceName(line.stance));
    painter.setFont(fonts.small);
    painter.setPen(theme.soft);
    QStringList manner;
    if (line.strength != 2)
        manner.append(strengthName(line.strength));
    if (const QString as = heldAsText(m_model.names(), line); !as.isEmpty())
        manner.append(as);
    drawElided(painter, places.strength, Qt::AlignLeft, manner.join(u" · "_s));
    painter.setPen(line.state == FindingState::Suggested ? theme.warning : theme.faint);
    drawElided(painter, places.state, Qt::AlignRight, positionStateName(line));
    if (const PositionQuote *quote = m_model.quoteAt(index)) {
        painter.setPen(rejected ? theme.faint : theme.text);
        const int missing = PositionPlaces::quoteLines - paintQuote(painter, places.quote, fonts.quote, quote->quote);
        const bool wide = PositionPlaces::isWide(width);
        if (!wide)
            places.raiseSource(missing * QFontMetrics(fonts.quote).height());
        paintSource(painter, places, fonts, wide, line, *quote);
    }
}

int PositionsDelegate::paintQuote(QPainter &painter, const QRect &place, const QFont &font, const QString &quote)
{
    const QStringList lines = elidedLines(quote.simplified(), font, place.width(), PositionPlaces::quoteLines);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    for (int i = 0; i < lines.size(); ++i)
        painter.drawText(place.left(), place.top() + i * metrics.height() + metrics.ascent(), lines[i]);
    return int(lines.size());
}

void PositionsDelegate::paintSource(QPainter &painter, const PositionPlaces &places, const PositionPlaces::Fonts &fonts, bool wide,
    const PositionLine &line, const PositionQuote &quote) const
{
    const Theme &theme = m_appearance.theme();
    painter.setFont(wide ? fonts.base : fonts.small);
    painter.setPen(theme.soft);
    drawElided(painter, places.source, Qt::AlignLeft, quote.source.isEmpty() ? quote.title : quote.source);
    painter.setFont(fonts.small);
    painter.setPen(theme.faint);
    // When it was published gives way to who says so; the tool tip has both.
    const bool attributed = line.attributedBy.has_value();
    const QString date = attributed && line.date.isEmpty() ? QString() : positionDateText(line, quote);
    const QString by = attributionText(m_model.names().attributedBy(line));
    if (date.isEmpty() || by.isEmpty())
        return drawElided(painter, places.date, Qt::AlignLeft, date + by);
    painter.drawText(
        places.date, int(Qt::AlignLeft) | int(oneLine), sourceAndDate(by, date, u" · "_s, painter.fontMetrics(), places.date.width()));
}

} // namespace Parallax
