// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/positions/positionactions.h"

#include "core/project/project.h"
#include "core/text/offsetmap.h"
#include "ui/positions/positionscopy.h"
#include "ui/positions/positionsmodel.h"
#include "ui/positions/positionsview.h"
#include "ui/session/selection.h"
#include "core/words/stancewords.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// What all of them have; nothing when they differ.
template <typename Value> std::optional<Value> common(const std::vector<const PositionLine *> &lines, Value PositionLine::*field)
{
    const auto differs = [&](const PositionLine *line) { return line->*field != lines.front()->*field; };
    return lines.empty() || std::any_of(lines.begin(), lines.end(), differs) ? std::nullopt : std::optional(lines.front()->*field);
}

} // namespace

PositionActions::PositionActions(const Session &session, const PositionsModel &model, PositionsView &view, QWidget &pane)
    : QObject(&pane)
    , m_session(session)
    , m_model(model)
    , m_view(view)
    , m_decisions(new PositionDecisions(session, &pane))
    , m_stances(std::make_unique<QMenu>(tr("&Stance")))
    , m_strengths(std::make_unique<QMenu>(tr("S&trength")))
{
    // Enter itself is taken by the tree, where it is not a shortcut that other panes would have to share.
    m_open = add(u"openPosition"_s, tr("Go to the passage"), u"go-jump"_s, {}, &PositionActions::open);
    m_accept = add(u"acceptPositions"_s, tr("Accept"), u"dialog-ok"_s, {QKeySequence(u"A"_s)}, &PositionActions::accept);
    m_reject = add(u"rejectPositions"_s, tr("Reject"), u"dialog-cancel"_s, {QKeySequence(u"X"_s), QKeySequence(Qt::Key_Delete)},
        &PositionActions::reject);
    m_reconsider =
        add(u"reconsiderPositions"_s, tr("Back to a suggestion"), u"edit-undo"_s, {QKeySequence(u"R"_s)}, &PositionActions::reconsider);
    addMenus();
    m_holder = add(u"changeHolder"_s, tr("Change the holder…"), u"user"_s, {QKeySequence(u"H"_s)}, &PositionActions::askHolder);
    m_issue = add(u"changeIssue"_s, tr("Change the issue…"), u"view-list-text"_s, {QKeySequence(u"I"_s)}, &PositionActions::askIssue);
    m_copy = add(u"copyPositions"_s, tr("Copy as a table"), u"edit-copy"_s, {QKeySequence(QKeySequence::Copy)}, &PositionActions::copy);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &PositionActions::followSelection);
    connect(&model, &PositionsModel::refreshed, this, &PositionActions::enable);
    enable();
}

PositionActions::~PositionActions() = default;

QAction *PositionActions::add(
    const QString &name, const QString &text, const QString &icon, const QList<QKeySequence> &keys, void (PositionActions::*act)())
{
    auto *action = new QAction(QIcon::fromTheme(icon), text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    // In the tree only: a letter typed into the field of the filter is a letter.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_view.addAction(action);
    m_actions.append(action);
    return action;
}

void PositionActions::addMenus()
{
    m_stance = m_stances->menuAction();
    m_strength = m_strengths->menuAction();
    m_stance->setObjectName(u"changeStance"_s);
    m_strength->setObjectName(u"changeStrength"_s);
    m_stance->setIcon(QIcon::fromTheme(u"flag"_s));
    m_actions += {m_stance, m_strength};
    connect(m_stances.get(), &QMenu::aboutToShow, this, [this] {
        m_stances->clear();
        m_decisions->addStances(*m_stances, chosen(), common(lines(), &PositionLine::stance));
    });
    connect(m_strengths.get(), &QMenu::aboutToShow, this, [this] {
        m_strengths->clear();
        m_decisions->addStrengths(*m_strengths, chosen(), common(lines(), &PositionLine::strength));
    });
}

QList<QAction *> PositionActions::foremost() const
{
    return {m_accept, m_reject, m_reconsider, m_stance, m_holder, m_issue, m_copy};
}

std::vector<const PositionLine *> PositionActions::lines() const
{
    return m_model.linesUnder(m_view.selectionModel()->selectedIndexes());
}

PositionDecisions::Positions PositionActions::chosen() const
{
    PositionDecisions::Positions ids;
    for (const PositionLine *line : lines())
        ids.push_back(line->id);
    return ids;
}

QRect PositionActions::place() const
{
    const QRect row = m_view.visualRect(m_view.currentIndex()).intersected(m_view.viewport()->rect());
    return {m_view.viewport()->mapToGlobal(row.topLeft()), row.size()};
}

void PositionActions::open()
{
    const QModelIndex current = m_view.currentIndex();
    const PositionLine *line = m_model.lineAt(current);
    const PositionQuote *quote = m_model.quoteAt(current);
    if (!line || !quote)
        return;
    // Kept: what is revealed may change the model.
    const QUuid id = line->id;
    const qint64 article = line->article;
    const StoredSpan span = quote->span;
    const QString text = m_session.project.articles().text(article);
    if (text.isNull())
        return;
    // Picked anew, although its row may have picked it: the caret of the reader that opens is somewhere else at first.
    m_session.selection.setPosition(std::nullopt);
    m_session.selection.reveal({article, OffsetMap(text).fromStored(span)});
    m_session.selection.setPosition(id);
}

void PositionActions::takeCharacter(const QString &character)
{
    const auto stance = stanceOfKey(character);
    if (stance && !m_session.project.isReadOnly())
        m_decisions->changeStance(chosen(), *stance);
}

void PositionActions::accept()
{
    m_decisions->accept(chosen());
}

void PositionActions::reject()
{
    m_decisions->reject(chosen());
}

void PositionActions::reconsider()
{
    m_decisions->reconsider(chosen());
}

void PositionActions::askHolder()
{
    m_decisions->askHolder(chosen(), place());
}

void PositionActions::askIssue()
{
    m_decisions->askIssue(chosen(), place());
}

void PositionActions::copy()
{
    const auto selected = lines();
    copyPositions(m_session, this, m_model.sharedData(), selected.empty() ? m_model.allLines() : selected);
}

void PositionActions::followSelection()
{
    const QModelIndex current = m_view.currentIndex();
    const PositionLine *line = m_model.lineAt(current);
    // The inspector follows the arrows; a click on a group leaves what it shows.
    if (line && m_view.selectionModel()->isSelected(current) && m_view.hasFocus())
        m_session.selection.setPosition(line->id);
    enable();
}

void PositionActions::enable()
{
    const bool writable = !m_session.project.isReadOnly();
    const auto selected = lines();
    const auto any = [&selected](const auto &fits) { return std::any_of(selected.begin(), selected.end(), fits); };
    m_count = int(selected.size());
    m_open->setEnabled(m_model.lineAt(m_view.currentIndex()));
    m_accept->setEnabled(writable && any([](const PositionLine *line) { return line->state != FindingState::Accepted; }));
    m_reject->setEnabled(writable && any([](const PositionLine *line) { return line->state != FindingState::Rejected; }));
    m_reconsider->setEnabled(
        writable && any([](const PositionLine *line) { return line->state != FindingState::Suggested && !line->handMade; }));
    for (QAction *action : {m_stance, m_strength, m_holder, m_issue})
        action->setEnabled(writable && m_count > 0);
    m_copy->setEnabled(m_model.shown() > 0);
    const bool handMade = m_count > 0 && !any([](const PositionLine *line) { return !line->handMade; });
    m_reject->setText(handMade ? tr("Delete") : tr("Reject"));
    Q_EMIT changed();
}

} // namespace Parallax
