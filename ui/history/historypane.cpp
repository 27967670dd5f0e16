// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historypane.h"

#include "ui/history/historydelegate.h"
#include "ui/history/historymodel.h"
#include "ui/history/touched.h"
#include "ui/session/appearance.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filteredlist.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/rowview.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

HistoryPane::HistoryPane(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new HistoryModel(session.project, session.jobs, this))
    , m_list(new FilteredList(this))
{
    setObjectName(u"history"_s);
    setAutoFillBackground(true);
    m_list->setModel(m_model, HistoryModel::NumberRole, [this](qint64 number) { return m_model->rowOf(number); });
    m_list->view().setObjectName(u"historyList"_s);
    m_list->view().setAccessibleName(tr("History"));
    m_list->view().setItemDelegate(new HistoryDelegate(session.appearance, &m_list->view()));
    m_list->view().setUniformItemSizes(true);
    m_list->field().setObjectName(u"historyFilter"_s);
    m_list->field().setPlaceholderText(tr("Filter by what was done and by whom"));
    m_list->field().setAccessibleName(tr("Filter the history"));
    m_list->empty().setObjectName(u"historyEmpty"_s);

    auto *input = new QHBoxLayout;
    input->setContentsMargins(12, 0, 12, 0);
    input->addWidget(&m_list->field());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addLayout(input);
    column->addWidget(m_list, 1);
    setFocusProxy(&m_list->view());

    connect(m_list, &FilteredList::filterChanged, m_model, &HistoryModel::setFilter);
    connect(m_list, &FilteredList::chosen, this, &HistoryPane::showTouched);
    connect(&m_list->empty(), &EmptyState::actionChosen, this, [this] { m_list->field().apply({}); });
    connect(m_model, &HistoryModel::loaded, this, &HistoryPane::showState);
    connect(m_model, &HistoryModel::failed, this,
        [this](const QString &sentence) { m_session.notices.show(Notices::Kind::Problem, sentence); });
    connect(&session.appearance, &Appearance::themeChanged, this, &HistoryPane::applyTheme);
    applyTheme();
    showState();
}

void HistoryPane::showState()
{
    if (m_model->isReading())
        m_list->empty().setState(tr("Reading the history…"));
    else if (m_model->filter().isEmpty())
        m_list->empty().setState(tr("Nothing has been changed yet. Every tag, note and correction will be listed here, with who made it "
                                    "and when, and can be undone."));
    else
        m_list->empty().setState(tr("No edit matches “%1”.").arg(m_model->filter()), tr("Clear filter"));
    m_list->setShowsRows(m_model->rowCount() > 0);
}

void HistoryPane::showTouched(const QModelIndex &row)
{
    const Touched touched = touchedBy(m_session.project, m_model->entryAt(row.row()).number);
    Selection &selection = m_session.selection;
    if (touched.isNothing())
        return m_session.notices.show(Notices::Kind::Information, tr("What this changed is not in the project any more."));
    if (touched.tag) {
        AnnotationFilter filter;
        filter.tags = {*touched.tag};
        return selection.showAnnotations(filter);
    }
    if (touched.briefing)
        return selection.showBriefing(*touched.briefing, touched.citation);
    if (touched.entity)
        selection.setEntity(touched.entity);
    if (touched.passage)
        selection.reveal(*touched.passage);
    else if (touched.article)
        selection.open(*touched.article);
    if (touched.annotation)
        selection.setAnnotation(touched.annotation);
    if (touched.event)
        selection.setEvent(touched.event);
}

void HistoryPane::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.panel);
    setPalette(palette);
    m_list->empty().setInk(theme.soft);
}

} // namespace Parallax
