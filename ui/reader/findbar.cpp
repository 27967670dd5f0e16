// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/findbar.h"

#include "ui/reader/readerstyle.h"
#include "ui/session/appearance.h"
#include "ui/widgets/closecross.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Parallax {

FindBar::FindBar(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_field(new QLineEdit(this))
    , m_case(nullptr)
    , m_count(new QLabel(this))
{
    setObjectName(u"findBar"_s);
    m_field->setObjectName(u"findField"_s);
    m_field->setPlaceholderText(tr("Find in this article"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_count->setObjectName(u"findCount"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(ReaderStyle::leftMargin, 8, 8, 8);
    row->setSpacing(4);
    row->addWidget(m_field, 1);
    m_case = addButton({}, u"findCase"_s, tr("Tell capital letters from small ones"));
    m_case->setText(tr("Aa", "the button for matching case"));
    m_case->setCheckable(true);
    row->addSpacing(4);
    row->addWidget(m_count);
    auto *previous = addButton(u"go-up"_s, u"findPrevious"_s, tr("Previous place (Shift+F3)"));
    auto *next = addButton(u"go-down"_s, u"findNext"_s, tr("Next place (F3)"));
    auto *close = addButton({}, u"findClose"_s, tr("Close (Esc)"));
    showCross(*close);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::changed);
    connect(m_case, &QToolButton::toggled, this, &FindBar::changed);
    connect(previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
    connect(&appearance, &Appearance::themeChanged, this, qOverload<>(&QWidget::update));
}

QToolButton *FindBar::addButton(const QString &icon, const QString &name, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(icon.isEmpty() ? QIcon() : QIcon::fromTheme(icon));
    button->setAutoRaise(true);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

QString FindBar::needle() const
{
    return m_field->text();
}

bool FindBar::matchesCase() const
{
    return m_case->isChecked();
}

void FindBar::open(const QString &needle)
{
    show();
    if (!needle.isEmpty())
        m_field->setText(needle);
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT changed();
}

void FindBar::showCount(int current, int count)
{
    if (needle().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Not in this article"));
    else
        m_count->setText(tr("%1 of %2").arg(current).arg(count));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT closed();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT stepRequested(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FindBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, 0, width(), 1), theme.line);
}

} // namespace Parallax
