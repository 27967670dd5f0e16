// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/issues/issuespane.h"

#include "core/findings/issueedits.h"
#include "core/issues/exampleissues.h"
#include "core/project/project.h"
#include "ui/issues/analysishint.h"
#include "ui/issues/issueeditor.h"
#include "ui/issues/issuefiles.h"
#include "ui/issues/issuesdelegate.h"
#include "ui/issues/issuesmodel.h"
#include "ui/issues/sideorbelow.h"
#include "ui/session/appearance.h"
#include "ui/session/notices.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/rowview.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

IssuesPane::IssuesPane(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new IssuesModel(session.project, session.jobs, this))
    , m_figure(new QLabel(this))
    , m_new(new KeyButton(tr("New issue"), {}, this))
    , m_more(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new RowView(m_stack))
    , m_empty(new EmptyState(m_stack))
    , m_scroll(new QScrollArea(this))
    , m_parts(new SideOrBelow(m_stack, m_scroll, this))
    , m_editor(new IssueEditor(session))
    , m_hint(new AnalysisHint(this))
{
    setObjectName(u"issues"_s);
    setAutoFillBackground(true);
    m_view->setObjectName(u"issueList"_s);
    m_view->setAccessibleName(tr("Issues"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new IssuesDelegate(session.appearance, m_view));
    m_view->setUniformItemSizes(true);
    m_empty->setObjectName(u"issuesEmpty"_s);
    makeActions();
    makeLayout();
    connectParts();
    applyTheme();
    showState();
}

void IssuesPane::makeActions()
{
    QAction *const make = addAction(u"newIssue"_s, tr("New issue"), "list-add", &IssuesPane::newIssue);
    m_delete = addAction(u"deleteIssue"_s, tr("Delete the issue"), "edit-delete", &IssuesPane::deleteIssue);
    QAction *const take = addAction(u"importIssues"_s, tr("Import issues…"), "document-import", &IssuesPane::importRequested);
    QAction *const give = addAction(u"exportIssues"_s, tr("Export issues…"), "document-export", &IssuesPane::exportRequested);
    QAction *const restore =
        addAction(u"restoreExampleIssues"_s, tr("Restore the example issues"), "edit-undo", &IssuesPane::restoreExamples);
    const bool writes = !m_session.project.isReadOnly();
    for (QAction *action : {make, m_delete, take, restore})
        action->setEnabled(writes);

    m_new->setObjectName(u"newIssueButton"_s);
    m_new->setEnabled(writes);
    connect(m_new, &QAbstractButton::clicked, make, &QAction::trigger);
    auto *menu = new QMenu(m_more);
    menu->addActions({m_delete, take, give, restore});
    m_more->setObjectName(u"issuesMore"_s);
    m_more->setIcon(QIcon::fromTheme(u"overflow-menu"_s));
    // Shown where the icon theme has no such icon.
    m_more->setText(u"…"_s);
    m_more->setToolTip(tr("More that can be done with issues"));
    m_more->setAccessibleName(m_more->toolTip());
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setMenu(menu);
}

QAction *IssuesPane::addAction(const QString &name, const QString &text, const char *icon, void (IssuesPane::*slot)())
{
    auto *action = new QAction(QIcon::fromTheme(QLatin1StringView(icon)), text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, slot);
    m_actions.append(action);
    return action;
}

void IssuesPane::makeLayout()
{
    m_figure->setObjectName(u"issuesFigure"_s);
    m_scroll->setObjectName(u"issueScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(m_editor);
    // Which setWidget() has switched on; the tone is the pane's.
    m_editor->setAutoFillBackground(false);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 12, 0);
    head->setSpacing(8);
    head->addWidget(m_figure);
    head->addStretch(1);
    head->addWidget(m_new);
    head->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(8);
    column->addWidget(m_parts, 1);
    column->addWidget(m_hint);
    m_hint->hide();
    setFocusProxy(m_view);
}

void IssuesPane::connectParts()
{
    connect(m_model, &IssuesModel::loaded, this, &IssuesPane::followModel);
    connect(
        m_model, &IssuesModel::failed, this, [this](const QString &sentence) { m_session.notices.show(Notices::Kind::Problem, sentence); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &IssuesPane::followRow);
    connect(m_view, &RowView::chosen, this, [this] { m_editor->focusLabel(); });
    connect(m_editor, &IssueEditor::created, this, [this](const QString &id) { m_wanted = id; });
    connect(m_editor, &IssueEditor::left, this, [this] {
        if (m_editor->isNew())
            followRow();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_empty, &EmptyState::actionChosen, this, &IssuesPane::restoreExamples);
    connect(m_hint, &AnalysisHint::analysisRequested, this, &IssuesPane::analysisRequested);
    m_view->installEventFilter(this);
    connect(&m_session.project, &Project::changed, this, [this](const Changes &changes) {
        // What anything touched, an analysis among it, is up to date or told by another change.
        if (changes.touches(u"issue") && !changes.tables.isEmpty())
            m_hint->setVisible(!m_session.project.isReadOnly());
        else if (changes.touches(u"position"))
            m_hint->hide();
    });
    connect(&m_session.appearance, &Appearance::themeChanged, this, &IssuesPane::applyTheme);
}

void IssuesPane::followModel()
{
    showState();
    const QString shown = m_editor->issue() ? m_editor->issue()->id : QString();
    const QString wanted = m_wanted.isEmpty() ? shown : m_wanted;
    if (const int row = m_model->rowOf(wanted); row >= 0) {
        m_wanted.clear();
        return pick(row);
    }
    // A new one stays until it has a label.
    if (!m_editor->isNew())
        pick(std::min(0, m_model->rowCount() - 1));
}

void IssuesPane::pick(int row)
{
    m_view->setCurrentIndex(m_model->index(row));
    followRow();
}

void IssuesPane::followRow()
{
    const QModelIndex current = m_view->currentIndex();
    const bool there = current.isValid();
    m_delete->setEnabled(there && !m_session.project.isReadOnly());
    const QString before = m_editor->issue() ? m_editor->issue()->id : QString();
    m_editor->setIssue(there ? std::optional(m_model->rows()[size_t(current.row())].issue) : std::nullopt);
    m_parts->setDetailsVisible(there);
    if (there && m_editor->issue()->id != before)
        m_scroll->ensureVisible(0, 0);
}

void IssuesPane::newIssue()
{
    const QSignalBlocker quiet(m_view->selectionModel());
    m_view->setCurrentIndex({});
    m_view->viewport()->update();
    m_delete->setEnabled(false);
    m_stack->setCurrentWidget(m_view);
    m_parts->setDetailsVisible(true);
    m_scroll->ensureVisible(0, 0);
    m_editor->startNew();
}

void IssuesPane::deleteIssue()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    // The next one is picked, as in other lists.
    const int next = current.row() + 1 < m_model->rowCount() ? current.row() + 1 : current.row() - 1;
    m_wanted = next >= 0 ? m_model->rows()[size_t(next)].issue.id : QString();
    const QString id = current.data(IssuesModel::IdRole).toString();
    if (const auto deleted = Parallax::deleteIssue(m_session.project, id); !deleted)
        m_session.notices.show(Notices::Kind::Problem, deleted.error().message);
}

void IssuesPane::restoreExamples()
{
    m_editor->commit();
    const auto restored =
        m_session.project.edit(tr("Restore the example issues"), [this] { return importIssues(m_session.project, exampleIssues()); });
    if (!restored)
        m_session.notices.show(Notices::Kind::Problem, restored.error().message);
}

void IssuesPane::importFrom(const QString &path)
{
    m_editor->commit();
    const auto count = importIssueFile(m_session.project, path);
    m_session.notices.show(count ? Notices::Kind::Information : Notices::Kind::Problem,
        count ? tr("%n issue(s) were imported.", nullptr, *count) : count.error().message);
}

void IssuesPane::exportTo(const QString &path)
{
    m_editor->commit();
    const auto count = exportIssueFile(m_session.project, path);
    m_session.notices.show(count ? Notices::Kind::Information : Notices::Kind::Problem,
        count ? tr("%n issue(s) were exported.", nullptr, *count) : count.error().message);
}

void IssuesPane::showIssue(const QString &id)
{
    m_wanted = id;
    if (m_model->isLoaded())
        followModel();
}

void IssuesPane::save()
{
    m_editor->commit();
}

void IssuesPane::showState()
{
    const int count = m_model->rowCount();
    m_figure->setText(count > 0 ? tr("%n issue(s)", nullptr, count) : QString());
    const bool empty = count == 0 && m_model->isLoaded() && !m_editor->isNew();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
    m_empty->setState(tr("An issue is what people take positions on. Make one, and a query that finds it in what they say."),
        m_session.project.isReadOnly() ? QString() : tr("Begin with the example issues"));
    m_parts->setDetailsVisible(m_editor->issue().has_value());
}

bool IssuesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        m_delete->trigger();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void IssuesPane::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.panel);
    setPalette(palette);
    palette.setColor(QPalette::WindowText, theme.soft);
    m_figure->setPalette(palette);
    m_hint->setTheme(theme);
    palette = theme.palette();
    palette.setColor(QPalette::Base, theme.panel);
    m_view->setPalette(palette);
    m_empty->setInk(theme.soft);
    m_parts->setLine(theme.line);
}

} // namespace Parallax
