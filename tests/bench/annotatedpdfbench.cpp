// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a dossier of many articles costs, and a file for each of them.
// usage: annotatedpdfbench [ARTICLES]

#include "core/annotatedpdf/annotatedpdf.h"
#include "core/base/uuid.h"
#include "core/project/project.h"
#include "core/storage/transaction.h"
#include "tests/bench/generatedarticle.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

constexpr int taggingsAnArticle = 8;
constexpr int notesAnArticle = 4;
constexpr int mentionsAnArticle = 40;

/// MB.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6, line.size() - 9).trimmed().toDouble() / 1024;
    }
    return 0;
}

qint64 addArticle(Project &project, const QByteArray &utf8, int number)
{
    Article article;
    const QString text = QString::fromUtf8(utf8);
    article.title = text.section(u'\n', 0, 0);
    article.sha256 = QCryptographicHash::hash(utf8, QCryptographicHash::Sha256);
    article.id = derivedUuid("article", article.sha256);
    article.file = u"%1.txt"_s.arg(number);
    article.format = u"text"_s;
    article.encoding = u"UTF-8"_s;
    article.source = u"Outlet %1"_s.arg(number % 40);
    article.published = EventDate::fromDate(QDate(2025, 1, 1).addDays(number));
    article.language = u"en"_s;
    article.imported = QDateTime(QDate(2025, 9, 1), QTime(12, 0), Qt::UTC);
    const qsizetype head = article.title.size();
    const std::vector<Block> blocks{{{0, head}, BlockKind::Headline, {}}, {{head + 1, text.size()}, BlockKind::Body, {}}};
    return project.articles().insert(article, {text, blocks, QByteArray(""), 0});
}

/// A stretch of words of this many characters that begins about there.
TextSpan wordsAt(const QString &text, qsizetype start, qsizetype length)
{
    start = text.indexOf(u' ', start) + 1;
    return {start, text.indexOf(u' ', std::min(start + length, text.size() - 40))};
}

void annotate(Project &project, qint64 article, const std::vector<QUuid> &tags, const std::vector<qint64> &entities)
{
    const QString text = project.articles().text(article);
    const auto place = [&text](int i, int count) { return (text.size() - 300) * i / count; };
    for (int i = 0; i < taggingsAnArticle; ++i) {
        Tagging tagging;
        tagging.id = newUuid(1757000000000);
        tagging.tag = tags[size_t(i) % tags.size()];
        tagging.article = article;
        tagging.span = wordsAt(text, place(i, taggingsAnArticle), 40 + i * 20);
        tagging.anchor = anchorOf(text, *tagging.span);
        tagging.author = i % 3 ? u"Ada"_s : u"Boris"_s;
        tagging.created = QDateTime(QDate(2025, 9, 1), QTime(12, 0), Qt::UTC);
        project.taggings().insert(tagging, text);
    }
    for (int i = 0; i < notesAnArticle; ++i) {
        Note note;
        note.id = newUuid(1757000000000);
        note.article = article;
        note.span = wordsAt(text, place(i, notesAnArticle) + 90, 60);
        note.anchor = anchorOf(text, *note.span);
        note.body = u"Compare this with what the ministry published the day before."_s;
        note.author = u"Ada"_s;
        note.created = note.changed = QDateTime(QDate(2025, 9, 1), QTime(12, 0), Qt::UTC);
        project.notes().insert(note, text);
    }
    std::vector<Mention> mentions;
    for (int i = 0; i < mentionsAnArticle; ++i)
        mentions.push_back({wordsAt(text, place(i, mentionsAnArticle), 10), entities[size_t(i) % entities.size()], EntityType(i % 8)});
    project.articles().insertMentions(article, text, mentions);
}

std::vector<qint64> fill(Project &project, int articles)
{
    Transaction transaction(project.database());
    std::vector<QUuid> tags;
    for (int i = 0; i < 20; ++i) {
        tags.push_back(newUuid(1756000000000 + i));
        project.tags().insert({tags.back(), {}, u"Subject %1"_s.arg(i), i % 8, {}, {}});
    }
    std::vector<qint64> entities;
    for (int i = 0; i < 80; ++i) {
        Entity entity;
        entity.name = u"Name %1"_s.arg(i);
        entity.id = derivedUuid("entity", entity.name.toUtf8());
        entity.type = EntityType(i % 8);
        entities.push_back(project.entities().put(entity));
    }
    Bench::ArticleGenerator generator(7);
    std::vector<qint64> keys;
    for (int i = 0; i < articles; ++i) {
        keys.push_back(addArticle(project, generator.next(), i));
        annotate(project, keys.back(), tags, entities);
    }
    transaction.commit();
    return keys;
}

void print(const char *what, const Result<AnnotatedPdfWritten> &written, double seconds)
{
    if (!written) {
        std::printf("%s: %s\n", what, qPrintable(written.error().message));
        return;
    }
    std::printf("%-10s %d articles, %d files, %d pages, %d annotations: %.2f s, %.0f pages/s, peak memory so far %.0f MB\n", what,
        written->articles, written->files, written->pages, written->annotations, seconds, written->pages / seconds, peakMemory());
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const int articles = argc > 1 ? QByteArray(argv[1]).toInt() : 200;
    QTemporaryDir folder;
    auto project = Project::open(folder.filePath(u"bench.parallax"_s), Project::Access::Create);
    if (!project)
        return 1;
    const auto keys = fill(**project, articles);
    std::printf("peak memory before the export %.0f MB\n", peakMemory());
    const Progress progress([](qint64 done, qint64 total) {
        if (done % std::max<qint64>(1, total / 10) == 0)
            std::printf("  %lld of %lld\n", static_cast<long long>(done), static_cast<long long>(total));
    });
    const auto choice = PdfChoice::everything();
    for (int round = 0; round < 2; ++round) {
        QElapsedTimer timer;
        timer.start();
        const QString path = folder.filePath(u"dossier.pdf"_s);
        const auto dossier = writeAnnotatedPdf(**project, path, keys, choice, progress);
        print("dossier", dossier, double(timer.nsecsElapsed()) / 1e9);
        std::printf("  %.1f MB\n", double(QFileInfo(path).size()) / 1e6);
        timer.restart();
        const auto each = writeAnnotatedPdfs(**project, folder.filePath(u"each%1"_s.arg(round)), keys, choice);
        print("each", each, double(timer.nsecsElapsed()) / 1e9);
    }
    return 0;
}
