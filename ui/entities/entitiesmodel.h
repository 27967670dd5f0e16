// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/entitytable.h"
#include "ui/session/jobs.h"
#include "core/look/theme.h"

#include <QAbstractListModel>
#include <QHash>

#include <array>
#include <vector>

namespace Parallax {

class Project;
class Selection;
struct Changes;

/// Who and what is named, the most often first: in the open articles, or in the whole project (counted by a job). Or what
/// a person rejected, by name. Narrowed by words of the name and by kind.
class EntitiesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Scope { OpenArticles, Project, Rejected };

    enum Role {
        KeyRole = Qt::UserRole, ///< qint64
        GroupRole, ///< EntityGroup as int
        MentionsRole, ///< int, within the scope
        ArticlesRole, ///< int, within the scope
        StateRole, ///< FindingState as int
        TypeRole ///< EntityType as int
    };

    using Groups = std::array<bool, entityGroupCount>;

    /// Of a large project the most frequent ones are listed; isCut() tells.
    static constexpr int most = 20000;

    EntitiesModel(Project &project, Jobs &jobs, const Selection &selection, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] qint64 keyAt(int row) const { return m_all[m_rows[size_t(row)]].entity; }
    /// -1 when it is filtered out or not named in the scope.
    [[nodiscard]] int rowOf(qint64 key) const;

    [[nodiscard]] Scope scope() const { return m_scope; }
    void setScope(Scope scope);
    [[nodiscard]] const QString &filter() const { return m_filter; }
    void setFilter(const QString &filter);
    [[nodiscard]] const Groups &groups() const { return m_groups; }
    void setGroups(const Groups &groups);

    /// In the scope, whatever the filters.
    [[nodiscard]] int total() const { return int(m_all.size()); }
    [[nodiscard]] bool isCut() const { return total() == most; }
    /// The job that counts has not brought anything yet.
    [[nodiscard]] bool isCounting() const { return m_counting; }
    /// Whether one entity can be in several articles of the scope.
    [[nodiscard]] bool countsArticles() const;

Q_SIGNALS:
    void countsChanged();
    void failed(const QString &sentence);

private:
    void refresh();
    void countProject();
    void setCounts(std::vector<EntityCount> counts);
    void applyFilters();
    [[nodiscard]] std::vector<size_t> matchingRows() const;
    [[nodiscard]] QString accessibleText(const EntityCount &count) const;
    [[nodiscard]] FindingState stateOf(qint64 key) const;

    Project &m_project;
    Jobs &m_jobs;
    const Selection &m_selection;
    Jobs::Handle m_job;
    int m_generation = 0; ///< of refresh(): what an older job brings is dropped
    std::vector<EntityCount> m_all;
    std::vector<QString> m_folded; ///< names of m_all without case and accents
    std::vector<size_t> m_rows; ///< into m_all
    mutable QHash<qint64, FindingState> m_states; ///< of the rows that were shown since refresh()
    Scope m_scope = Scope::OpenArticles;
    QString m_filter;
    Groups m_groups{true, true, true, true};
    bool m_counting = false;
};

} // namespace Parallax
