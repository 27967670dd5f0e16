// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passage/mentionline.h"

#include "core/project/project.h"
#include "ui/session/appearance.h"
#include "core/words/entitywords.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/rowtext.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int lineHeight = 24;
constexpr int buttonHeight = 28;
constexpr int moreSize = 22;
constexpr int gap = 8;

QString stateText(FindingState state)
{
    switch (state) {
    case FindingState::Accepted:
        return MentionLine::tr("accepted");
    case FindingState::Changed:
        return MentionLine::tr("corrected");
    case FindingState::Rejected:
        return MentionLine::tr("rejected");
    case FindingState::Suggested:
        break;
    }
    return MentionLine::tr("suggested");
}

} // namespace

MentionLine::MentionLine(const Session &session, const Entry &entry, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_entry(entry)
    , m_more(new QToolButton(this))
    , m_buttons(new QWidget(this))
{
    setObjectName(u"mentionRow"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setToolTip(u"%1 · %2"_s.arg(entry.name, entityTypeName(entry.mention.type)));
    setAccessibleName(u"%1, %2, %3"_s.arg(entry.name, entityTypeName(entry.mention.type), stateText(entry.mention.state)));
    m_more->setObjectName(u"moreMention"_s);
    m_more->setText(u"⋯"_s);
    m_more->setAutoRaise(true);
    m_more->setFixedSize(moreSize, moreSize);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setToolTip(tr("Change the kind, or whom it means"));
    m_more->setAccessibleName(tr("More about %1").arg(entry.name));
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto *accept = new KeyButton(tr("Accept"), entry.hasKeys ? u"A"_s : QString(), m_buttons);
    auto *reject = new KeyButton(tr("Reject"), entry.hasKeys ? u"X"_s : QString(), m_buttons);
    accept->setObjectName(u"acceptMention"_s);
    reject->setObjectName(u"rejectMention"_s);
    accept->setPrimary(entry.mention.state == FindingState::Suggested);
    accept->setEnabled(entry.mention.state != FindingState::Accepted);
    reject->setEnabled(entry.mention.state != FindingState::Rejected);
    row->addWidget(accept);
    row->addWidget(reject);
    row->addStretch();
    m_buttons->setVisible(entry.hasButtons && !session.project.isReadOnly());
    connect(accept, &QAbstractButton::clicked, this, &MentionLine::acceptChosen);
    connect(reject, &QAbstractButton::clicked, this, &MentionLine::rejectChosen);
    connect(
        m_more, &QToolButton::clicked, this, [this] { Q_EMIT menuRequested(QRect(m_more->mapToGlobal(QPoint(0, 0)), m_more->size())); });
}

QSize MentionLine::sizeHint() const
{
    return {200, lineHeight + (m_buttons->isHidden() ? 0 : buttonHeight + gap / 2)};
}

QRect MentionLine::firstLine() const
{
    return {0, 0, width() - moreSize - 4, lineHeight};
}

void MentionLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_more->move(width() - moreSize, (lineHeight - moreSize) / 2);
    m_buttons->setGeometry(0, lineHeight, width(), buttonHeight);
}

void MentionLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && firstLine().contains(event->position().toPoint()))
        Q_EMIT chosen();
}

void MentionLine::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(QRect(event->globalPos(), QSize(1, 1)));
}

void MentionLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_session.appearance.theme();
    const FindingState state = m_entry.mention.state;
    const bool rejected = state == FindingState::Rejected;
    QPainter painter(this);
    const QFont small = rowFont(font(), -1);
    const QFontMetrics smallMetrics(small);
    const QRect line = firstLine();
    const QString said = stateText(state);
    const int saidWidth = smallMetrics.horizontalAdvance(said);
    painter.setFont(small);
    painter.setPen(state == FindingState::Suggested ? theme.warning : theme.faint);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, said);

    const QFont nameFont = rowFont(font(), 0, m_entry.picked);
    const QFontMetrics metrics(nameFont);
    const QString name = metrics.elidedText(m_entry.name, Qt::ElideRight, line.width() - saidWidth - gap);
    const int nameWidth = metrics.horizontalAdvance(name);
    const int baseline = (lineHeight + metrics.ascent() - metrics.descent()) / 2;
    painter.setFont(nameFont);
    painter.setPen(rejected ? theme.faint : theme.text);
    painter.drawText(0, baseline, name);
    const EntityGroup group = entityGroup(m_entry.mention.type);
    painter.setPen(QPen(rejected ? theme.faint : entityColor(theme, group), rejected ? 1 : 2,
        rejected ? Qt::SolidLine : entityLineStyle(group), Qt::FlatCap));
    // Struck through, so that the colour alone does not say it.
    const int y = rejected ? baseline - metrics.xHeight() / 2 : baseline + 3;
    painter.drawLine(0, y, nameWidth, y);
    // Whole or not at all; the line under the name tells it too.
    const QRect kind(nameWidth + gap, 0, line.width() - saidWidth - nameWidth - 2 * gap, lineHeight);
    const QString type = entityTypeName(m_entry.mention.type);
    if (smallMetrics.horizontalAdvance(type) > kind.width())
        return;
    painter.setFont(small);
    painter.setPen(theme.faint);
    painter.drawText(kind, Qt::AlignLeft | Qt::AlignVCenter, type);
}

} // namespace Parallax
