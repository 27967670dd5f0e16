// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passage/findingrow.h"

#include "core/project/project.h"
#include "ui/session/appearance.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/rowtext.h"
#include "core/look/stanceglyph.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <vector>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int padding = 8;
constexpr int gap = 8;
constexpr int between = 2; ///< between blocks of lines
constexpr int spot = 18;
constexpr int buttonHeight = 28;
constexpr int mostLines = 4; ///< of a block
constexpr qreal radius = 6;

} // namespace

FindingRow::FindingRow(const Session &session, const Entry &entry, const QString &change, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_entry(entry)
    , m_buttons(new QWidget(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(u"%1, %2, %3"_s.arg(entry.name, entry.summary, entry.stateText));
    setAccessibleDescription(entry.why);
    setToolTip(entry.why);
    addButtons(change);
}

void FindingRow::addButtons(const QString &change)
{
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const auto add = [&](const QString &name, const QString &text, const QString &key) {
        auto *button = new KeyButton(text, m_entry.hasKeys ? key : QString(), m_buttons);
        button->setObjectName(name);
        row->addWidget(button);
        return button;
    };
    auto *accept = add(u"acceptFinding"_s, tr("Accept"), u"A"_s);
    auto *alter = add(u"changeFinding"_s, change, {});
    auto *reject = add(u"rejectFinding"_s, m_entry.handMade ? tr("Delete") : tr("Reject"), u"X"_s);
    row->addStretch();
    accept->setPrimary(m_entry.state == FindingState::Suggested);
    accept->setEnabled(m_entry.state != FindingState::Accepted);
    reject->setEnabled(m_entry.state != FindingState::Rejected);
    m_buttons->setVisible(m_entry.hasButtons && !m_session.project.isReadOnly());
    connect(accept, &QAbstractButton::clicked, this, &FindingRow::acceptChosen);
    connect(reject, &QAbstractButton::clicked, this, &FindingRow::rejectChosen);
    connect(alter, &QAbstractButton::clicked, this,
        [this, alter] { Q_EMIT changeChosen(QRect(alter->mapToGlobal(QPoint(0, 0)), alter->size())); });
}

std::vector<FindingRow::Block> FindingRow::blocks(int width) const
{
    const Theme &theme = m_session.appearance.theme();
    const int room = width - 2 * padding;
    std::vector<Block> all;
    const auto add = [&](const QString &text, const QFont &font, const QColor &ink) {
        if (!text.isEmpty())
            all.push_back({elidedLines(text, font, room, mostLines), font, ink});
    };
    add(m_entry.summary, font(), theme.text);
    const QFont small = rowFont(font(), -1);
    for (const QString &detail : m_entry.details)
        add(detail, small, theme.soft);
    if (m_entry.hasButtons)
        add(m_entry.why, small, theme.faint);
    return all;
}

int FindingRow::heightForWidth(int width) const
{
    int height = 2 * padding + std::max(spot, fontMetrics().height());
    for (const Block &block : blocks(width))
        height += between + int(block.lines.size()) * QFontMetrics(block.font).height();
    return height + (m_buttons->isHidden() ? 0 : gap + buttonHeight);
}

void FindingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_buttons->setGeometry(padding, height() - padding - buttonHeight, width() - 2 * padding, buttonHeight);
}

void FindingRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT chosen();
}

void FindingRow::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT changeChosen(QRect(event->globalPos(), QSize(1, 1)));
}

void FindingRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_session.appearance.theme();
    const bool rejected = m_entry.state == FindingState::Rejected;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_entry.picked ? theme.accent : theme.line);
    painter.setBrush(theme.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    const int lineHeight = std::max(spot, fontMetrics().height());
    QRect line(padding, padding, width() - 2 * padding, lineHeight);
    const QFont small = rowFont(font(), -1);
    painter.setFont(small);
    painter.setPen(m_entry.state == FindingState::Suggested ? theme.warning : theme.faint);
    painter.drawText(line, int(Qt::AlignRight | Qt::AlignVCenter), m_entry.stateText);
    line.setRight(line.right() - QFontMetrics(small).horizontalAdvance(m_entry.stateText) - gap);
    if (m_entry.stance) {
        const StanceColors &colors = theme.stance(*m_entry.stance);
        const QRectF sign(line.left(), line.top() + (lineHeight - spot) / 2.0, spot, spot);
        paintStanceGlyph(painter, sign, *m_entry.stance, colors.tint, colors.ink);
        line.setLeft(line.left() + spot + gap);
    }
    QFont bold = rowFont(font(), 0, true);
    // So that the colour alone does not say it.
    bold.setStrikeOut(rejected);
    painter.setFont(bold);
    painter.setPen(rejected ? theme.faint : theme.text);
    painter.drawText(
        line, int(Qt::AlignLeft | Qt::AlignVCenter), QFontMetrics(bold).elidedText(m_entry.name, Qt::ElideRight, line.width() + 1));

    int y = padding + lineHeight;
    for (const Block &block : blocks(width())) {
        const QFontMetrics metrics(block.font);
        painter.setFont(block.font);
        painter.setPen(rejected ? theme.faint : block.ink);
        y += between;
        for (const QString &words : block.lines) {
            painter.drawText(padding, y + metrics.ascent(), words);
            y += metrics.height();
        }
    }
}

} // namespace Parallax
