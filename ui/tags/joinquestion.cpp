// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/joinquestion.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Parallax {

JoinQuestion::JoinQuestion(QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_join(new QPushButton(tr("Join (Enter)"), this))
{
    setObjectName(u"joinQuestion"_s);
    m_question->setObjectName(u"joinWords"_s);
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_join->setObjectName(u"join"_s);
    m_join->setDefault(true);
    auto *apart = new QPushButton(tr("Keep apart (K)"), this);
    apart->setObjectName(u"keepApart"_s);
    auto *cancel = new QPushButton(tr("Cancel (Esc)"), this);
    cancel->setObjectName(u"cancelJoin"_s);
    connect(m_join, &QPushButton::clicked, this, [this] { Q_EMIT answered(true); });
    connect(apart, &QPushButton::clicked, this, [this] { Q_EMIT answered(false); });
    connect(cancel, &QPushButton::clicked, this, &JoinQuestion::cancelled);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_join, apart, cancel})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(12);
    column->addWidget(m_question);
    column->addLayout(buttons);
    setFocusProxy(m_join);
}

void JoinQuestion::ask(const QString &path, int passages)
{
    m_question->setText(tr("%n passage(s) tagged “%1” overlap or touch these words. Join them into one?", nullptr, passages).arg(path));
    m_join->setAccessibleDescription(m_question->text());
}

void JoinQuestion::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_K)
        Q_EMIT answered(false);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT answered(true);
    else
        QWidget::keyPressEvent(event);
}

} // namespace Parallax
