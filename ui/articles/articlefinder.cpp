// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/articles/articlefinder.h"

#include "core/project/project.h"
#include "ui/session/notices.h"
#include "core/words/datetext.h"
#include "ui/widgets/picker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

QString detail(const Article &article)
{
    const QString date = article.published ? dateText(*article.published) : ArticleFinder::tr("undated");
    return article.source.isEmpty() ? date : QString(article.source + u" · "_s + date);
}

Result<std::vector<Choice>> findArticles(const QString &path, const QString &text, qint64 except, std::optional<qint64> first)
{
    auto project = Project::open(path, Project::Access::Read);
    if (!project)
        return project.error();
    ArticleTable &articles = (*project)->articles();
    // The newest import is the one that most likely has a predecessor among the last ones.
    auto keys = articles.keys(ArticleTable::Order::Imported, text, ArticleFinder::most + 2);
    if (first && text.isEmpty()) {
        std::erase(keys, *first);
        keys.insert(keys.begin(), *first);
    }
    std::erase(keys, except);
    std::vector<Choice> choices;
    for (const Article &article : articles.articles(keys))
        choices.push_back({article.key, article.displayTitle(), detail(article)});
    return choices;
}

} // namespace

ArticleFinder::ArticleFinder(const Session &session, QWidget &parent)
    : QObject(&parent)
    , m_session(session)
    , m_picker(new Picker(&parent))
{
    m_picker->setObjectName(u"articlePicker"_s);
    connect(m_picker, &Picker::typed, this, &ArticleFinder::find);
    connect(m_picker, &Picker::picked, this, &ArticleFinder::picked);
}

void ArticleFinder::ask(const QString &prompt, qint64 except, std::optional<qint64> first, const QRect &anchor)
{
    m_except = except;
    m_first = first;
    m_picker->setPrompt(prompt);
    m_picker->setChoices({}, tr("Reading the titles…"));
    m_picker->popUp(anchor);
}

void ArticleFinder::find(const QString &text)
{
    if (m_job)
        m_job->cancel();
    const auto work = [path = m_session.project.path(), text, except = m_except, first = m_first](
                          const Progress &) { return findArticles(path, text, except, first); };
    m_job = m_session.jobs.start(this, {}, work, [this, text, generation = ++m_generation](Result<std::vector<Choice>> choices) {
        if (generation != m_generation)
            return;
        m_job.reset();
        if (!choices)
            return m_session.notices.show(Notices::Kind::Problem, choices.error().message);
        m_picker->setChoices(std::move(choices).value(),
            text.isEmpty() ? tr("The project has no other article.") : tr("No article matches “%1”.").arg(text));
    });
}

} // namespace Parallax
