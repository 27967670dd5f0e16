// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/positions/stancekeys.h"

#include "ui/session/appearance.h"
#include "ui/widgets/rowtext.h"
#include "core/look/stanceglyph.h"
#include "core/words/stancewords.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace Parallax {

namespace {

constexpr int rowHeight = 28;
constexpr int side = 12;
constexpr int spot = 18;
constexpr int gap = 8;
constexpr int stances = int(stanceCodes.size());

} // namespace

StanceKeys::StanceKeys(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("stanceKeys"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMarked(Stance::Supports);
}

void StanceKeys::setMarked(Stance stance)
{
    m_marked = stance;
    setAccessibleName(tr("Stance: %1, key %2").arg(stanceName(stance), stanceKey(stance)));
    update();
}

QSize StanceKeys::sizeHint() const
{
    return {240, stances * rowHeight};
}

QRect StanceKeys::rowOf(Stance stance) const
{
    return {0, int(stance) * rowHeight, width(), rowHeight};
}

std::optional<Stance> StanceKeys::stanceAt(const QPoint &place) const
{
    const int row = place.y() / rowHeight;
    return rect().contains(place) && row < stances ? std::optional(Stance(row)) : std::nullopt;
}

void StanceKeys::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        setMarked(Stance(std::clamp(int(m_marked) + (key == Qt::Key_Up ? -1 : 1), 0, stances - 1)));
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT taken(m_marked);
    else if (const auto stance = stanceOfKey(event->text()))
        Q_EMIT taken(*stance);
    else
        QWidget::keyPressEvent(event);
}

void StanceKeys::mouseMoveEvent(QMouseEvent *event)
{
    if (const auto stance = stanceAt(event->position().toPoint()))
        setMarked(*stance);
}

void StanceKeys::mouseReleaseEvent(QMouseEvent *event)
{
    const auto stance = stanceAt(event->position().toPoint());
    if (stance && event->button() == Qt::LeftButton)
        Q_EMIT taken(*stance);
}

void StanceKeys::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    const QFont small = rowFont(font(), -1);
    for (int i = 0; i < stances; ++i) {
        const auto stance = Stance(i);
        const QRect row = rowOf(stance);
        if (stance == m_marked && hasFocus())
            painter.fillRect(row, theme.accentBackground);
        const StanceColors &colors = theme.stance(stance);
        const QRect sign(side, row.top() + (rowHeight - spot) / 2, spot, spot);
        paintStanceGlyph(painter, sign, stance, colors.tint, colors.ink);
        painter.setFont(font());
        painter.setPen(theme.text);
        const QRect words(sign.right() + 1 + gap, row.top(), row.width(), rowHeight);
        painter.drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter), stanceName(stance));
        int right = row.right() + 1 - side;
        for (const QString &key : {QString::number(i + 1), stanceKey(stance).toUpper()}) {
            const int width = std::max(18, Badge::width(key, small));
            const int height = QFontMetrics(small).height();
            Badge{key, QRect(right - width, row.top() + (rowHeight - height) / 2, width, height)}.paint(
                painter, small, theme.line, theme.soft);
            right -= width + 4;
        }
    }
}

} // namespace Parallax
