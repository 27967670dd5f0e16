// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/briefingheader.h"

#include "core/look/theme.h"
#include "ui/briefing/briefingactions.h"
#include "ui/widgets/rowtext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int narrowestTitle = 160;
constexpr int titlePadding = 20;

QRect globalRect(const QWidget &widget)
{
    return {widget.mapToGlobal(QPoint(0, 0)), widget.size()};
}

} // namespace

BriefingHeader::BriefingHeader(const BriefingActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLineEdit(this))
    , m_list(new QToolButton(this))
    , m_insert(addButton(actions.blocks()->menuAction()))
    , m_export(addButton(actions.exporting))
    , m_preview(addButton(actions.preview))
    , m_versions(addButton(actions.versions))
{
    setObjectName(u"briefingHeader"_s);
    makeTitle();
    m_list->setObjectName(u"briefingSwitch"_s);
    m_list->setText(u"▾"_s);
    m_list->setToolTip(tr("All briefings of the project"));
    m_list->setAccessibleName(m_list->toolTip());
    m_list->setAutoRaise(true);
    m_list->setFocusPolicy(Qt::TabFocus);
    m_insert->setPopupMode(QToolButton::InstantPopup);
    QToolButton *more = makeMenu(actions);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(4);
    row->addWidget(m_title, 1);
    row->addWidget(m_list);
    row->addSpacing(12);
    row->addStretch(0);
    for (QToolButton *button : {m_insert, m_export, m_preview, m_versions, more})
        row->addWidget(button);
    connect(m_list, &QToolButton::clicked, this, &BriefingHeader::listRequested);
}

void BriefingHeader::makeTitle()
{
    m_title->setObjectName(u"briefingTitle"_s);
    m_title->setAccessibleName(tr("Title of the briefing"));
    m_title->setFont(rowFont(font(), 1.5, true));
    m_title->setFrame(false);
    m_title->installEventFilter(this);
    // As wide as its words, so that the way to the others stands beside them.
    m_title->setMinimumWidth(narrowestTitle);
    connect(m_title, &QLineEdit::textChanged, this, [this](const QString &title) {
        const int words = m_title->fontMetrics().horizontalAdvance(title) + titlePadding;
        m_title->setMaximumWidth(std::max(narrowestTitle, words));
        m_title->setToolTip(title);
        giveRoom();
    });
    connect(m_title, &QLineEdit::editingFinished, this, &BriefingHeader::commit);
}

QToolButton *BriefingHeader::makeMenu(const BriefingActions &actions)
{
    auto *more = new QToolButton(this);
    more->setObjectName(u"briefingMore"_s);
    more->setIcon(QIcon::fromTheme(u"overflow-menu"_s));
    // Shown where the icon theme has no such icon.
    more->setText(u"…"_s);
    more->setToolTip(tr("More that can be done with briefings"));
    more->setAccessibleName(more->toolTip());
    more->setAutoRaise(true);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(more);
    menu->addActions(actions.all());
    more->setMenu(menu);
    return more;
}

QToolButton *BriefingHeader::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setObjectName(QString(action->objectName() + u"Button"_s));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void BriefingHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    giveRoom();
}

void BriefingHeader::giveRoom()
{
    constexpr int least = 20; // of blanks and the sign of the list
    const QFontMetrics letters = m_title->fontMetrics();
    int room = width() - letters.horizontalAdvance(m_title->text()) - titlePadding - m_list->sizeHint().width() - least;
    const QList<QToolButton *> all = findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QToolButton *button : all)
        room -= button == m_list ? 0 : button->sizeHint().width() + layout()->spacing();
    // The menu beside them has both.
    for (QToolButton *button : {m_versions, m_export}) {
        const bool fits = room >= 0;
        button->setVisible(fits);
        room += fits ? 0 : button->sizeHint().width() + layout()->spacing();
    }
}

void BriefingHeader::setTitle(const QString &title)
{
    const bool same = title == m_saved;
    m_saved = title;
    if (!same || !m_title->hasFocus())
        m_title->setText(title);
    if (!m_title->hasFocus())
        m_title->setCursorPosition(0);
    m_title->setVisible(!title.isNull());
}

void BriefingHeader::setWritable(bool writable)
{
    m_title->setReadOnly(!writable);
}

void BriefingHeader::editTitle()
{
    m_title->setFocus(Qt::ShortcutFocusReason);
    m_title->selectAll();
}

void BriefingHeader::commit()
{
    const QString title = m_title->text().simplified();
    if (title == m_saved)
        return;
    if (title.isEmpty())
        return m_title->setText(m_saved);
    Q_EMIT renamed(title);
}

bool BriefingHeader::eventFilter(QObject *watched, QEvent *event)
{
    // Its beginning says more than its end.
    if (watched == m_title && event->type() == QEvent::FocusOut)
        m_title->setCursorPosition(0);
    if (watched != m_title || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        m_title->setText(m_saved);
        Q_EMIT left();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        commit();
        Q_EMIT left();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void BriefingHeader::setTheme(const Theme &theme)
{
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, theme.panel);
    m_title->setPalette(palette);
    // The window's style sheet has boxes for inputs; a title is none until it is written in.
    m_title->setStyleSheet(u"QLineEdit { background: transparent; border-color: transparent; padding: 2px 4px; margin-left: -5px; }"
                           "QLineEdit:focus { border: 1px solid %1; border-radius: 6px; }"_s.arg(theme.accent.name()));
}

QRect BriefingHeader::titlePlace() const
{
    return globalRect(m_title->isVisible() ? static_cast<const QWidget &>(*m_title) : *this);
}

QRect BriefingHeader::insertPlace() const
{
    return globalRect(*m_insert);
}

QRect BriefingHeader::exportPlace() const
{
    return globalRect(m_export->isVisible() ? *m_export : *m_insert);
}

} // namespace Parallax
