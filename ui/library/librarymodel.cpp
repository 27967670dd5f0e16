// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarymodel.h"

#include "core/project/project.h"
#include "ui/widgets/articledrag.h"
#include "core/words/datetext.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// What an analyst has to know before opening an article: its grade, and the language where it is not the interface's.
QStringList badges(const Article &article)
{
    QStringList badges;
    if (const QString grade = article.grade(); !grade.isEmpty())
        badges.append(grade);
    const QString language = article.language.section(u'-', 0, 0);
    const QLocale locale;
    const auto own = locale.language() == QLocale::C ? QLocale::English : locale.language();
    if (!language.isEmpty() && QLocale::codeToLanguage(language) != own)
        badges.append(language.toUpper());
    return badges;
}

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList present;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(present), [](const QString &part) { return !part.isEmpty(); });
    return present.join(separator);
}

} // namespace

LibraryModel::LibraryModel(Project &project, Jobs &jobs, QObject *parent)
    : QAbstractListModel(parent)
    , m_project(project)
    , m_jobs(jobs)
    , m_cache([&project](const std::vector<qint64> &keys) { return project.articles().articles(keys); })
{
    connect(&project, &Project::changed, this, &LibraryModel::projectChanged);
    m_total = project.articles().count();
    m_keys = project.articles().keys(m_order, {}, firstRows);
    m_complete = int(m_keys.size()) == m_total;
    if (!m_complete)
        refresh();
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

qint64 LibraryModel::keyAt(int row) const
{
    return m_keys[size_t(row)];
}

int LibraryModel::rowOf(qint64 key) const
{
    const auto found = std::find(m_keys.begin(), m_keys.end(), key);
    return found == m_keys.end() ? -1 : int(found - m_keys.begin());
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == KeyRole)
        return keyAt(index.row());
    // Read only for roles that show something: the view asks for others (font, check state) far more often.
    const bool shown = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole || role > KeyRole;
    const Article *article = shown ? m_cache.article(m_keys, size_t(index.row())) : nullptr;
    return article ? articleData(*article, role) : QVariant();
}

QVariant LibraryModel::articleData(const Article &article, int role) const
{
    const QString date = article.published ? dateText(*article.published) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return article.displayTitle();
    case SourceRole:
        return article.source;
    case DateRole:
        return date;
    case MentionsRole:
        return article.mentionCount;
    case BadgesRole:
        return badges(article);
    case Qt::AccessibleTextRole:
        return joined({article.displayTitle(), article.source, date.isEmpty() ? tr("undated") : date,
                          article.grade().isEmpty() ? QString() : tr("graded %1").arg(article.grade())},
            u", "_s);
    case Qt::ToolTipRole:
        return joined({article.displayTitle(), article.byline, article.file, tr("%n mention(s)", nullptr, article.mentionCount)}, u"\n"_s);
    }
    return {};
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QStringList LibraryModel::mimeTypes() const
{
    return {articleMimeType.toString()};
}

QMimeData *LibraryModel::mimeData(const QModelIndexList &indexes) const
{
    QModelIndexList rows = indexes;
    std::sort(rows.begin(), rows.end());
    std::vector<qint64> keys;
    QStringList titles;
    for (const QModelIndex &row : rows) {
        keys.push_back(keyAt(row.row()));
        titles.append(row.data().toString());
    }
    return articleMimeData(keys, titles).release();
}

QModelIndexList LibraryModel::match(const QModelIndex &start, int role, const QVariant &value, int hits, Qt::MatchFlags flags) const
{
    constexpr int furthest = 3000;
    if (role != Qt::DisplayRole || rowCount() <= furthest)
        return QAbstractListModel::match(start, role, value, hits, flags);
    const QString beginning = value.toString();
    for (int step = 0; step < furthest; ++step) {
        const QModelIndex row = index((start.row() + step) % rowCount());
        if (row.data().toString().startsWith(beginning, Qt::CaseInsensitive))
            return {row};
    }
    return {};
}

void LibraryModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

void LibraryModel::setOrder(ArticleTable::Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    refresh();
}

void LibraryModel::setPeriod(const std::optional<Period> &period)
{
    if (period == m_period)
        return;
    m_period = period;
    refresh();
}

void LibraryModel::projectChanged(const Changes &changes)
{
    if (!changes.touches(u"article") && !changes.touches(u"source"))
        return;
    if (!changes.articles) {
        m_cache.clear();
        m_stale = true;
        return refresh();
    }
    for (const qint64 key : *changes.articles)
        m_cache.remove(key);
    for (int row = 0; row < rowCount(); ++row) {
        if (changes.touchesArticle(keyAt(row)))
            Q_EMIT dataChanged(index(row), index(row));
    }
    // A title or a date has a place in the order, and an article that was superseded has none.
    if (changes.touches(u"article"))
        refresh();
}

void LibraryModel::refresh()
{
    if (m_job)
        m_job->cancel();
    const int generation = ++m_generation;
    const auto work = [path = m_project.path(), order = m_order, filter = m_filter, period = m_period](const Progress &) -> Result<Rows> {
        auto project = Project::open(path, Project::Access::Read);
        if (!project)
            return project.error();
        ArticleTable &articles = (*project)->articles();
        Rows rows{articles.keys(order, filter), articles.count()};
        if (period)
            rows.keys.erase(std::remove_if(rows.keys.begin(), rows.keys.end(), [&](qint64 key) { return !period->admitsArticle(key); }),
                rows.keys.end());
        return rows;
    };
    m_job = m_jobs.start(this, {}, work, [this, generation](Result<Rows> rows) {
        if (generation != m_generation)
            return;
        m_job.reset();
        if (rows)
            apply(std::move(rows).value());
        else
            Q_EMIT failed(tr("The list of articles cannot be read. %1").arg(rows.error().message));
    });
}

void LibraryModel::apply(Rows rows)
{
    m_total = rows.total;
    m_complete = true;
    const bool extends = rows.keys.size() >= m_keys.size() && std::equal(m_keys.begin(), m_keys.end(), rows.keys.begin());
    if (!extends) {
        beginResetModel();
        m_keys = std::move(rows.keys);
        endResetModel();
    } else {
        if (rows.keys.size() > m_keys.size()) {
            beginInsertRows({}, int(m_keys.size()), int(rows.keys.size()) - 1);
            m_keys = std::move(rows.keys);
            endInsertRows();
        }
        if (!m_keys.empty() && m_stale)
            Q_EMIT dataChanged(index(0), index(int(m_keys.size()) - 1));
    }
    m_stale = false;
    Q_EMIT countsChanged();
}

} // namespace Parallax
