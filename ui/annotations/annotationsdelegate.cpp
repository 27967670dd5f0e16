// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationsdelegate.h"

#include "ui/annotations/annotationsmodel.h"
#include "ui/annotations/annotationwords.h"
#include "ui/notes/notehtml.h"
#include "ui/session/appearance.h"
#include "ui/tags/taglook.h"
#include "core/words/momenttext.h"
#include "ui/widgets/rowtext.h"
#include "ui/widgets/rowtint.h"

#include <QListView>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int stripeGap = 8;

bool hasNoteLine(const AnnotationRow &row)
{
    return !row.quote.isNull() && !row.note.isEmpty();
}

} // namespace

AnnotationsDelegate::AnnotationsDelegate(const AnnotationsModel &model, const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_appearance(appearance)
{
}

AnnotationPlaces::Fonts AnnotationsDelegate::fonts(const QStyleOptionViewItem &option) const
{
    return AnnotationPlaces::Fonts::of(option.font, m_appearance.readingFont());
}

QSize AnnotationsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const AnnotationPlaces::Fonts fonts = this->fonts(option);
    int lines = AnnotationPlaces::mostTextLines;
    bool hasNote = true;
    if (const AnnotationRow *row = m_model.rowCount() > mostVaried ? nullptr : m_model.rowAt(index.row())) {
        const QFont &font = row->quote.isNull() ? fonts.base : fonts.text;
        lines = int(elidedLines(annotationText(*row), font, AnnotationPlaces::textWidth(width), AnnotationPlaces::mostTextLines).size());
        hasNote = hasNoteLine(*row);
    }
    return {width, AnnotationPlaces::height(width, fonts, std::max(lines, 1), hasNote)};
}

void AnnotationsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRowTint(*painter, option);
    painter->setPen(m_appearance.theme().line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (const AnnotationRow *row = m_model.rowAt(index.row())) {
        const AnnotationPlaces::Fonts fonts = this->fonts(option);
        const QFont &font = row->quote.isNull() ? fonts.base : fonts.text;
        const int width = AnnotationPlaces::textWidth(option.rect.width());
        const int lines = int(elidedLines(annotationText(*row), font, width, AnnotationPlaces::mostTextLines).size());
        const auto places = AnnotationPlaces::layout(option.rect, fonts, std::max(lines, 1), hasNoteLine(*row));
        paintText(*painter, places, font, *row);
        painter->setFont(fonts.base);
        paintTag(*painter, places.tag, *row);
        if (hasNoteLine(*row)) {
            painter->setPen(m_appearance.theme().text);
            const QFontMetrics metrics(fonts.base);
            painter->drawText(places.note.left(), places.note.top() + metrics.ascent(),
                metrics.elidedText(noteFirstLine(row->note), Qt::ElideRight, places.note.width()));
        }
        paintMeta(*painter, places, fonts.meta, AnnotationPlaces::isWide(option.rect.width()), *row);
    }
    painter->restore();
}

void AnnotationsDelegate::paintText(QPainter &painter, const AnnotationPlaces &places, const QFont &font, const AnnotationRow &row) const
{
    const QStringList lines = elidedLines(annotationText(row), font, places.text.width(), AnnotationPlaces::mostTextLines);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(m_appearance.theme().text);
    for (int i = 0; i < lines.size(); ++i)
        painter.drawText(places.text.left(), places.text.top() + i * metrics.height() + metrics.ascent(), lines[i]);
}

void AnnotationsDelegate::paintTag(QPainter &painter, const QRect &place, const AnnotationRow &row) const
{
    const Theme &theme = m_appearance.theme();
    QRect rest = place;
    const QString kind = annotationKind(row);
    const QFontMetrics metrics(painter.font());
    if (!kind.isEmpty()) {
        painter.setPen(theme.soft);
        const QString shown = metrics.elidedText(kind, Qt::ElideRight, rest.width());
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        rest.setLeft(rest.left() + metrics.horizontalAdvance(shown) + stripeGap);
    }
    const QString path = m_model.tags().path(row.tag);
    if (path.isEmpty() || rest.width() < 3 * stripeGap)
        return;
    paintTagStripe(painter, rest, tagColor(theme, m_model.tags().color(row.tag)));
    paintTagPath(painter, rest.adjusted(stripeGap + tagStripeWidth / 2, 0, 0, 0), path, theme.soft, theme.text);
}

void AnnotationsDelegate::paintMeta(
    QPainter &painter, const AnnotationPlaces &places, const QFont &font, bool wide, const AnnotationRow &row) const
{
    const Theme &theme = m_appearance.theme();
    const QFontMetrics metrics(font);
    QRect article = places.article;
    if (row.orphan) {
        const QString word = AnnotationsModel::tr("not placed");
        const int width = Badge::width(word, font);
        Badge{word, QRect(article.left(), article.top() - 1, width, article.height() + 2)}.paint(
            painter, font, theme.warning, theme.warning);
        article.setLeft(article.left() + width + stripeGap);
    }
    painter.setFont(font);
    painter.setPen(theme.soft);
    painter.drawText(article, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(articleLine(row), Qt::ElideRight, article.width()));
    painter.setPen(theme.faint);
    const QString author = signatureText(row.author, momentText(row.created));
    painter.drawText(places.author, (wide ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(author, Qt::ElideLeft, places.author.width()));
}

} // namespace Parallax
