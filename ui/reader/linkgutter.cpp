// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/linkgutter.h"

#include "ui/reader/linkwords.h"
#include "ui/reader/markink.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerssplitter.h"
#include "ui/reader/readerview.h"
#include "ui/session/appearance.h"
#include "ui/session/openlinks.h"

#include <QPainter>
#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr qreal wordPadding = 4;
constexpr int wordSize = 10;
constexpr int triesToPlace = 3;

QFont wordFont(const QFont &base)
{
    QFont font = base;
    font.setPixelSize(wordSize);
    return font;
}

QString wordOf(LinkKind kind, const Ribbon &ribbon, bool hasRoom)
{
    const QString sign = kind == LinkKind::Contradicts ? u"\u2260"_s : u"="_s;
    const QString word = !hasRoom ? sign : kind == LinkKind::Contradicts ? QString(sign % u' ' % linkWord(kind)) : linkWord(kind);
    const int beyond = ribbon.left.beyond != 0 ? ribbon.left.beyond : ribbon.right.beyond;
    return beyond == 0 ? word : QString(word % (beyond < 0 ? u"\u2191" : u"\u2193"));
}

QColor translucent(QColor color, float alpha)
{
    color.setAlphaF(alpha);
    return color;
}

} // namespace

LinkGutter::LinkGutter(const Appearance &appearance, const OpenLinks &links, ReaderPane &left, ReaderPane &right, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_links(links)
    , m_left(left)
    , m_right(right)
{
    setObjectName(u"linkGutter"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void LinkGutter::place()
{
    ReaderView &left = m_left.view();
    ReaderView &right = m_right.view();
    if (!m_appearance.showsLinks() || m_links.links().empty() || !left.isVisible() || !right.isVisible())
        return hide();
    const QPoint leftTop = left.viewport()->mapTo(parentWidget(), QPoint(left.page().columnLeft() + left.page().columnWidth(), 0));
    const QPoint rightTop = right.viewport()->mapTo(parentWidget(), QPoint(right.page().columnLeft(), 0));
    const int top = std::max(leftTop.y(), rightTop.y());
    const int bottom = std::min(leftTop.y() + left.viewport()->height(), rightTop.y() + right.viewport()->height());
    setGeometry(QRect(QPoint(leftTop.x() + 1, top), QPoint(rightTop.x() - 2, bottom - 1)));
    setVisible(width() > 0 && height() > 0);
    raise();
    update();
}

std::vector<LinkGutter::Shown> LinkGutter::shapes() const
{
    const auto endIn = [this](const ReaderPane &pane, TextSpan span) {
        RibbonEnd end = ribbonEnd(pane.view(), span);
        const int shift = pane.view().viewport()->mapTo(parentWidget(), QPoint()).y() - y();
        end.top = std::clamp<qreal>(end.top + shift, 0, height());
        end.bottom = std::clamp<qreal>(end.bottom + shift, 0, height());
        return end;
    };
    const bool hasRoom = roomForWords().width() >= ReadersSplitter::wideGutter;
    std::vector<Shown> shown;
    const auto &links = m_links.links();
    for (size_t i = 0; i < links.size(); ++i) {
        const bool turned = links[i].a.article != m_left.article();
        const Passage &left = turned ? links[i].b : links[i].a;
        const Passage &right = turned ? links[i].a : links[i].b;
        if (left.article != m_left.article() || right.article != m_right.article())
            continue;
        const Ribbon ribbon{endIn(m_left, left.span), endIn(m_right, right.span)};
        if (ribbon.isInView())
            shown.push_back({int(i), links[i].kind, ribbon, {}, wordOf(links[i].kind, ribbon, hasRoom)});
    }
    return shown;
}

QRectF LinkGutter::roomForWords() const
{
    const auto edge = [this](const ReaderPane &pane, int x) { return pane.view().mapTo(parentWidget(), QPoint(x, 0)).x() - this->x(); };
    const int left = edge(m_left, m_left.view().viewport()->width());
    const int right = edge(m_right, 0);
    return QRectF(left, 0, std::max(0, right - left), height());
}

void LinkGutter::placeWords(std::vector<Shown> &shown) const
{
    const QRectF room = roomForWords();
    const QFontMetricsF metrics(wordFont(font()));
    const qreal wordHeight = metrics.height() + 2;
    std::vector<QRectF> taken;
    // The picked one is last in painting, but first to have room.
    for (auto each = shown.rbegin(); each != shown.rend(); ++each) {
        const qreal wanted = metrics.horizontalAdvance(each->text) + 2 * wordPadding;
        QRectF word(0, 0, std::min(room.width(), wanted), wordHeight);
        word.moveCenter(QPointF(room.center().x(), ribbonCentre(each->ribbon)));
        word.moveTop(std::clamp(word.top(), 1.0, std::max(1.0, height() - wordHeight - 1)));
        word.moveTopLeft(word.topLeft().toPoint());
        for (int attempt = 0; attempt < triesToPlace && each->word.isNull(); ++attempt) {
            const qreal shift = (attempt + 1) / 2 * (wordHeight + 2) * (attempt % 2 == 0 ? -1 : 1);
            const QRectF place = word.translated(0, shift);
            if (std::none_of(taken.begin(), taken.end(), [&place](const QRectF &other) { return other.intersects(place); }))
                each->word = place;
        }
        if (!each->word.isNull())
            taken.push_back(each->word);
    }
}

std::vector<LinkGutter::Shown> LinkGutter::ribbons() const
{
    std::vector<Shown> shown = shapes();
    // Painted from the least to the most important: links() has hard contradictions first.
    std::reverse(shown.begin(), shown.end());
    std::stable_partition(shown.begin(), shown.end(), [this](const Shown &each) { return each.link != m_links.picked(); });
    placeWords(shown);
    return shown;
}

int LinkGutter::wordAt(QPointF point) const
{
    if (!isVisible() || !rect().contains(point.toPoint()))
        return -1;
    for (const Shown &shown : ribbons()) {
        if (shown.word.contains(point))
            return shown.link;
    }
    return -1;
}

void LinkGutter::paintRibbon(QPainter &painter, const Shown &shown) const
{
    const bool picked = shown.link == m_links.picked();
    const bool open = shown.ribbon.openSide() != 0;
    const QColor ink =
        picked && shown.kind != LinkKind::Contradicts ? m_appearance.theme().accent : linkColor(m_appearance.theme(), shown.kind);
    const bool quiet = open && !picked;
    painter.setBrush(translucent(ink, picked ? 0.28F : quiet ? 0.08F : 0.14F));
    painter.setPen(Qt::NoPen);
    const qreal wordX = roomForWords().center().x();
    painter.drawPath(ribbonPath(shown.ribbon, width(), wordX));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(translucent(ink,
                            picked      ? 1
                                : quiet ? 0.5F
                                        : 0.7F),
        picked ? 1.5 : 1, shown.kind == LinkKind::SameQuote || picked ? Qt::SolidLine : Qt::DashLine));
    painter.drawPath(ribbonEdges(shown.ribbon, width(), wordX));
}

void LinkGutter::paintWord(QPainter &painter, const Shown &shown) const
{
    if (shown.word.isNull())
        return;
    const Theme &theme = m_appearance.theme();
    const bool picked = shown.link == m_links.picked();
    const QColor ink = linkColor(theme, shown.kind);
    painter.setPen(picked ? QPen(ink, 1.5) : QPen(theme.line, 1));
    painter.setBrush(picked ? theme.accentBackground : theme.paper);
    const qreal radius = shown.word.height() / 2;
    painter.drawRoundedRect(shown.word.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(ink);
    painter.drawText(shown.word, Qt::AlignCenter,
        painter.fontMetrics().elidedText(shown.text, Qt::ElideRight, int(shown.word.width() - 2 * wordPadding) + 1));
}

void LinkGutter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(wordFont(font()));
    const std::vector<Shown> shown = ribbons();
    for (const Shown &each : shown)
        paintRibbon(painter, each);
    for (const Shown &each : shown)
        paintWord(painter, each);
}

} // namespace Parallax
