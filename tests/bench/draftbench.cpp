// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What building blocks cost in a project of many articles, and in one whose positions stand in one article; and how much
// memory that takes. The projects are made in FOLDER when they are not there, and kept.
// usage: draftbench FOLDER [ARTICLES [POSITIONS_IN_ONE_ARTICLE]]

#include "core/base/uuid.h"
#include "core/briefing/briefingedits.h"
#include "core/drafting/buildingblocks.h"
#include "core/project/bulkload.h"
#include "core/project/project.h"
#include "core/storage/transaction.h"
#include "tests/bench/generatedarticle.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <sys/resource.h>

#include <cstdio>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

constexpr int issues = 30;

class Filler
{
public:
    explicit Filler(Project &project)
        : m_project(project)
    {
    }

    /// `positions` in each article, with as many statements.
    void fill(int articles, int positions)
    {
        const int actors = articles > 1 ? 400 : 20;
        const BulkLoad bulk(m_project.database());
        Transaction transaction(m_project.database());
        for (int i = 0; i < actors; ++i) {
            Entity entity;
            entity.id = derivedUuid("actor", QByteArray::number(i));
            entity.name = u"Actor Number %1"_s.arg(i);
            entity.type = EntityType::Organisation;
            m_actors.push_back(m_project.entities().put(entity));
        }
        for (int i = 0; i < issues; ++i)
            m_project.issues().put({u"issue-%1"_s.arg(i), u"Issue number %1"_s.arg(i), u"Whether it is."_s, {}});
        for (int i = 0; i < articles; ++i)
            add(i, positions);
        transaction.commit();
    }

private:
    void add(int number, int positions)
    {
        QString text = QString::fromUtf8(m_generator.next());
        while (text.size() < positions * 80)
            text += u'\n' + QString::fromUtf8(m_generator.next());
        Article article;
        article.id = newUuid(number);
        article.sha256 = article.id.toRfc4122() + article.id.toRfc4122();
        article.file = article.format = article.encoding = u"x"_s;
        article.title = text.section(u'\n', 0, 0);
        article.published = EventDate::fromDate(QDate(2015, 1, 1).addDays(below(4000)));
        article.imported = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
        const qint64 key = m_project.articles().insert(article, {text, {{{0, text.size()}, BlockKind::Body, {}}}, QByteArray(""), 0});
        std::vector<Position> held;
        std::vector<StatementRecord> said;
        const qsizetype step = text.size() / positions;
        for (int i = 0; i < positions; ++i) {
            const TextSpan span{i * step, i * step + std::min(step - 1, qsizetype(70))};
            held.push_back(position(key, span, number * positions + i));
            StatementRecord statement;
            statement.span = span;
            statement.speaker = held.back().holder;
            statement.kind = u"say"_s;
            statement.rule = u"bench"_s;
            said.push_back(statement);
        }
        m_project.positions().replaceFound(key, text, held);
        m_project.findings().replaceStatements(key, text, said);
        if (number % 4 == 0)
            addEvent(key, text, *article.published, number);
    }
    Position position(qint64 article, TextSpan span, int number)
    {
        Position made;
        made.id = derivedUuid("position", QByteArray::number(number));
        made.article = article;
        made.holder = m_actors[size_t(std::min(below(int(m_actors.size())), below(int(m_actors.size()))))];
        if (below(5) > 0)
            made.issue = u"issue-%1"_s.arg(std::min(below(issues), below(issues)));
        made.topic = u"topic number %1"_s.arg(below(5000));
        made.stance = Stance(below(7));
        made.evidence = {span};
        made.rule = u"bench"_s;
        return made;
    }
    void addEvent(qint64 key, const QString &text, const EventDate &date, int number)
    {
        Event event;
        event.id = derivedUuid("event", QByteArray::number(number));
        event.title = u"Talks of number %1 in the capital"_s.arg(number);
        event.kind = u"event"_s;
        event.date = date.toEdtf();
        event.spans = {{key, {20, 60}, event.date, u"bench"_s, false}};
        m_project.events().put(event, text);
    }
    int below(int limit) { return int(m_random() % unsigned(limit)); }

    Project &m_project;
    Bench::ArticleGenerator m_generator{42};
    std::mt19937 m_random{7};
    std::vector<qint64> m_actors;
};

/// Milliseconds; other work of the machine is not in it.
double processorTime(const rusage &usage)
{
    const auto in = [](const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return in(usage.ru_utime) + in(usage.ru_stime);
}

void measure(Project &project)
{
    constexpr std::array<BuildingBlock, 7> blocks{BuildingBlock::PositionsTable, BuildingBlock::ActorPositions,
        BuildingBlock::Disagreements, BuildingBlock::ChronologyPicture, BuildingBlock::ChronologyTable, BuildingBlock::Quotations,
        BuildingBlock::Sources};
    const QString cited;
    rusage start{};
    getrusage(RUSAGE_SELF, &start);
    double before = processorTime(start);
    for (const BuildingBlock block : blocks) {
        CitationBook book(project, {});
        QElapsedTimer timer;
        timer.start();
        const auto written = writeBlock(project, book, readBriefing(cited), block, {}, {true});
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        std::printf("  %-20s %8.0f ms, of the processor %8.0f ms, %6lld characters, peak of memory so far %ld MB\n",
            qPrintable(blockName(block)), double(timer.nsecsElapsed()) / 1e6, processorTime(usage) - before,
            static_cast<long long>(written ? written->size() : -1), usage.ru_maxrss / 1024);
        before = processorTime(usage);
        std::fflush(stdout);
    }
}

int bench(const QString &folder, int articles, int positions)
{
    const QString path = u"%1/drafting-%2-%3.parallax"_s.arg(folder).arg(articles).arg(positions);
    const bool isThere = QFile::exists(path);
    const auto project = Project::open(path, Project::Access::Create);
    if (!project) {
        std::fprintf(stderr, "%s\n", qPrintable(project.error().message));
        return 1;
    }
    if (!isThere)
        Filler(**project).fill(articles, positions);
    std::printf("%d article(s), %d positions in each\n", articles, positions);
    measure(**project);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: draftbench FOLDER [ARTICLES [POSITIONS_IN_ONE_ARTICLE]]\n");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const int articles = argc > 2 ? QByteArray(argv[2]).toInt() : 100'000;
    const int positions = argc > 3 ? QByteArray(argv[3]).toInt() : 20'000;
    const int failed = articles > 0 ? bench(folder, articles, 3) : 0;
    return failed != 0 || positions == 0 ? failed : bench(folder, 1, positions);
}
