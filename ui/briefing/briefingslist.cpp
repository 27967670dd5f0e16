// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/briefingslist.h"

#include "ui/briefing/briefingsmodel.h"
#include "ui/briefing/twolinedelegate.h"
#include "ui/session/appearance.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/rowview.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int popupWidth = 420;
constexpr int mostRowsSeen = 9;

} // namespace

BriefingsList::BriefingsList(const Session &session, BriefingsModel &model, QWidget *parent)
    : Popup(session.appearance, parent)
    , m_appearance(session.appearance)
    , m_model(model)
    , m_view(new RowView(this))
{
    setObjectName(u"briefingsPopup"_s);
    m_view->setObjectName(u"briefingsList"_s);
    m_view->setAccessibleName(tr("Briefings of the project"));
    m_view->setModel(&model);
    m_view->setItemDelegate(new TwoLineDelegate(session.appearance, BriefingsModel::DetailRole, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setChoosesOnClick(true);
    auto *make = new KeyButton(tr("New briefing…"), {}, this);
    make->setObjectName(u"briefingsListNew"_s);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addWidget(make);
    foot->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 8, 1, 8);
    column->setSpacing(8);
    column->addWidget(m_view);
    column->addLayout(foot);
    connect(m_view, &RowView::chosen, this, [this](const QModelIndex &row) {
        const QUuid id = row.data(BriefingsModel::IdRole).toUuid();
        close();
        Q_EMIT chosen(id);
    });
    connect(m_view, &RowView::escaped, this, &QWidget::close);
    connect(make, &QAbstractButton::clicked, this, [this] {
        close();
        Q_EMIT newRequested();
    });
    connect(&session.appearance, &Appearance::themeChanged, this, &BriefingsList::applyTheme);
    applyTheme();
}

void BriefingsList::popUp(const QRect &place, const QUuid &current)
{
    m_view->setFixedHeight(std::clamp(m_model.rowCount(), 1, mostRowsSeen) * std::max(1, m_view->sizeHintForRow(0)));
    m_view->setCurrentIndex(m_model.index(std::max(0, m_model.rowOf(current))));
    moveTo(place, popupWidth);
    show();
    m_view->setFocus();
}

void BriefingsList::applyTheme()
{
    QPalette palette = m_appearance.theme().palette();
    palette.setColor(QPalette::Base, m_appearance.theme().panel);
    m_view->setPalette(palette);
}

} // namespace Parallax
