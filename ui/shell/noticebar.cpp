// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/noticebar.h"

#include "ui/widgets/closecross.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QListWidget>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int informationMilliseconds = 8000;
constexpr int detailsHeight = 140;

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_next(new QToolButton(this))
    , m_unfold(new QToolButton(this))
    , m_details(new QListWidget(this))
    , m_leave(new QTimer(this))
{
    setObjectName(u"noticeBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_sentence->setObjectName(u"noticeSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_next->setObjectName(u"noticeNext"_s);
    m_next->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_unfold->setObjectName(u"noticeUnfold"_s);
    m_unfold->setCheckable(true);
    m_unfold->setText(tr("Details"));
    auto *close = new QToolButton(this);
    close->setObjectName(u"noticeClose"_s);
    showCross(*close);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close the notice"));
    makeDetails();
    m_leave->setSingleShot(true);
    m_leave->setInterval(informationMilliseconds);

    connect(m_leave, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_next, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_unfold, &QToolButton::toggled, this, [this](bool on) {
        m_leave->stop();
        m_details->setVisible(on);
    });

    makeLayout(close);
    hide();
}

void NoticeBar::makeLayout(QWidget *close)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_icon);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_next);
    line->addWidget(m_unfold);
    line->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 4, 8, 4);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_details);
}

void NoticeBar::makeDetails()
{
    m_details->setObjectName(u"noticeDetails"_s);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setMaximumHeight(detailsHeight);
    m_details->setAccessibleName(tr("Details of the notice"));
    m_details->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *copy = new QAction(tr("Copy"), m_details);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, [this] {
        QStringList lines;
        for (const QListWidgetItem *item : m_details->selectedItems())
            lines.append(item->text());
        QApplication::clipboard()->setText(lines.join(u'\n'));
    });
    m_details->addAction(copy);
    m_details->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void NoticeBar::showNotice(Notices::Kind kind, const QString &sentence, const QStringList &details, QAction *next)
{
    const bool problem = kind == Notices::Kind::Problem;
    const QIcon icon = QIcon::fromTheme(problem ? u"data-warning"_s : u"data-information"_s);
    m_icon->setPixmap(icon.pixmap(16));
    m_icon->setVisible(!icon.isNull());
    m_sentence->setText(sentence);
    m_details->clear();
    m_details->addItems(details);
    m_details->hide();
    setNext(next);
    m_unfold->setChecked(false);
    m_unfold->setVisible(!details.isEmpty());
    if (problem || !details.isEmpty())
        m_leave->stop();
    else
        m_leave->start();
    show();
}

void NoticeBar::setNext(QAction *next)
{
    const QList<QAction *> before = m_next->actions();
    for (QAction *each : before)
        m_next->removeAction(each);
    m_next->setDefaultAction(next);
    m_next->setVisible(next != nullptr);
}

} // namespace Parallax
