// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/namingslist.h"

#include "ui/entities/namingdelegate.h"
#include "ui/entities/namingsmodel.h"
#include "ui/session/appearance.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/rowview.h"

#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// Rows in view without scrolling, as the list of entities above needs the room more.
constexpr int visibleRows = 4;

} // namespace

NamingsList::NamingsList(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new NamingsModel(session.project, session.jobs, this))
    , m_header(new PaneHeader({}, this))
    , m_view(new RowView(this))
{
    setObjectName(u"namings"_s);
    m_view->setObjectName(u"namingList"_s);
    m_view->setAccessibleName(tr("Articles that name the entity"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new NamingDelegate(session.appearance, session.selection, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setChoosesOnClick(true);

    auto *clear = new QToolButton(this);
    clear->setObjectName(u"clearEntity"_s);
    clear->setIcon(QIcon::fromTheme(u"edit-clear"_s));
    clear->setText(tr("Clear"));
    clear->setAutoRaise(true);
    clear->setToolTip(tr("Stop marking this entity (Esc)"));
    connect(clear, &QToolButton::clicked, this, [this] { m_session.selection.setEntity(std::nullopt); });
    m_header->addWidget(clear);
    m_header->setContentsMargins(16, 0, 12, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(4);
    column->addWidget(m_header);
    column->addWidget(m_view);

    connect(m_view, &RowView::chosen, this, &NamingsList::open);
    connect(m_view, &RowView::escaped, this, [this] { m_session.selection.setEntity(std::nullopt); });
    connect(m_model, &NamingsModel::countsChanged, this, &NamingsList::showCounts);
    connect(m_model, &NamingsModel::failed, this,
        [this](const QString &sentence) { m_session.notices.show(Notices::Kind::Problem, sentence); });
    connect(&session.selection, &Selection::entityChanged, this, &NamingsList::showEntity);
    connect(&session.selection, &Selection::articlesChanged, m_view->viewport(), qOverload<>(&QWidget::update));
    connect(&session.appearance, &Appearance::themeChanged, this, &NamingsList::applyTheme);
    applyTheme();
    hide();
    showEntity();
}

void NamingsList::showEntity()
{
    m_model->setEntity(m_session.selection.entity());
}

void NamingsList::showCounts()
{
    m_header->setTitle(tr("Named in %n article(s)", nullptr, m_model->total()));
    const bool cut = m_model->rowCount() < m_model->total();
    m_header->setFigure(cut ? tr("newest %1").arg(m_model->rowCount()) : QString());
    m_view->setFixedHeight(std::min(m_model->rowCount(), visibleRows) * std::max(0, m_view->sizeHintForRow(0)));
    setVisible(m_model->total() > 0);
}

void NamingsList::open(const QModelIndex &row, Qt::KeyboardModifiers modifiers)
{
    const qint64 article = m_model->keyAt(row.row());
    if (modifiers.testFlag(Qt::ControlModifier))
        m_session.selection.openBeside(article);
    else
        m_session.selection.open(article);
    m_session.selection.stepEntity(+1);
}

void NamingsList::applyTheme()
{
    m_header->setInk(m_session.appearance.theme().soft);
    update();
}

void NamingsList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, m_session.appearance.theme().line);
}

} // namespace Parallax
