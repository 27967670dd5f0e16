// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/entitytype.h"
#include "core/base/result.h"
#include "ui/session/session.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QMenu;
class QPoint;

namespace Parallax {

class EntitiesModel;
class EntityMerge;
class RowView;

/// What a person decides about the selected entities of a list: accept, reject, take back, rename, change the kind, merge.
/// Each decision is one edit of the project, as a job where it concerns many articles.
class EntityActions : public QObject
{
    Q_OBJECT

public:
    /// A child of `view`, which has the keys.
    EntityActions(const Session &session, EntitiesModel &model, RowView &view);

    [[nodiscard]] const std::vector<QAction *> &all() const { return m_all; }
    void showMenu(const QPoint &place);
    void rename(qint64 entity, const QString &name);

private:
    using Edit = std::function<Result<Done>(Project &)>;

    QAction *add(const QString &name, const QString &text, const QString &icon, const QKeySequence &key, void (EntityActions::*act)());
    void makeKinds();
    void accept();
    void reject();
    void takeBack();
    void editName();
    void showKinds();
    void retype(EntityType type);
    void askForMerge();
    void merge(const std::vector<qint64> &from, qint64 into);
    void run(const std::vector<qint64> &entities, const QString &label, const Edit &edit);
    /// About as many rows as an edit of the entities takes, and at least.
    [[nodiscard]] qint64 articlesNaming(const std::vector<qint64> &entities) const;

    [[nodiscard]] std::vector<qint64> selected() const;
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// The row that is to be current when the selected ones are gone, by its key.
    void rememberNext();
    void goToNext();
    void leaveEntity(const std::vector<qint64> &entities, std::optional<qint64> into);
    void enable();

    Session m_session;
    EntitiesModel &m_model;
    RowView &m_view;
    EntityMerge *m_merge;
    QMenu *m_kinds;
    std::vector<QAction *> m_all;
    QAction *m_accept = nullptr;
    QAction *m_reject = nullptr;
    QAction *m_takeBack = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_retype = nullptr;
    QAction *m_mergeInto = nullptr;
    std::optional<qint64> m_next;
};

} // namespace Parallax
