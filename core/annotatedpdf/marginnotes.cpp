// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/marginnotes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(AnnotatedPdf)
};

constexpr qreal entryGap = 90;
constexpr qreal signSize = 105;
constexpr qreal signRoom = 180;
/// A long note is cut into pieces of so many lines, which find room one by one.
constexpr int longestPiece = 12;
constexpr int columnsAfterText = 3;

/// The text of a mark with who wrote it, as far as that says something.
QString textOf(const PdfMark &mark, const QString &annotator)
{
    if (mark.record == ExportManifest::Record::Position || mark.author.isEmpty() || mark.author == annotator)
        return mark.text;
    return mark.text.isEmpty() ? mark.author : Translated::tr("%1 (%2)", "a note and its author").arg(mark.text, mark.author);
}

/// Paragraphs stand below each other without empty lines.
QString inLines(const QString &text)
{
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    return lines.join(QChar(QChar::LineSeparator));
}

} // namespace

MarginNotes::MarginNotes(const PdfArticle &article, const ArticleColumn &column, const PageGeometry &geometry, const PageStyles &styles)
    : m_article(article)
    , m_column(column)
    , m_geometry(geometry)
    , m_styles(styles)
    , m_pages(column.pages())
{
    std::vector<std::pair<size_t, ColumnBox>> marks;
    for (size_t i = 0; i < article.marks.size(); ++i) {
        const TextSpan first = article.marks[i].spans.empty() ? TextSpan() : article.marks[i].spans.front();
        const auto boxes = column.boxes(first);
        const ColumnBox atTop{0, QRectF(geometry.left, column.marginTop(), 0, styles.label.lineHeight), {}, 0};
        marks.emplace_back(i, boxes.empty() ? atTop : boxes.front());
    }
    std::stable_sort(marks.begin(), marks.end(), [](const auto &a, const auto &b) {
        return std::pair(a.second.page, a.second.line.top()) < std::pair(b.second.page, b.second.line.top());
    });
    for (const auto &[mark, box] : marks)
        addEntries(mark, box);
    place();
}

void MarginNotes::addEntries(size_t mark, const ColumnBox &beside)
{
    const PdfMark &record = m_article.marks[mark];
    const qreal middle = beside.line.center().y();
    Entry entry{mark, true, layOut(record.label, m_styles.label, PageGeometry::marginWidth, signRoom), {}, 0, 0, middle};
    const QString text = textOf(record, m_article.annotator).trimmed();
    if (!text.isEmpty())
        entry.text = layOut(inLines(text), m_styles.note, PageGeometry::marginWidth);
    const qreal wanted = middle - m_styles.label.lineHeight / 2;
    do {
        entry.lines = std::min(longestPiece, entry.text.lines() - entry.firstLine);
        m_boxes.push_back({beside.page, wanted, heightOf(entry), entry.begins ? entryGap : 0});
        m_entries.push_back(entry);
        entry.begins = false;
        entry.firstLine += entry.lines;
    } while (entry.firstLine < entry.text.lines());
}

qreal MarginNotes::heightOf(const Entry &entry) const
{
    return (entry.begins ? entry.label.height() : 0) + entry.lines * m_styles.note.lineHeight;
}

void MarginNotes::place()
{
    std::vector<MarginRoom> rooms(size_t(std::max(1, m_column.pages())), {PageGeometry::top, m_geometry.bottom()});
    rooms.front().top = std::min(m_column.marginTop(), m_geometry.bottom() - PageGeometry::top);
    m_places = placeInMargin(m_boxes, rooms);
    m_lefts.assign(m_entries.size(), m_geometry.marginLeft());
    placeAfterText();
}

/// There the column has nothing to say: as many columns of entries as fit.
void MarginNotes::placeAfterText()
{
    const auto first = std::find_if(m_places.begin(), m_places.end(), [this](const MarginPlace &place) { return place.page >= m_pages; });
    if (first == m_places.end())
        return;
    const qreal step = (m_geometry.width() - PageGeometry::marginWidth) / (columnsAfterText - 1);
    int number = 0;
    qreal y = PageGeometry::top;
    for (auto i = size_t(first - m_places.begin()); i < m_places.size(); ++i) {
        const bool atTop = y == PageGeometry::top;
        if (!atTop && y + m_boxes[i].gap + m_boxes[i].height > m_geometry.bottom()) {
            ++number;
            y = PageGeometry::top;
        } else if (!atTop) {
            y += m_boxes[i].gap;
        }
        m_places[i] = {m_column.pages() + number / columnsAfterText, y};
        m_lefts[i] = m_geometry.left + step * (number % columnsAfterText);
        y += m_boxes[i].height;
    }
    m_pages = m_places.back().page + 1;
}

size_t MarginNotes::entryOf(size_t mark) const
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [mark](const Entry &each) { return each.mark == mark; });
    return size_t(entry - m_entries.begin());
}

int MarginNotes::pageOf(size_t mark) const
{
    return m_places[entryOf(mark)].page;
}

QRectF MarginNotes::placeOf(size_t mark) const
{
    const size_t i = entryOf(mark);
    return {m_lefts[i], m_places[i].top, PageGeometry::marginWidth, m_boxes[i].height};
}

qreal MarginNotes::bottomOf(int page) const
{
    qreal bottom = PageGeometry::top;
    for (size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i].page == page)
            bottom = std::max(bottom, m_places[i].top + m_boxes[i].height);
    }
    return bottom;
}

void MarginNotes::addSign(PageContent &content, const PdfMark &mark, QPointF topLeft) const
{
    const qreal middle = topLeft.y() + m_styles.label.lineHeight / 2;
    PageContent::Sign sign{QRectF(topLeft.x(), middle - signSize / 2, signSize, signSize)};
    switch (mark.record) {
    case ExportManifest::Record::Tagging:
        sign.color = tagColor(m_styles.theme, mark.color);
        break;
    case ExportManifest::Record::Note:
        sign.kind = PageContent::Sign::Kind::Square;
        sign.color = m_styles.noteInk;
        break;
    case ExportManifest::Record::Position:
        sign.kind = PageContent::Sign::Kind::Stance;
        sign.stance = mark.stance;
        sign.color = m_styles.theme.stance(mark.stance).ink;
        sign.tint = m_styles.theme.stance(mark.stance).tint;
        sign.spot = QRectF(topLeft.x() - 15, middle - 80, 160, 160);
        break;
    }
    content.signs.push_back(sign);
}

void MarginNotes::addTo(PageContent &content, int page) const
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_places[i].page != page)
            continue;
        const Entry &entry = m_entries[i];
        const PdfMark &mark = m_article.marks[entry.mark];
        QPointF at(m_lefts[i], m_places[i].top);
        content.setPart(PageContent::Part{PdfRole::Note, entry.mark});
        if (entry.begins) {
            addSign(content, mark, at);
            const qreal middle = at.y() + m_styles.label.lineHeight / 2;
            at.ry() += content.add(entry.label, at);
            if (m_boxes[i].page == page && !mark.spans.empty()) {
                const qreal from = m_geometry.columnRight();
                content.leaders.push_back(
                    QPolygonF({{from + 60, entry.lineMiddle}, {from + 130, entry.lineMiddle}, {from + 290, middle}, {from + 360, middle}}));
            }
        }
        content.add(entry.text, at, entry.firstLine, entry.lines);
    }
    content.setPart({});
}

} // namespace Parallax
