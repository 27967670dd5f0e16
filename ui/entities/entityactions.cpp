// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/entityactions.h"

#include "core/entities/entityedits.h"
#include "core/project/project.h"
#include "ui/entities/entitiesmodel.h"
#include "ui/entities/entitymerge.h"
#include "ui/session/editjob.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"
#include "core/words/entitywords.h"
#include "ui/widgets/rowview.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

QString capitalized(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

} // namespace

EntityActions::EntityActions(const Session &session, EntitiesModel &model, RowView &view)
    : QObject(&view)
    , m_session(session)
    , m_model(model)
    , m_view(view)
    , m_merge(new EntityMerge(session, view))
    , m_kinds(new QMenu(&view))
{
    m_accept = add(u"acceptEntity"_s, tr("&Accept"), u"dialog-ok-apply"_s, QKeySequence(u"A"_s), &EntityActions::accept);
    m_reject = add(u"rejectEntity"_s, tr("&Not an entity"), u"edit-delete"_s, QKeySequence(u"X"_s), &EntityActions::reject);
    m_takeBack = add(u"takeBackEntity"_s, tr("Take &back the decision"), u"edit-undo"_s, QKeySequence(u"U"_s), &EntityActions::takeBack);
    m_rename = add(u"renameEntity"_s, tr("&Rename"), u"edit-rename"_s, QKeySequence(u"F2"_s), &EntityActions::editName);
    m_retype = add(u"retypeEntity"_s, tr("&Kind"), u"tag"_s, QKeySequence(u"K"_s), &EntityActions::showKinds);
    m_mergeInto = add(u"mergeEntity"_s, tr("&Merge into…"), u"merge"_s, QKeySequence(u"M"_s), &EntityActions::askForMerge);
    makeKinds();
    connect(m_merge, &EntityMerge::chosen, this, &EntityActions::merge);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &EntityActions::enable);
    connect(&model, &QAbstractItemModel::modelReset, this, &EntityActions::goToNext);
    enable();
}

QAction *EntityActions::add(
    const QString &name, const QString &text, const QString &icon, const QKeySequence &key, void (EntityActions::*act)())
{
    auto *action = new QAction(QIcon::fromTheme(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    // In a field or a reader the same letters mean something else.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_view.addAction(action);
    m_all.push_back(action);
    return action;
}

void EntityActions::makeKinds()
{
    m_kinds->setObjectName(u"entityKinds"_s);
    auto *either = new QActionGroup(m_kinds);
    for (size_t i = 0; i < entityTypeCodes.size(); ++i) {
        const auto type = EntityType(i);
        QAction *kind = either->addAction(m_kinds->addAction(capitalized(entityTypeName(type))));
        kind->setCheckable(true);
        kind->setData(int(i));
        connect(kind, &QAction::triggered, this, [this, type] { retype(type); });
    }
    either->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    connect(m_kinds, &QMenu::aboutToShow, this, [this] {
        const auto rows = selectedRows();
        const int type = rows.size() == 1 ? m_model.index(rows.front()).data(EntitiesModel::TypeRole).toInt() : -1;
        for (QAction *kind : m_kinds->actions())
            kind->setChecked(kind->data().toInt() == type);
    });
    m_retype->setMenu(m_kinds);
}

void EntityActions::showMenu(const QPoint &place)
{
    if (selectedRows().empty())
        return;
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(u"entityMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_accept, m_reject, m_takeBack});
    menu->addSeparator();
    menu->addActions({m_rename, m_retype, m_mergeInto});
    menu->popup(place);
}

std::vector<int> EntityActions::selectedRows() const
{
    std::vector<int> rows;
    const QModelIndexList selected = m_view.selectionModel()->selectedIndexes();
    for (const QModelIndex &row : selected)
        rows.push_back(row.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<qint64> EntityActions::selected() const
{
    std::vector<qint64> keys;
    for (const int row : selectedRows())
        keys.push_back(m_model.keyAt(row));
    return keys;
}

void EntityActions::enable()
{
    const auto rows = selectedRows();
    const auto anyIn = [&](auto wanted) {
        return std::any_of(rows.begin(), rows.end(),
            [&](int row) { return wanted(FindingState(m_model.index(row).data(EntitiesModel::StateRole).toInt())); });
    };
    m_accept->setEnabled(anyIn([](FindingState state) { return state != FindingState::Accepted; }));
    m_reject->setEnabled(anyIn([](FindingState state) { return state != FindingState::Rejected; }));
    m_takeBack->setEnabled(anyIn([](FindingState state) { return state != FindingState::Suggested; }));
    const bool rejected = m_model.scope() == EntitiesModel::Scope::Rejected;
    m_rename->setEnabled(rows.size() == 1 && !rejected);
    m_retype->setEnabled(!rows.empty() && !rejected);
    m_mergeInto->setEnabled(!rows.empty() && !rejected);
}

void EntityActions::rememberNext()
{
    const auto rows = selectedRows();
    m_next.reset();
    if (rows.empty())
        return;
    if (rows.back() + 1 < m_model.rowCount())
        m_next = m_model.keyAt(rows.back() + 1);
    else if (rows.front() > 0)
        m_next = m_model.keyAt(rows.front() - 1);
}

void EntityActions::goToNext()
{
    const int row = m_next && !m_view.currentIndex().isValid() ? m_model.rowOf(*m_next) : -1;
    if (row >= 0)
        m_view.setCurrentIndex(m_model.index(row));
    m_next.reset();
    enable();
}

void EntityActions::leaveEntity(const std::vector<qint64> &entities, std::optional<qint64> into)
{
    const auto marked = m_session.selection.entity();
    if (marked && std::find(entities.begin(), entities.end(), *marked) != entities.end())
        m_session.selection.setEntity(into);
}

qint64 EntityActions::articlesNaming(const std::vector<qint64> &entities) const
{
    qint64 articles = 0;
    for (const qint64 entity : entities)
        articles += std::max(1, m_session.project.entities().articleCount(entity));
    return articles;
}

void EntityActions::run(const std::vector<qint64> &entities, const QString &label, const Edit &edit)
{
    runEdit(m_session, this, label, articlesNaming(entities), edit);
}

void EntityActions::accept()
{
    const auto entities = selected();
    // Accepting what was rejected takes it out of that list.
    if (m_model.scope() == EntitiesModel::Scope::Rejected)
        rememberNext();
    run(entities, tr("Accepting"), [entities](Project &project) { return acceptEntities(project, entities); });
}

void EntityActions::reject()
{
    const auto entities = selected();
    rememberNext();
    run(entities, tr("Rejecting"), [entities](Project &project) { return rejectEntities(project, entities); });
    leaveEntity(entities, std::nullopt);
}

void EntityActions::takeBack()
{
    const auto entities = selected();
    if (m_model.scope() == EntitiesModel::Scope::Rejected)
        rememberNext();
    run(entities, tr("Taking decisions back"), [entities](Project &project) { return reconsiderEntities(project, entities); });
}

void EntityActions::editName()
{
    if (const auto rows = selectedRows(); rows.size() == 1)
        m_view.edit(m_model.index(rows.front()));
}

void EntityActions::rename(qint64 entity, const QString &name)
{
    run({entity}, tr("Renaming"), [entity, name](Project &project) { return renameEntity(project, entity, name); });
}

void EntityActions::showKinds()
{
    m_kinds->popup(m_view.viewport()->mapToGlobal(m_view.visualRect(m_view.currentIndex()).bottomLeft()));
}

void EntityActions::retype(EntityType type)
{
    const auto entities = selected();
    const QString label = tr("Change the kind of %n entities", nullptr, int(entities.size()));
    run(entities, label, [entities, type, label](Project &project) -> Result<Done> {
        if (entities.size() == 1)
            return retypeEntity(project, entities.front(), type);
        return project.edit(label, [&]() -> Result<Done> {
            for (const qint64 entity : entities) {
                if (const auto done = retypeEntity(project, entity, type); !done)
                    return done.error();
            }
            return Done{};
        });
    });
}

void EntityActions::askForMerge()
{
    std::vector<EntityChoice> entities;
    for (const int row : selectedRows()) {
        const QModelIndex index = m_model.index(row);
        entities.push_back({m_model.keyAt(row), index.data().toString(), EntityType(index.data(EntitiesModel::TypeRole).toInt())});
    }
    const QRect row = m_view.visualRect(m_view.currentIndex());
    m_merge->ask(entities, QRect(m_view.viewport()->mapToGlobal(row.topLeft()), row.size()));
}

void EntityActions::merge(const std::vector<qint64> &from, qint64 into)
{
    m_next = into;
    std::vector<qint64> all = from;
    all.push_back(into);
    run(all, tr("Merging"), [from, into](Project &project) { return mergeEntities(project, from, into); });
    leaveEntity(from, into);
}

} // namespace Parallax
