// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What tagging costs in a project that holds many taggings already, in the real window, offscreen.
// usage: tagbench [TAGGINGS]

#include "core/annotations/taggingedits.h"
#include "core/base/uuid.h"
#include "core/project/annotationlist.h"
#include "core/project/project.h"
#include "core/storage/transaction.h"
#include "ui/reader/readerview.h"
#include "ui/session/selection.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

constexpr int articles = 2000;
constexpr int tags = 200;
constexpr int bulkRows = 10000;

QString pathOf(int tag)
{
    return u"Subject %1"_s.arg(tag);
}

qint64 addArticle(Project &project, int number)
{
    Article article;
    article.title = u"Report %1 of the talks"_s.arg(number);
    article.sha256 = QCryptographicHash::hash(article.title.toUtf8(), QCryptographicHash::Sha256);
    article.id = derivedUuid("article", article.sha256);
    article.file = u"%1.txt"_s.arg(number);
    article.format = u"text"_s;
    article.encoding = u"UTF-8"_s;
    article.source = u"Outlet %1"_s.arg(number % 40);
    article.published = EventDate::fromDate(QDate(2020, 1, 1).addDays(number % 2000));
    article.imported = QDateTime(QDate(2025, 9, 1), QTime(12, 0), Qt::UTC);
    const QString text = article.title + u"\n\n"_s + u"The minister said on Monday that the talks in Vienna would go on. "_s.repeated(39);
    return project.articles().insert(article, {text, {{{0, text.size()}, BlockKind::Body, {}}}, QByteArray(""), 0});
}

void makeProject(const QString &path, int taggings)
{
    const auto project = Project::open(path, Project::Access::Create);
    Transaction transaction((*project)->database());
    std::vector<QUuid> tagIds;
    for (int number = 0; number < tags; ++number) {
        Tag tag;
        tag.id = newUuid(1756000000000 + number);
        tag.name = pathOf(number);
        tag.color = number % 8;
        (*project)->tags().insert(tag);
        tagIds.push_back(tag.id);
    }
    std::mt19937 random(11);
    const int perArticle = taggings / articles;
    for (int number = 0; number < articles; ++number) {
        const qint64 key = addArticle(**project, number);
        const QString text = (*project)->articles().content(key)->text;
        for (int i = 0; i < perArticle; ++i) {
            Tagging tagging;
            tagging.id = newUuid(1757000000000 + number * perArticle + i);
            tagging.tag = tagIds[random() % tagIds.size()];
            tagging.article = key;
            const auto start = qsizetype(random() % unsigned(text.size() - 100));
            tagging.span = TextSpan{start, start + 10 + qsizetype(random() % 80)};
            tagging.anchor = anchorOf(text, *tagging.span);
            tagging.author = i % 3 ? u"Ada"_s : u"Boris"_s;
            tagging.created = QDateTime(QDate(2025, 9, 1), QTime(12, 0), Qt::UTC).addSecs(number * perArticle + i);
            (*project)->taggings().insert(tagging, text);
        }
    }
    transaction.commit();
}

class Figures
{
public:
    void take(const QElapsedTimer &timer) { m_milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6); }
    void print(const char *what)
    {
        std::sort(m_milliseconds.begin(), m_milliseconds.end());
        std::printf("%-52s median %7.2f ms  p95 %7.2f ms  of %zu\n", what, m_milliseconds[m_milliseconds.size() / 2],
            m_milliseconds[m_milliseconds.size() * 95 / 100], m_milliseconds.size());
    }

private:
    std::vector<double> m_milliseconds;
};

void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 1500)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
}

void benchTagging(Project &project, QWidget &window, qint64 article)
{
    auto *reader = window.findChild<ReaderView *>();
    Figures edit;
    Figures repaint;
    const auto allTags = project.tags().all();
    for (int i = 0; i < 101; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto done = tagPassages(project, allTags[size_t(i)].id, {{article, {100 + i * 3, 140 + i * 3}}});
        if (!done)
            std::printf("refused: %s\n", qPrintable(done.error().message));
        edit.take(timer);
        reader->viewport()->repaint();
        repaint.take(timer);
        QApplication::processEvents();
    }
    edit.print("one more passage tagged, on disk");
    repaint.print("… and its reader painted");
}

void benchFilters(Project &project)
{
    AnnotationList list(project);
    const auto allTags = project.tags().all();
    std::vector<std::pair<const char *, AnnotationFilter>> filters(5);
    filters[0].first = "list: all";
    filters[1].first = "list: one tag";
    filters[1].second.tags = {allTags[7].id};
    filters[2].first = "list: one author";
    filters[2].second.author = u"Boris"_s;
    filters[3].first = "list: words in the quotation";
    filters[3].second.text = u"vienna would"_s;
    filters[4].first = "list: a rare word, a tag's name";
    filters[4].second.text = u"Subject 17"_s;
    for (const auto &[name, filter] : filters) {
        Figures figures;
        for (int i = 0; i < 11; ++i) {
            QElapsedTimer timer;
            timer.start();
            const auto keys = list.keys(filter, AnnotationList::Order::Created);
            const auto rows = list.rows({keys.begin(), keys.begin() + qsizetype(std::min<size_t>(50, keys.size()))});
            figures.take(timer);
        }
        figures.print(name);
    }
}

void benchBulk(const QString &path)
{
    const auto project = Project::open(path, Project::Access::Write);
    const auto keys = AnnotationList(**project).keys({}, AnnotationList::Order::Created);
    std::vector<QUuid> ids;
    for (int i = 0; i < bulkRows && size_t(i) < keys.size(); ++i)
        ids.push_back(keys[size_t(i)].id);
    const auto allTags = (*project)->tags().all();
    Figures change;
    Figures back;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!retag(**project, ids, allTags[size_t(i)].id))
            std::printf("retag was refused\n");
        change.take(timer);
        timer.start();
        if (!(*project)->undo())
            std::printf("undo was refused\n");
        back.take(timer);
    }
    change.print("10,000 passages retagged as one edit");
    back.print("… and undone");
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int taggings = argc > 1 ? QByteArray(argv[1]).toInt() : 100000;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.parallax"_s);
    makeProject(path, taggings);
    std::printf("%d taggings of %d tags in %d articles\n", taggings, tags, articles);

    Settings settings(folder.filePath(u"settings.ini"_s));
    Dialogs dialogs;
    MainWindow window(settings, dialogs);
    if (!window.openProject(path))
        return 1;
    window.show();
    settle();
    auto project = Project::open(path, Project::Access::Write);
    benchTagging(*window.project(), window, window.selection()->articles().front());
    settle();
    window.closeProject();
    benchFilters(**project);
    benchBulk(path);
    return 0;
}
