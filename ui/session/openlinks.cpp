// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/openlinks.h"

#include "core/compare/linkfinder.h"
#include "core/project/project.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

// Tables whose rows the links come from.
constexpr std::array<QStringView, 10> sources{u"article", u"mention", u"entity", u"statement", u"date_expression", u"figure", u"position",
    u"position_evidence", u"event", u"event_span"};

bool concerns(const Changes &changes, const std::vector<qint64> &articles)
{
    return std::any_of(sources.begin(), sources.end(), [&](QStringView table) { return changes.touches(table); })
        && std::any_of(articles.begin(), articles.end(), [&](qint64 article) { return changes.touchesArticle(article); });
}

} // namespace

OpenLinks::OpenLinks(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    constexpr int pause = 80; // milliseconds that a change waits for the next one
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &OpenLinks::find);
    const auto findSoon = [this] {
        if (!m_pause.isActive())
            m_pause.start();
    };
    connect(&session.selection, &Selection::articlesChanged, this, findSoon);
    connect(&session.project, &Project::changed, this, [this, findSoon](const Changes &changes) {
        if (concerns(changes, m_session.selection.articles()))
            findSoon();
    });
    findSoon();
}

OpenLinks::~OpenLinks()
{
    if (m_job)
        m_job->cancel();
}

void OpenLinks::find()
{
    if (m_job)
        m_job->cancel();
    m_job.reset();
    const int generation = ++m_generation;
    const std::vector<qint64> articles = m_session.selection.articles();
    if (articles.empty())
        return setLinks({});
    const auto work = [path = m_session.project.path(), articles](const Progress &progress) -> Result<std::vector<PassageLink>> {
        auto project = Project::open(path, Project::Access::Read);
        if (!project)
            return project.error();
        std::vector<ComparedArticle> compared;
        for (const qint64 article : articles) {
            if (progress.isCancelled())
                break;
            compared.push_back(readForComparison(**project, article));
        }
        return compareArticles(compared);
    };
    m_job = m_session.jobs.start(this, {}, work, [this, generation](Result<std::vector<PassageLink>> links) {
        if (generation != m_generation)
            return;
        m_job.reset();
        if (!links)
            m_session.notices.show(Notices::Kind::Problem, tr("The open articles cannot be compared. %1").arg(links.error().message));
        found(links ? std::move(links).value() : std::vector<PassageLink>());
    });
    Q_EMIT linksChanged(); // isWorking() is another
}

void OpenLinks::found(std::vector<PassageLink> links)
{
    if (links == m_links)
        Q_EMIT linksChanged(); // isWorking() is another
    else
        setLinks(std::move(links));
}

void OpenLinks::setPicked(int index)
{
    if (index == m_picked || index >= int(m_links.size()))
        return;
    m_picked = index;
    Q_EMIT pickedChanged();
}

void OpenLinks::setLinks(std::vector<PassageLink> links)
{
    if (links == m_links)
        return;
    m_links = std::move(links);
    const bool hadPicked = m_picked >= 0;
    m_picked = -1;
    Q_EMIT linksChanged();
    if (hadPicked)
        Q_EMIT pickedChanged();
}

} // namespace Parallax
