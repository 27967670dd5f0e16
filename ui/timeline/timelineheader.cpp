// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineheader.h"

#include "ui/timeline/timelineactions.h"
#include "ui/timeline/timelinewords.h"
#include "ui/widgets/datereading.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/periodchip.h"
#include "ui/widgets/rowtext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int jumpWidth = 120;

} // namespace

TimelineHeader::TimelineHeader(TimelineActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_title(new InkLabel(tr("Timeline"), this))
    , m_counts(new InkLabel({}, this))
    , m_period(new PeriodChip(this))
    , m_jump(new QLineEdit(this))
    , m_mayHide{m_counts}
{
    m_title->setFont(rowFont(m_title->font(), 0, true));
    m_counts->setObjectName(u"timelineCounts"_s);
    m_period->setObjectName(u"timelinePeriod"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->setSizeConstraint(QLayout::SetNoConstraint);
    row->addWidget(m_title);
    row->addSpacing(8);
    row->addWidget(m_counts);
    row->addSpacing(8);
    row->addWidget(m_period);
    row->addStretch();
    makeJump(*row);
    makeMenus(*row);
    connect(m_period, &QAbstractButton::clicked, this, &TimelineHeader::periodCleared);
    setBasis(DateBasis::Event);
}

QToolButton *TimelineHeader::addButton(QHBoxLayout &row, const QString &name, const QString &words)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setText(words);
    row.addWidget(button);
    return button;
}

void TimelineHeader::makeMenus(QHBoxLayout &row)
{
    const auto withMenu = [&](QToolButton *button) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(new QMenu(button));
        return button->menu();
    };
    m_basis = addButton(row, u"timelineBasis"_s, {});
    QMenu *bases = withMenu(m_basis);
    bases->setToolTipsVisible(true);
    bases->addActions({m_actions.bases.begin(), m_actions.bases.end()});
    QToolButton *show = addButton(row, u"timelineShow"_s, tr("Show ▾"));
    show->setToolTip(tr("Which lanes are shown, and whether empty years are folded"));
    QMenu *shown = withMenu(show);
    shown->addActions({m_actions.groups.begin(), m_actions.groups.end()});
    shown->addSeparator();
    shown->addAction(m_actions.fold);
    for (QAction *action : {m_actions.fit, m_actions.zoomOut, m_actions.zoomIn}) {
        QToolButton *button = addButton(row, QString(action->objectName() + u"Button"_s), {});
        button->setDefaultAction(action);
        button->setAccessibleName(action->toolTip());
        m_mayHide.push_back(button);
    }
    QToolButton *exports = addButton(row, u"timelineExport"_s, tr("Export ▾"));
    withMenu(exports)->addActions({m_actions.exports.begin(), m_actions.exports.end()});
}

void TimelineHeader::makeJump(QHBoxLayout &row)
{
    m_jump->setObjectName(u"timelineJump"_s);
    m_jump->setPlaceholderText(tr("Jump to date"));
    m_jump->setAccessibleName(tr("Jump to date"));
    m_jump->setToolTip(tr("As 18 Aug 2025, Feb 2022, 2014 or in EDTF (J)"));
    m_jump->setFixedWidth(jumpWidth);
    m_jump->installEventFilter(this);
    row.addWidget(m_jump);
    row.addSpacing(4);
    connect(m_jump, &QLineEdit::returnPressed, this, &TimelineHeader::jump);
}

void TimelineHeader::jump()
{
    const QString text = m_jump->text().simplified();
    if (text.isEmpty())
        return;
    const auto date = edtfFromWords(text);
    const auto time = date ? timeSpan(*date) : std::nullopt;
    if (!time) {
        const QString sentence = tr("This is no date that is understood. Write it as 18 Aug 2025, Feb 2022, 2014 or in EDTF.");
        m_jump->setAccessibleDescription(sentence);
        m_jump->selectAll();
        QToolTip::showText(m_jump->mapToGlobal(QPoint(0, m_jump->height())), sentence, m_jump);
        return;
    }
    m_jump->setAccessibleDescription({});
    m_jump->clear();
    Q_EMIT jumpRequested(*time);
    Q_EMIT left();
}

bool TimelineHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_jump && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_jump->clear();
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TimelineHeader::setCounts(const QString &counts)
{
    m_counts->setText(counts);
    makeRoom();
}

void TimelineHeader::setBasis(DateBasis basis)
{
    m_actions.bases[size_t(basis)]->setChecked(true);
    m_basis->setText(tr("%1 ▾", "the choice that is made, on a button with a menu").arg(basisName(basis)));
    m_basis->setToolTip(basisSentence(basis));
    makeRoom();
}

void TimelineHeader::setPeriod(const std::optional<Period> &period)
{
    m_period->setPeriod(period);
    m_actions.clearPeriod->setEnabled(period.has_value());
    makeRoom();
}

void TimelineHeader::makeRoom()
{
    for (QWidget *part : m_mayHide)
        part->setVisible(part != m_counts || !m_counts->text().isEmpty());
    for (QWidget *part : m_mayHide) {
        layout()->invalidate();
        if (layout()->sizeHint().width() <= width())
            return;
        part->hide();
    }
}

void TimelineHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

QSize TimelineHeader::minimumSizeHint() const
{
    constexpr int narrow = 240;
    return {narrow, layout()->minimumSize().height()};
}

void TimelineHeader::setTheme(const Theme &theme)
{
    m_title->setInk(theme.text);
    m_counts->setInk(theme.faint);
    m_period->setLook({theme.soft, theme.text, theme.line, theme.paper});
    m_jump->setPalette(theme.palette());
}

void TimelineHeader::focusJump()
{
    m_jump->setFocus(Qt::ShortcutFocusReason);
    m_jump->selectAll();
}

bool TimelineHeader::waitsForDate() const
{
    return m_jump->hasFocus() && m_jump->text().isEmpty();
}

} // namespace Parallax
