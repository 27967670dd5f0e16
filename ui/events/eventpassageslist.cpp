// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventpassageslist.h"

#include "core/project/project.h"
#include "ui/events/eventpassagesdelegate.h"
#include "ui/events/eventpassagesmodel.h"
#include "ui/session/appearance.h"
#include "ui/session/selection.h"
#include "ui/widgets/edtffield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/rowview.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int side = 16;

} // namespace

EventPassagesList::EventPassagesList(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new EventPassagesModel(this))
    , m_header(new PaneHeader(tr("Passages"), this))
    , m_view(new RowView(this))
    , m_background(new QLabel(tr("Background: no article tells of it."), this))
    , m_more(new QLabel(this))
    , m_dateRow(new QWidget(this))
    , m_dateName(new QLabel(tr("When it was, according to this passage"), m_dateRow))
    , m_date(new EdtfField(m_dateRow))
    , m_add(new KeyButton(tr("Add selected words"), {}, this))
    , m_remove(new KeyButton(tr("Take away"), u"X"_s, this))
    , m_split(new KeyButton(tr("Split off"), {}, this))
{
    m_view->setObjectName(u"eventPassages"_s);
    m_view->setAccessibleName(tr("Passages"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new EventPassagesDelegate(session.appearance, m_view));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setChoosesOnClick(true);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);
    m_background->setObjectName(u"background"_s);
    m_background->setWordWrap(true);
    m_more->setWordWrap(true);
    m_add->setObjectName(u"addPassage"_s);
    m_add->setToolTip(tr("The words that are selected in a reader tell of this event too."));
    m_remove->setObjectName(u"removePassages"_s);
    m_split->setObjectName(u"splitEvent"_s);
    m_split->setToolTip(tr("The selected passages tell of another event."));
    makeDate();
    makeLayout();
    connectParts();
    applyTheme();
    setPassages({}, 0);
}

void EventPassagesList::makeDate()
{
    m_dateRow->setObjectName(u"passageDateRow"_s);
    m_date->setObjectName(u"passageDate"_s);
    m_date->editor().setAccessibleName(m_dateName->text());
    m_dateName->setWordWrap(true);
    m_dateName->setBuddy(m_date);
    auto *column = new QVBoxLayout(m_dateRow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_dateName);
    column->addWidget(m_date);
}

void EventPassagesList::makeLayout()
{
    auto *buttons = new FlowLayout(4, 4, nullptr);
    for (KeyButton *button : {m_add, m_split, m_remove})
        buttons->addWidget(button);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(side, 0, side, 0);
    inside->setSpacing(6);
    inside->addWidget(m_header);
    inside->addWidget(m_background);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(side, 0, side, 0);
    below->setSpacing(6);
    below->addWidget(m_more);
    below->addWidget(m_dateRow);
    below->addLayout(buttons);
    // The rows go from edge to edge.
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(inside);
    column->addWidget(m_view);
    column->addLayout(below);
    m_view->viewport()->installEventFilter(this);
}

void EventPassagesList::connectParts()
{
    connect(m_view, &RowView::chosen, this,
        [this](const QModelIndex &row) { m_session.selection.reveal(m_model->passageAt(row.row()).passage); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventPassagesList::followSelection);
    connect(m_date, &EdtfField::committed, this, [this](const QString &date) {
        if (m_dated)
            Q_EMIT dateCommitted(*m_dated, date);
    });
    connect(m_add, &QAbstractButton::clicked, this, &EventPassagesList::add);
    connect(m_remove, &QAbstractButton::clicked, this, &EventPassagesList::remove);
    connect(m_split, &QAbstractButton::clicked, this, [this] { Q_EMIT splitRequested(selected()); });
    connect(&m_session.selection, &Selection::passageChanged, this, &EventPassagesList::enable);
    connect(&m_session.appearance, &Appearance::themeChanged, this, &EventPassagesList::applyTheme);
    connect(&m_session.appearance, &Appearance::readingFontChanged, this, [this] {
        m_view->doItemsLayout();
        fitHeight();
    });
}

void EventPassagesList::setPassages(const std::vector<EventPassage> &passages, int all)
{
    const auto dated = m_dated;
    if (m_model->setPassages(passages) && dated) {
        // What is corrected stays selected.
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->passageAt(row).passage == *dated)
                m_view->setCurrentIndex(m_model->index(row));
        }
    }
    const int hidden = all - int(passages.size());
    m_header->setFigure(all > 0 ? QLocale().toString(all) : QString());
    m_background->setVisible(passages.empty());
    m_view->setVisible(!passages.empty());
    m_more->setText(tr("and %n more", nullptr, hidden));
    m_more->setVisible(hidden > 0);
    fitHeight();
    showDate();
    enable();
}

void EventPassagesList::setIsDraft(bool on)
{
    m_isDraft = on;
    showDate();
    enable();
}

void EventPassagesList::commit()
{
    m_date->commit();
}

void EventPassagesList::followSelection()
{
    m_date->commit();
    showDate();
    enable();
}

void EventPassagesList::showDate()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    const bool one = rows.size() == 1 && !m_isDraft && !m_session.project.isReadOnly();
    m_dateRow->setVisible(one);
    const EventPassage *passage = one ? &m_model->passageAt(rows.front().row()) : nullptr;
    const bool other = !passage || m_dated != passage->passage;
    m_dated = passage ? std::optional(passage->passage) : std::nullopt;
    if (other)
        m_date->reset(passage ? passage->date : QString());
    else
        m_date->setSaved(passage->date);
}

std::vector<Passage> EventPassagesList::selected() const
{
    std::vector<Passage> passages;
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows())
        passages.push_back(m_model->passageAt(row.row()).passage);
    return passages;
}

void EventPassagesList::add()
{
    if (const auto &passage = m_session.selection.passage(); passage && !passage->span.isEmpty())
        Q_EMIT addRequested(*passage);
}

void EventPassagesList::remove()
{
    if (const auto passages = selected(); !passages.empty() && !m_session.project.isReadOnly())
        Q_EMIT removeRequested(passages);
}

void EventPassagesList::fitHeight()
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_view->sizeHintForIndex(m_model->index(row)).height();
    m_view->setFixedHeight(height);
}

void EventPassagesList::enable()
{
    const bool writable = !m_session.project.isReadOnly();
    const int count = int(m_view->selectionModel()->selectedRows().size());
    const auto &passage = m_session.selection.passage();
    m_add->setVisible(writable);
    m_add->setEnabled(passage && !passage->span.isEmpty());
    m_remove->setVisible(writable && count > 0);
    m_split->setVisible(writable && !m_isDraft && m_model->rowCount() > 1 && count > 0);
    m_split->setEnabled(count < m_model->rowCount());
}

bool EventPassagesList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) {
        fitHeight();
        return false;
    }
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_X && key->modifiers() == Qt::NoModifier && !selected().empty()) {
        remove();
        return true;
    }
    // Other letters would look for a row that begins so; they are keys of the pane.
    if (key->modifiers() == Qt::NoModifier && key->key() >= Qt::Key_A && key->key() <= Qt::Key_Z) {
        event->ignore();
        return true;
    }
    return false;
}

void EventPassagesList::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    m_header->setInk(theme.soft);
    QPalette soft = theme.palette();
    soft.setColor(QPalette::WindowText, theme.soft);
    m_background->setPalette(soft);
    m_more->setPalette(soft);
    m_dateName->setPalette(soft);
    m_date->setInks(theme.soft, theme.warning);
    m_view->viewport()->update();
}

} // namespace Parallax
