// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importer.h"

#include "core/analysis/lexicon.h"
#include "core/project/project.h"
#include "core/storage/statement.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <cstdio>
#include <thread>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

struct Workplace
{
    QTemporaryDir dir;
    std::unique_ptr<Project> project = open(u"p.parallax"_s);

    [[nodiscard]] std::unique_ptr<Project> open(const QString &name) const
    {
        auto opened = Project::open(dir.filePath(name), Project::Access::Create);
        REQUIRE(opened.ok());
        return std::move(*opened);
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        writeFile(dir.filePath(u"in/"_s + name), bytes);
        return dir.filePath(u"in/"_s + name);
    }
    [[nodiscard]] QString folder() const { return dir.filePath(u"in"_s); }
    ImportReport import(const QStringList &paths, int jobs = 2) { return import(*project, paths, jobs); }
    static ImportReport import(Project &into, const QStringList &paths, int jobs)
    {
        auto report = Importer(into, Lexicon::builtIn(), jobs).run(paths, Progress());
        REQUIRE(report.ok());
        return *report;
    }
};

QByteArray article(int number)
{
    return QByteArray("Talks number ") + QByteArray::number(number)
        + " begin in Geneva\nBy Ann Roe\nPosted on March 3, 2024\n\nGENEVA (Agency) - Foreign Minister Sergei Lavrov "
        + "met Marco Rubio on Monday, the Kremlin said. \xf0\x9f\x98\x80 Russia and the United States agreed on "
        + QByteArray::number(number) + " points.\n\n\xe2\x80\x9cWe will not accept that,\xe2\x80\x9d Lavrov said.\n";
}

/// Everything stored but the time of import, a row a line: equal for equal projects.
QString contentOf(Project &project)
{
    QString content;
    for (const QStringView sql :
        {u"SELECT key, hex(id), hex(sha256), file, format, encoding, title, byline, published, mention_count FROM article ORDER BY key",
            u"SELECT key, text FROM article_text ORDER BY key", u"SELECT key, size, hex(deflated) FROM article_original ORDER BY key",
            u"SELECT article_key, start, \"end\", kind, what FROM block ORDER BY article_key, start",
            u"SELECT hex(id), name, type, (SELECT name FROM entity s WHERE s.key = e.stands_for) FROM entity e ORDER BY id",
            u"SELECT m.article_key, m.start, m.\"end\", hex(e.id), m.type FROM mention m JOIN entity e ON e.key = m.entity_key ORDER BY 1, "
            u"2",
            u"SELECT c.article_key, hex(e.id), c.mentions FROM entity_article c JOIN entity e ON e.key = c.entity_key ORDER BY 1, 2",
            u"SELECT hex(e.id), a.alias FROM entity_alias a JOIN entity e ON e.key = a.entity_key ORDER BY 1, 2"}) {
        Statement rows(project.database(), sql);
        while (rows.next()) {
            for (int i = 0; i < 10; ++i)
                content += rows.text(i) + u'|';
            content += u'\n';
        }
    }
    return content;
}

} // namespace

TEST_CASE("an article goes in whole and comes out as it was", "[importer]")
{
    Workplace at;
    const QByteArray bytes = "\xef\xbb\xbf" + article(1).replace("\n", "\r\n");
    const QString path = at.write(u"a.txt"_s, bytes);
    const ImportReport report = at.import({path});
    REQUIRE(report.added == 1);
    REQUIRE(report.keys.size() == 1);
    const auto stored = at.project->articles().article(report.keys[0]);
    REQUIRE(stored);
    CHECK(stored->title == u"Talks number 1 begin in Geneva"_s);
    CHECK(stored->byline == u"Ann Roe"_s);
    CHECK(stored->published->toEdtf() == u"2024-03-03"_s);
    CHECK(stored->file == path);
    CHECK(stored->format == u"text"_s);
    CHECK(stored->encoding == u"UTF-8"_s);
    CHECK(at.project->articles().original(stored->key) == bytes);
    const auto content = at.project->articles().content(stored->key);
    CHECK(content->text == QString::fromUtf8(article(1)));
    CHECK(content->mentions.size() == size_t(stored->mentionCount));
    CHECK(content->mentions.size() >= 5);
    for (const Mention &mention : content->mentions) {
        const auto entity = at.project->entities().entity(mention.entity);
        REQUIRE(entity);
        if (entity->name == u"Kremlin"_s)
            CHECK(at.project->entities().entity(entity->standsFor.value_or(0))->name == u"Russia"_s);
    }
    Statement found(at.project->database(), u"SELECT count(*) FROM article_search WHERE article_search MATCH 'Lavrov'");
    REQUIRE(found.next());
    CHECK(found.integer(0) == 1);
}

TEST_CASE("the bytes of a file come back, whether they are the text itself or not", "[importer]")
{
    Workplace at;
    QByteArray latin1 = article(2);
    latin1.replace("Geneva", "Gen\xe8ve");
    const std::vector<QByteArray> files{article(1), article(3).replace("\n", "\r\n"), latin1};
    QStringList paths;
    for (size_t i = 0; i < files.size(); ++i)
        paths.append(at.write(u"%1.txt"_s.arg(i), files[i]));
    const ImportReport report = at.import(paths);
    REQUIRE(report.keys.size() == files.size());
    for (size_t i = 0; i < files.size(); ++i)
        CHECK(at.project->articles().original(report.keys[i]) == files[i]);
    Statement kept(at.project->database(), u"SELECT count(*), count(deflated) FROM article_original");
    REQUIRE(kept.next());
    CHECK(kept.integer(0) == 3);
    CHECK(kept.integer(1) == 2);
}

TEST_CASE("each refusal is named and the rest goes in", "[importer]")
{
    Workplace at;
    const QString good = at.write(u"good.txt"_s, article(1));
    const QStringList bad{at.write(u"empty.txt"_s, ""), at.write(u"pdf.txt"_s, "%PDF-1.4"), at.write(u"zero.txt"_s, QByteArray("a\0b", 3)),
        at.dir.filePath(u"gone.txt"_s), at.write(u"x.xyz"_s, "text")};
    const QString legacy = at.write(u"legacy.txt"_s,
        QByteArray("Br\xfcssel und die Au\xdf"
                   "enminister f\xfcr Verhandlungen in K\xf6ln. ")
            .repeated(4));
    const ImportReport report = at.import(bad + QStringList{good, legacy});
    CHECK(report.added == 2);
    REQUIRE(report.failures.size() == size_t(bad.size()));
    for (const QString &path : bad) {
        CAPTURE(path);
        CHECK(std::count_if(report.failures.begin(), report.failures.end(), [&path](const ImportFailure &f) {
            return f.path == path && f.reason.endsWith(u'.');
        }) == 1);
    }
    REQUIRE(report.notes.size() == 1);
    CHECK(report.notes[0].path == legacy);
}

TEST_CASE("an article is stored once, whatever its name", "[importer]")
{
    Workplace at;
    const QString first = at.write(u"1.txt"_s, article(1));
    const QString copy = at.write(u"2.md"_s, article(1));
    ImportReport report = at.import({at.folder()});
    CHECK(report.added == 1);
    CHECK(report.alreadyThere == 1);
    report = at.import({copy, first, copy});
    CHECK(report.added == 0);
    CHECK(report.alreadyThere == 3);
    const QString other = at.write(u"3.txt"_s, article(1).replace("\n", "\r\n"));
    CHECK(at.import({other}).added == 1);
    CHECK(at.project->articles().count() == 2);
}

TEST_CASE("the number of threads does not change what is stored", "[importer]")
{
    Workplace at;
    for (int i = 0; i < 200; ++i)
        std::ignore =
            at.write(u"%1.txt"_s.arg(i, 3, 10, QLatin1Char('0')), i % 17 == 0 ? QByteArray() : article(i % 150).repeated(1 + i % 5));
    const auto one = at.open(u"one.parallax"_s);
    const ImportReport first = Workplace::import(*one, {at.folder()}, 1);
    const auto many = at.open(u"many.parallax"_s);
    const ImportReport second = Workplace::import(*many, {at.folder()}, 7);
    CHECK(first.added > 100);
    CHECK(first.added == second.added);
    CHECK(first.failures == second.failures);
    CHECK(first.keys == second.keys);
    CHECK(contentOf(*one) == contentOf(*many));
}

TEST_CASE("cancelling keeps what is stored and running again completes it", "[importer]")
{
    Workplace at;
    for (int i = 0; i < 100; ++i)
        std::ignore = at.write(u"%1.txt"_s.arg(i), article(i));
    Progress *self = nullptr;
    Progress progress([&self](qint64 done, qint64 total) {
        CHECK(total == 100);
        if (done == 10)
            self->cancel();
    });
    self = &progress;
    const auto report = Importer(*at.project, Lexicon::builtIn(), 2).run({at.folder()}, progress);
    REQUIRE(report.ok());
    CHECK(report->cancelled);
    CHECK(report->added == 10);
    CHECK(at.project->articles().count() == 10);
    CHECK(at.import({at.folder()}).added == 90);
}

TEST_CASE("a file that vanishes after the list was made is a failure", "[importer]")
{
    Workplace at;
    for (int i = 0; i < 1000; ++i)
        std::ignore = at.write(u"%1.txt"_s.arg(i, 4, 10, QLatin1Char('0')), article(i));
    const QString last = at.dir.filePath(u"in/0999.txt"_s);
    const Progress progress([&last](qint64 done, qint64) {
        if (done == 1)
            QFile::remove(last);
    });
    const auto report = Importer(*at.project, Lexicon::builtIn(), 2).run({at.folder()}, progress);
    REQUIRE(report.ok());
    CHECK(report->added == 999);
    REQUIRE(report->failures.size() == 1);
    CHECK(report->failures[0].reason == u"The file is not there any more."_s);
}

TEST_CASE("a project that cannot be written says so", "[importer]")
{
    Workplace at;
    const QString path = at.write(u"a.txt"_s, article(1));
    const auto readOnly = Project::open(at.project->path(), Project::Access::Read);
    REQUIRE(readOnly.ok());
    const auto report = Importer(**readOnly, Lexicon::builtIn()).run({path}, Progress());
    REQUIRE_FALSE(report.ok());
    CHECK(report.error().message.contains(u"read-only"_s));

    at.project->database().execute(u"PRAGMA max_page_count = 30"_s);
    const auto full = Importer(*at.project, Lexicon::builtIn()).run({path, at.write(u"b.txt"_s, article(2).repeated(3000))}, Progress());
    REQUIRE_FALSE(full.ok());
    CHECK(full.error().message.contains(u"because the disk is full"_s));
}

TEST_CASE("An edit made while an import writes waits for a moment, not for the end of its batch", "[importer]")
{
    const QTemporaryDir dir;
    for (int i = 0; i < 3000; ++i)
        writeFile(dir.filePath(u"in/%1.txt"_s.arg(i)),
            "Minister " + QByteArray::number(i) + " meets Angela Merkel in Paris.\n\n" + QByteArray("The talks go on. ").repeated(150));
    const QString path = dir.filePath(u"p.parallax"_s);
    auto window = Project::open(path, Project::Access::Create);
    REQUIRE(window.ok());
    std::atomic<bool> writing = false;
    std::atomic<bool> ended = false;
    std::thread job([&, open = (*window)->opener()] {
        auto project = open();
        Progress progress([&](qint64 done, qint64) { writing = writing || done > 100; });
        // A batch that would only end with the import.
        const auto report = Importer(**project, Lexicon::builtIn(), 2, 600000).run({dir.filePath(u"in"_s)}, progress);
        ended = true;
    });
    while (!writing && !ended)
        std::this_thread::yield();
    const auto edit = (*window)->edit(u"Add"_s, [&]() -> Result<Done> {
        (*window)->database().execute(u"INSERT INTO source (name) VALUES ('By hand')"_s);
        return Done{};
    });
    const bool during = !ended;
    job.join();
    CHECK(edit.ok());
    CHECK(during);
    CHECK((*window)->articles().count() == 3000);
}
