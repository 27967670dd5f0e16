// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reviewer: which articles a PDF has, where its program has taken out the list of what was exported.

#include "core/pdfreview/reviewer.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

using Record = ExportManifest::Record;

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(PdfReview)
};

/// The hash may go over two lines.
QString squeezed(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace() || !c.isPrint(); });
    return text;
}

} // namespace

/// By the hash in the head of an article, which stays in the text whatever wrote the file.
Result<Done> Reviewer::findPages()
{
    const auto texts = textsOfPages(m_path, m_progress);
    if (m_progress.isCancelled())
        return Error{Translated::tr("The comparison was cancelled.")};
    if (!texts)
        return texts.error();
    QHash<QString, QUuid> articles;
    for (const Article &article : m_project.articles().articles(m_project.articles().allKeys()))
        articles.insert(ExportManifest::shortHash(article.sha256), article.id);
    static const QRegularExpression hash(u"[0-9a-f]{8}…[0-9a-f]{4}"_s);
    for (size_t page = 0; page < texts->size(); ++page) {
        const auto known = articles.constFind(hash.match(squeezed((*texts)[page])).captured());
        if (known != articles.constEnd())
            m_pages.push_back({m_records.newestVersion(*known), int(page), 1});
        else if (!m_pages.empty())
            ++m_pages.back().count;
    }
    return Done{};
}

/// Of a file with one article, where its pages do not say it.
void Reviewer::findTitle()
{
    const QString title = m_file.metadata.title;
    if (title.isEmpty())
        return;
    std::vector<qint64> same;
    for (const Article &article : m_project.articles().articles(m_project.articles().keys(ArticleTable::Order::Title, title))) {
        if (article.displayTitle() == title)
            same.push_back(article.key);
    }
    if (same.size() == 1)
        m_pages.push_back({same.front(), 0, m_file.pages});
}

/// Where names are lost, too: all that an export could have written.
void Reviewer::expectArticles()
{
    QSet<qint64> known;
    for (const Pages &pages : m_pages) {
        const ReviewedArticle *article = known.contains(pages.article) ? nullptr : m_records.article(pages.article);
        known.insert(pages.article);
        if (!article)
            continue;
        const auto expect = [this, article](Record record, const QUuid &id) {
            const RecordNow now = m_records.now(record, id, article->key);
            m_expected.push_back({{{}, record, id, {}, now.contents}, now, article->key, -1});
        };
        for (const QUuid &id : article->taggings.keys())
            expect(Record::Tagging, id);
        for (const Note &note : article->notes) {
            if (note.subject != Note::Subject::Tagging)
                expect(Record::Note, note.id);
        }
        for (const QUuid &id : article->positions.keys())
            expect(Record::Position, id);
    }
}

} // namespace Parallax
