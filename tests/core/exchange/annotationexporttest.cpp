// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/annotationexport.h"

#include "core/base/uuid.h"
#include "core/exchange/csv.h"
#include "core/exchange/markdown.h"
#include "core/project/project.h"
#include "core/storage/transaction.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QBuffer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

/// Ids and times are fixed, so that the files are the same every time.
struct Fixture
{
    QTemporaryDir dir;
    std::unique_ptr<Project> project = makeProject(dir);
    QString text = u"😀 Talks\n\n“No NATO,” he said.\nNot *now*, [ever]. =1+1 is two."_s;
    qint64 article = 0;
    QDateTime time{QDate(2025, 9, 1), QTime(12, 30), QTimeZone::utc()};

    Fixture()
    {
        Article record;
        record.title = u"Talks, \"frank\" ones"_s;
        record.source = u"Reuters"_s;
        record.url = u"https://example.org/a?b=1&c=(2)"_s;
        record.published = EventDate::fromDate(QDate(2025, 8, 20));
        article = addArticle(*project, text, record);
        const QUuid red = id(1);
        const QUuid nato = id(2);
        Transaction transaction(project->database());
        project->tags().insert({red, {}, u"Red lines"_s, 1, u"What *nobody* gives up"_s, {}});
        project->tags().insert({nato, red, u"NATO"_s, 1, {}, {}});
        addTagging(3, red, u"Not *now*, [ever]"_s);
        addTagging(4, nato, u"“No NATO,” he said.\nNot"_s);
        addTagging(5, nato, u"=1+1 is two"_s);
        addNote(6, Note::Subject::Tagging, id(4), u"He said it **twice**."_s);
        addNote(7, Note::Subject::Tagging, id(4), u"@home"_s);
        addNote(8, Note::Subject::Tag, nato, u"On the tag"_s);
        addNote(9, Note::Subject::Article, {}, u"On the article"_s);
        transaction.commit();
    }

    static QUuid id(int number) { return derivedUuid("test", QByteArray::number(number)); }
    void addTagging(int number, const QUuid &tag, const QString &words)
    {
        const TextSpan span{text.indexOf(words), text.indexOf(words) + words.size()};
        project->taggings().insert({id(number), tag, article, span, anchorOf(text, span), u"Anna"_s, time}, text);
    }
    void addNote(int number, Note::Subject subject, const QUuid &record, const QString &body)
    {
        Note note;
        note.id = id(number);
        note.subject = subject;
        note.record = record;
        note.article = article;
        note.body = body;
        note.author = u"Bo"_s;
        note.created = note.changed = time;
        project->notes().insert(note, text);
    }
    QByteArray exported(AnnotationFormat format, const AnnotationFilter &filter = {}, qint64 rows = -1)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto written = exportAnnotations(*project, buffer, format, filter);
        REQUIRE(written.ok());
        if (rows >= 0)
            CHECK(*written == rows);
        return buffer.data();
    }
};

class FullDevice : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

/// As RFC 4180 reads it.
std::vector<QStringList> parsed(const QByteArray &csv)
{
    std::vector<QStringList> lines(1, QStringList{QString()});
    bool quoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
            lines.back().back() += text[++i];
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u',')
            lines.back().append(QString());
        else if (!quoted && c == u'\r' && text[i + 1] == u'\n' && ++i > 0)
            lines.push_back(QStringList{QString()});
        else
            lines.back().back() += c;
    }
    CHECK_FALSE(quoted);
    CHECK(lines.back() == QStringList{QString()});
    lines.pop_back();
    return lines;
}

} // namespace

TEST_CASE("a cell is quoted and never a formula")
{
    CHECK(csvCell(QString()) == u"\"\""_s);
    CHECK(csvCell(u"a,b"_s) == u"\"a,b\""_s);
    CHECK(csvCell(u"he said \"no\""_s) == u"\"he said \"\"no\"\"\""_s);
    CHECK(csvCell(u"two\nlines"_s) == u"\"two\nlines\""_s);
    for (const QString &formula : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s, u"＝1"_s})
        CHECK(csvCell(formula) == u"\"'"_s + formula + u'"');
    CHECK(csvCell(u"1-2=3"_s) == u"\"1-2=3\""_s);
}

TEST_CASE("plain text stays plain in Markdown")
{
    CHECK(markdownLine(u"a *b* _c_ [d](e) <f> `g` ~h~ i|j & k\\"_s) == uR"(a \*b\* \_c\_ \[d\](e) \<f\> \`g\` \~h\~ i\|j \& k\\)"_s);
    CHECK(markdownLine(u"# no heading\n- nor list"_s) == u"\\# no heading - nor list"_s);
    CHECK(markdownLine(u"1. May 2025"_s) == u"1\\. May 2025"_s);
    CHECK(markdownLine(u"12) twelve"_s) == u"12\\) twelve"_s);
    CHECK(markdownLine(u"2025 was"_s) == u"2025 was"_s);
    CHECK(markdownQuotation(u"one\n  > two\n\n    - three"_s) == u"> one\\\n> \\> two\n>\n> \\- three\n"_s);
    CHECK(markdownLink(u"[x]"_s, u"https://a.b/(c)"_s) == u"[\\[x\\]](<https://a.b/(c)>)"_s);
    for (const QString &url : {QString(), u"javascript:alert(1)"_s, u"https://a b"_s, u"https://a>b"_s})
        CHECK(markdownLink(u"x"_s, url) == u"x"_s);
}

TEST_CASE_METHOD(Fixture, "the CSV file is what it was")
{
    const QByteArray csv = exported(AnnotationFormat::Csv, {}, 5);
    CHECK(csv.startsWith("\xef\xbb\xbf\"kind\",\"tag\",\"quotation\",\"note\","));
    CHECK(csv == readFile(sourcePath(u"tests/data/annotations.csv"_s)));
    const auto lines = parsed(csv.mid(3));
    REQUIRE(lines.size() == 6);
    for (const QStringList &cells : lines)
        CHECK(cells.size() == lines.front().size());
    CHECK(lines[2][1] == u"Red lines / NATO"_s);
    CHECK(lines[2][2] == u"“No NATO,” he said.\nNot"_s);
    CHECK(lines[2][3].contains(u"He said it **twice**."_s));
    CHECK(lines[2][4] == u"Talks, \"frank\" ones"_s);
    CHECK(lines[2][8] == u"9"_s);
    CHECK(lines[3][2] == u"'=1+1 is two"_s);
}

TEST_CASE_METHOD(Fixture, "the Markdown file is what it was")
{
    CHECK(QString::fromUtf8(exported(AnnotationFormat::Markdown, {}, 5))
        == QString::fromUtf8(readFile(sourcePath(u"tests/data/annotations.md"_s))));
}

TEST_CASE_METHOD(Fixture, "a filter leaves out rows, and a note stands alone where its tagging is left out")
{
    CHECK(parsed(exported(AnnotationFormat::Csv, {.tags = {id(1)}}, 1).mid(3)).size() == 2);
    CHECK(parsed(exported(AnnotationFormat::Csv, {.kind = AnnotationFilter::Kind::Taggings}, 3).mid(3)).size() == 4);
    CHECK(parsed(exported(AnnotationFormat::Csv, {.author = u"Bo"_s}, 4).mid(3)).size() == 5);
    CHECK(parsed(exported(AnnotationFormat::Csv, {.author = u"Nobody"_s}, 0).mid(3)).size() == 1);
}

TEST_CASE_METHOD(Fixture, "a refused write and a cancelled export are told")
{
    FullDevice full;
    full.open(QIODevice::WriteOnly);
    CHECK_FALSE(exportAnnotations(*project, full, AnnotationFormat::Csv).ok());
    QBuffer open;
    open.open(QIODevice::WriteOnly);
    Progress progress;
    progress.cancel();
    CHECK_FALSE(exportAnnotations(*project, open, AnnotationFormat::Markdown, {}, progress).ok());
}

TEST_CASE_METHOD(Fixture, "a file is replaced when everything is written, and not before")
{
    const QString path = dir.filePath(u"out.csv"_s);
    writeFile(path, "what was there");
    Progress cancelled;
    cancelled.cancel();
    REQUIRE_FALSE(writeAnnotationFile(*project, path, AnnotationFormat::Csv, {}, cancelled));
    CHECK(readFile(path) == "what was there");
    REQUIRE(writeAnnotationFile(*project, path, AnnotationFormat::Csv));
    CHECK(readFile(path).contains("Red lines / NATO"));

    const auto onItself = writeAnnotationFile(*project, project->path(), AnnotationFormat::Csv);
    REQUIRE_FALSE(onItself);
    CHECK(onItself.error().message.contains(u"the project itself"_s));
    CHECK_FALSE(writeAnnotationFile(*project, dir.path(), AnnotationFormat::Csv));
    CHECK_FALSE(writeAnnotationFile(*project, dir.filePath(u"none/out.csv"_s), AnnotationFormat::Csv));
}

TEST_CASE_METHOD(Fixture, "a device that is full says so, and stays a device")
{
    const QFileInfo full(u"/dev/full"_s);
    if (!full.exists() || full.isFile())
        SKIP("there is no /dev/full");
    const auto refused = writeAnnotationFile(*project, full.filePath(), AnnotationFormat::Csv);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"/dev/full"_s));
    CHECK_FALSE(QFileInfo(full.filePath()).isFile());
}
