// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/signlayer.h"

#include "ui/reader/markglyphs.h"
#include "core/look/stanceglyph.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int pileTypeSize = 10;

void paintPile(const PageView &view, const SignItem &item)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pileTypeSize);
    view.painter.setFont(font);
    view.painter.setPen(view.theme.soft);
    const auto count = item.signs.size();
    view.painter.drawText(item.rect, Qt::AlignCenter, count > 9 ? u"9+"_s : QString(u'+' % QString::number(count)));
}

} // namespace

void SignLayer::paint(const PageView &view) const
{
    for (const SignItem &item : m_places.items(view.layout, view.text)) {
        if (item.isPile)
            paintPile(view, item);
        else
            paintSign(view, item);
    }
}

void SignLayer::paintSign(const PageView &view, const SignItem &item) const
{
    const Sign &sign = item.signs.front();
    const bool picked = sign.position.isNull() ? sign.link == m_link : sign.position == m_position;
    if (sign.position.isNull()) {
        paintLinkGlyph(view.painter, item.rect, sign.kind, view.theme);
    } else {
        const StanceColors &colors = view.theme.stance(sign.stance);
        const bool decided = sign.state != FindingState::Suggested;
        paintStanceGlyph(view.painter, item.rect, sign.stance, decided ? colors.ink : colors.tint, decided ? view.theme.paper : colors.ink);
        if (!decided) {
            QPen pen(colors.ink, 1);
            pen.setDashPattern({2, 2});
            view.painter.setPen(pen);
            view.painter.setBrush(Qt::NoBrush);
            view.painter.drawEllipse(item.rect.adjusted(0.5, 0.5, -0.5, -0.5));
        }
    }
    if (!picked)
        return;
    view.painter.setPen(QPen(view.theme.accent, 2));
    view.painter.setBrush(Qt::NoBrush);
    view.painter.drawEllipse(item.rect.adjusted(-1.5, -1.5, 1.5, 1.5));
}

} // namespace Parallax
