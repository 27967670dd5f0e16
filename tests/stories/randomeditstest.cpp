// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations/noteedits.h"
#include "core/annotations/taggingedits.h"
#include "core/articles/articleedits.h"
#include "core/entities/entityedits.h"
#include "core/exchange/jsondump.h"
#include "core/project/annotationlist.h"
#include "core/storage/statement.h"
#include "core/tags/codebook.h"
#include "tests/stories/randomstands.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>
#include <QBuffer>
#include <QTemporaryDir>

#include <random>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int edits = 1000;
constexpr int restartEvery = 97;

/// Does what an analyst might, without a plan.
class RandomAnalyst
{
public:
    RandomAnalyst(const QTemporaryDir &dir, unsigned seed)
        : m_project(makeProject(
            dir, {u"One\n\nKyiv said 😀 no to Moscow. Paris waits for Kyiv."_s, u"Two\n\nÉtat 🇺🇦 Москва говорит: нет. Kyiv hears it."_s}))
        , m_random(seed)
    {
        m_articles = m_project->articles().keys(ArticleTable::Order::Title);
        for (const qint64 article : m_articles)
            addMentions(*m_project, article, {{u"Kyiv"_s, EntityType::Gpe}, {u"Moscow"_s, EntityType::Gpe}, {u"Paris"_s, EntityType::Gpe}});
    }

    Project &project() { return *m_project; }

    void reopen()
    {
        const QString path = m_project->path();
        m_project.reset();
        auto opened = Project::open(path, Project::Access::Write);
        REQUIRE(opened.ok());
        m_project = std::move(opened).value();
    }

    /// Whether it changed anything; what is refused (a name taken, a tag below itself) is not.
    void act()
    {
        const auto tags = m_project->tags().all();
        switch (tags.size() < 3 ? 0 : upTo(18)) {
        case 0:
            (void)createTag(*m_project, word() + u'/' + word());
            break;
        case 1:
        case 2:
        case 3:
            (void)tagPassages(*m_project, any(tags).id, {passage()});
            break;
        case 4:
            (void)tagPassages(*m_project, any(tags).id, {passage(), passage(), passage(), passage()});
            break;
        case 5:
            if (const auto taggings = listed(AnnotationFilter::Kind::Taggings); !taggings.empty())
                (void)moveTagging(*m_project, any(taggings), passage());
            break;
        case 6:
            if (const auto taggings = listed(AnnotationFilter::Kind::Taggings); taggings.size() > 30)
                (void)untag(*m_project, {taggings[0], taggings[1]});
            break;
        case 7:
            (void)addPassageNote(*m_project, passage(), u"**note** "_s + word());
            break;
        case 8:
            if (const auto taggings = listed(AnnotationFilter::Kind::Taggings); !taggings.empty())
                (void)addNote(*m_project, Note::Subject::Tagging, any(taggings), word());
            break;
        case 9:
            if (const auto notes = listed(AnnotationFilter::Kind::Notes); !notes.empty())
                (void)rewriteNote(*m_project, any(notes), upTo(3) ? word() : QString());
            break;
        case 10:
            (void)renameTag(*m_project, any(tags).id, word());
            break;
        case 11:
            (void)moveTag(*m_project, any(tags).id, upTo(2) ? any(tags).id : QUuid());
            break;
        case 12:
            (void)mergeTags(*m_project, any(tags).id, any(tags).id);
            break;
        case 13:
            (void)deleteTag(*m_project, any(tags).id);
            break;
        case 14:
            (void)retag(*m_project, listed(AnnotationFilter::Kind::Taggings), any(tags).id);
            break;
        case 15:
        case 16:
        case 17:
            takeStand(*m_project, passage(), word(), m_random);
            break;
        default:
            correct();
        }
    }

private:
    int upTo(int end) { return std::uniform_int_distribution<int>(0, end)(m_random); }
    template <typename T> const T &any(const std::vector<T> &things) { return things[size_t(upTo(int(things.size()) - 1))]; }

    QString word()
    {
        static const QStringList words{u"Red lines"_s, u"NATO"_s, u"guarantees"_s, u"Україна"_s, u"😀"_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s};
        return words[upTo(int(words.size()) - 1)];
    }

    Passage passage()
    {
        const qint64 article = any(m_articles);
        const int length = int(m_project->articles().content(article)->text.size());
        const int start = upTo(length - 2);
        return {article, {start, start + 1 + upTo(length - start - 1)}};
    }

    std::vector<QUuid> listed(AnnotationFilter::Kind kind)
    {
        AnnotationFilter filter;
        filter.kind = kind;
        std::vector<QUuid> ids;
        for (const auto &key : AnnotationList(*m_project).keys(filter, AnnotationList::Order::Article))
            ids.push_back(key.id);
        return ids;
    }

    void correct()
    {
        const qint64 article = any(m_articles);
        const auto mentions = m_project->articles().content(article)->mentions;
        const auto entities = m_project->entities().all();
        if (mentions.empty() || entities.empty())
            return;
        const Mention &mention = any(mentions);
        const MentionRef ref{article, mention.span, mention.entity};
        switch (upTo(8)) {
        case 0:
            (void)acceptMentions(*m_project, {ref});
            break;
        case 1:
            (void)rejectMentions(*m_project, {ref});
            break;
        case 2:
            (void)repointMentions(*m_project, {ref}, any(entities).key);
            break;
        case 3:
            (void)renameEntity(*m_project, any(entities).key, word());
            break;
        case 4:
            (void)retypeEntity(*m_project, any(entities).key, EntityType::Organisation);
            break;
        case 5:
            (void)gradeArticle(*m_project, article, upTo(6));
            break;
        case 6:
            (void)mergeEntities(*m_project, {any(entities).key}, any(entities).key);
            break;
        case 7:
            (void)rejectEntities(*m_project, {any(entities).key});
            break;
        default:
            (void)setArticleDetails(*m_project, article, {word(), u"2025-08-20"_s, word(), word(), {}});
        }
    }

    std::unique_ptr<Project> m_project;
    std::vector<qint64> m_articles;
    std::mt19937 m_random;
};

void requireDone(const Result<Done> &result)
{
    INFO((result ? "" : result.error().message.toStdString()));
    REQUIRE(result.ok());
}

/// Also what the dump leaves out: notes, orphans, counts, and what the rows say beside.
QByteArray everything(Project &project)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = writeJsonDump(project, buffer);
    INFO((written ? "" : written.error().message.toStdString()));
    REQUIRE(written.ok());
    QByteArray all = buffer.data();
    for (const QStringView sql : {u"SELECT hex(id) || ifnull(start, '-') || ifnull(quote, '-') || body || changed FROM note ORDER BY id",
             u"SELECT hex(id) || hex(tag_id) || ifnull(start, '-') || prefix || suffix || author || created FROM tagging ORDER BY id",
             u"SELECT key || ifnull(title, '-') || ifnull(credibility, '-') || edited || mention_count FROM article ORDER BY key",
             u"SELECT article_key || '.' || start || '.' || entity_key || '.' || state FROM mention ORDER BY 1",
             u"SELECT entity_key || '.' || article_key || '.' || mentions FROM entity_article ORDER BY 1",
             u"SELECT hex(id) || article_key || '.' || holder_key || ifnull(issue_id, '-') || topic || stance || state FROM position ORDER "
             u"BY id",
             u"SELECT hex(position_id) || start || '.' || \"end\" FROM position_evidence ORDER BY 1",
             u"SELECT article_key || '.' || start || '.' || \"end\" || direct || ifnull(speaker_key, '-') || state FROM statement ORDER BY "
             u"1",
             u"SELECT id || label || definition FROM issue ORDER BY id", u"SELECT key || name || type || state FROM entity ORDER BY key"}) {
        Statement rows(project.database(), sql);
        while (rows.next())
            all += rows.text(0).toUtf8() + '\n';
    }
    return all;
}

} // namespace

TEST_CASE("a thousand edits are all undone and all done again, with restarts in between", "[edits][story]")
{
    const QTemporaryDir dir;
    const unsigned seed = Catch::getSeed(); // the run tells it, so that a failure can be had again
    RandomAnalyst analyst(dir, seed);
    const QByteArray start = everything(analyst.project());
    qint64 lastEdit = 0;
    for (int edit = 0; edit < edits; ++edit) {
        analyst.act();
        if (edit % restartEvery == 0)
            analyst.reopen();
    }
    const QByteArray end = everything(analyst.project());
    const auto newest = analyst.project().journal().entries(1);
    REQUIRE(newest.size() == 1);
    lastEdit = newest.front().number;
    CHECK(lastEdit > edits / 2); // most were no refusals

    int undone = 0;
    while (analyst.project().journal().undoable()) {
        requireDone(analyst.project().undo());
        if (++undone % restartEvery == 0)
            analyst.reopen();
    }
    CHECK(undone == lastEdit);
    CHECK(everything(analyst.project()) == start);

    int redone = 0;
    while (analyst.project().journal().redoable()) {
        requireDone(analyst.project().redo());
        if (++redone % restartEvery == 0)
            analyst.reopen();
    }
    CHECK(redone == lastEdit);
    CHECK(everything(analyst.project()) == end);
}
