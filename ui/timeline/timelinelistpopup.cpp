// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinelistpopup.h"

#include "ui/session/appearance.h"
#include "ui/timeline/timelinelistdelegate.h"
#include "ui/timeline/timelinelistmodel.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/rowtext.h"
#include "ui/widgets/rowview.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int popupWidth = 440;
constexpr int mostRowsSeen = 9;

} // namespace

TimelineListPopup::TimelineListPopup(const Session &session, QWidget *parent)
    : Popup(session.appearance, parent)
    , m_appearance(session.appearance)
    , m_model(new TimelineListModel(session.project, this))
    , m_title(new InkLabel({}, this))
    , m_view(new RowView(this))
    , m_date(new KeyButton(tr("Give it a date"), u"D"_s, this))
{
    setObjectName(u"timelineList"_s);
    m_view->setObjectName(u"timelineListRows"_s);
    m_date->setObjectName(u"timelineGiveDate"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TimelineListDelegate(session.appearance, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setChoosesOnClick(true);
    m_view->installEventFilter(this);
    makeLayout();
    connect(m_view, &RowView::chosen, this, [this](const QModelIndex &row) { take(row); });
    connect(m_view, &RowView::escaped, this, &QWidget::close);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &TimelineListPopup::showCurrent);
    connect(m_date, &QAbstractButton::clicked, this, &TimelineListPopup::askForDate);
    connect(&session.appearance, &Appearance::themeChanged, this, &TimelineListPopup::applyTheme);
    applyTheme();
}

void TimelineListPopup::makeLayout()
{
    m_title->setFont(rowFont(m_title->font(), 0, true));
    m_title->setContentsMargins(12, 0, 12, 0);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 12, 0);
    foot->addStretch();
    foot->addWidget(m_date);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 8, 1, 8);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_view);
    column->addLayout(foot);
}

void TimelineListPopup::popUp(const QRect &place, const QString &title, std::vector<TimelineItem> items, bool asksForDates)
{
    m_asksForDates = asksForDates;
    m_title->setText(title);
    m_view->setAccessibleName(title);
    const int rows = int(items.size());
    m_model->setItems(std::move(items));
    m_date->setVisible(asksForDates);
    m_view->setFixedHeight(std::clamp(rows, 1, mostRowsSeen) * std::max(1, m_view->sizeHintForRow(0)));
    m_view->setCurrentIndex(m_model->index(0));
    showCurrent();
    moveTo(place, popupWidth);
    show();
    m_view->setFocus();
}

void TimelineListPopup::take(const QModelIndex &row)
{
    if (const TimelineItem *item = m_model->itemAt(row)) {
        const TimelineItem taken = *item;
        close();
        Q_EMIT this->taken(taken);
    }
}

void TimelineListPopup::askForDate()
{
    const TimelineItem *item = m_model->itemAt(m_view->currentIndex());
    if (!m_asksForDates || !item || item->what != TimelineItem::What::Event)
        return;
    const TimelineItem event = *item;
    close();
    Q_EMIT dateRequested(event);
}

void TimelineListPopup::showCurrent()
{
    const TimelineItem *item = m_model->itemAt(m_view->currentIndex());
    m_date->setEnabled(item && item->what == TimelineItem::What::Event);
}

void TimelineListPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_D && event->modifiers() == Qt::NoModifier)
        askForDate();
    else
        Popup::keyPressEvent(event);
}

// The list would look for a row that begins with the letter.
bool TimelineListPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_D && m_asksForDates) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    return Popup::eventFilter(watched, event);
}

void TimelineListPopup::applyTheme()
{
    m_title->setInk(m_appearance.theme().soft);
    m_view->setPalette(palette());
    m_date->setPalette(m_appearance.theme().palette());
}

} // namespace Parallax
