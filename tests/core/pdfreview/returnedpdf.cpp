// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pdfreview/returnedpdf.h"

#include "core/annotations/noteedits.h"
#include "core/findings/positionedits.h"

#include <catch2/catch_test_macros.hpp>
#include <QFile>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax::Test {

namespace {

using Record = ExportManifest::Record;

const QStringList firstLines{u"Troops at the border"_s, u"The minister said that no foreign troops would be accepted."_s,
    u"“Never,” she said twice, and the allies were silent."_s, u"The allies were silent again on Tuesday."_s};
const QStringList secondLines{u"Guarantees in dispute"_s, u"A spokesman demanded written guarantees from all parties."_s,
    u"Officials in the capital said the talks would go on."_s};
const QDateTime moment(QDate(2025, 9, 2), QTime(8, 30), QTimeZone::utc());

} // namespace

ReturnedPdf::ReturnedPdf()
    : project(makeProject(folder, {firstLines.join(u'\n'), secondLines.join(u'\n')}))
    , articles(project->articles().allKeys())
    , printed{folder.filePath(u"printed.pdf"_s), {{u"Dossier"_s}, firstLines, secondLines}}
{
    project->setAuthor(u"Ana"_s);
    manifest.author = u"Ana"_s;
    for (size_t i = 0; i < articles.size(); ++i) {
        const Article article = *project->articles().article(articles[i]);
        manifest.articles.push_back({article.id, article.sha256, int(i) + 1, 1});
    }
    printed.print();
}

Passage ReturnedPdf::passage(size_t article, const QString &words) const
{
    const QString text = project->articles().text(articles[article]);
    const qsizetype at = text.indexOf(words);
    REQUIRE(at >= 0);
    return {articles[article], {at, at + words.size()}};
}

QRectF ReturnedPdf::box(size_t article, const QString &words) const
{
    const QStringList &lines = printed.pages[article + 1];
    const auto line = std::find_if(lines.begin(), lines.end(), [&words](const QString &each) { return each.contains(words); });
    REQUIRE(line != lines.end());
    return printed.box(int(article) + 1, int(line - lines.begin()), words);
}

PdfAnnotation &ReturnedPdf::highlight(size_t article, const QString &words, const QString &contents)
{
    PdfAnnotation annotation;
    annotation.page = int(article) + 1;
    annotation.quads = {box(article, words)};
    annotation.name = u"okular-{5c7d1c0b-0000-4a3e-9d6f-%1}"_s.arg(additions.annotations.size(), 12, 10, QLatin1Char('0'));
    annotation.author = u"Ben"_s;
    annotation.contents = contents;
    annotation.modified = moment;
    additions.annotations.push_back(annotation);
    return additions.annotations.back();
}

PdfAnnotation &ReturnedPdf::exported(size_t article, const QString &words, Record record, const QUuid &id, const QString &contents)
{
    PdfAnnotation &annotation = highlight(article, words, contents);
    annotation.name = id.toString(QUuid::WithoutBraces);
    annotation.author = u"Ana"_s;
    manifest.marks.push_back({annotation.name, record, id, manifest.articles[article].id, contents});
    manifest.exported = QDateTime::currentDateTimeUtc();
    return annotation;
}

QUuid ReturnedPdf::tag(size_t article, const QString &words, const QString &tagPath, const QStringList &notes)
{
    const auto taggings = tagPassages(*project, tagPath, {passage(article, words)});
    REQUIRE(taggings);
    const QUuid id = taggings->front();
    for (const QString &body : notes)
        REQUIRE(addNote(*project, Note::Subject::Tagging, id, body));
    exported(article, words, Record::Tagging, id, notes.join(u"\n\n"_s)).subject = tagPath;
    return id;
}

QUuid ReturnedPdf::note(size_t article, const QString &words, const QString &body)
{
    const auto id = addPassageNote(*project, passage(article, words), body);
    REQUIRE(id);
    exported(article, words, Record::Note, *id, body).subject = u"Note"_s;
    return *id;
}

QUuid ReturnedPdf::position(size_t article, const QString &words, const QString &contents)
{
    addMentions(*project, articles[article], {{u"allies"_s, EntityType::Organisation}, {u"spokesman"_s, EntityType::Person}});
    NewPosition position;
    const Passage place = passage(article, words);
    position.article = place.article;
    position.evidence = place.span;
    position.holder = project->articles().content(articles[article])->mentions.front().entity;
    position.topic = u"guarantees"_s;
    position.stance = Stance::Demands;
    const auto id = addPosition(*project, position);
    INFO((id.ok() ? std::string() : id.error().message.toStdString()));
    REQUIRE(id);
    exported(article, words, Record::Position, *id, contents).author = u"Parallax"_s;
    return *id;
}

PdfAnnotation &ReturnedPdf::reply(const QString &to, const QString &contents)
{
    const auto answered = std::find_if(
        additions.annotations.begin(), additions.annotations.end(), [&to](const PdfAnnotation &each) { return each.name == to; });
    REQUIRE(answered != additions.annotations.end());
    PdfAnnotation annotation;
    annotation.kind = PdfMarkKind::Note;
    annotation.page = answered->page;
    annotation.rect = answered->quads.empty() ? answered->rect : answered->quads.front();
    annotation.author = u"Ben"_s;
    annotation.contents = contents;
    annotation.modified = moment;
    annotation.inReplyTo = int(answered - additions.annotations.begin());
    annotation.name = u"reply-%1"_s.arg(additions.annotations.size());
    additions.annotations.push_back(annotation);
    return additions.annotations.back();
}

PdfAnnotation &ReturnedPdf::mark(const QUuid &id)
{
    const auto found = std::find_if(additions.annotations.begin(), additions.annotations.end(),
        [&id](const PdfAnnotation &each) { return each.name == id.toString(QUuid::WithoutBraces); });
    REQUIRE(found != additions.annotations.end());
    return *found;
}

void ReturnedPdf::remove(const QUuid &id)
{
    const auto index = &mark(id) - additions.annotations.data();
    additions.annotations.erase(additions.annotations.begin() + index);
    for (PdfAnnotation &annotation : additions.annotations) {
        REQUIRE(annotation.inReplyTo != int(index));
        annotation.inReplyTo -= annotation.inReplyTo > int(index) ? 1 : 0;
    }
}

void ReturnedPdf::write()
{
    PdfAdditions all = additions;
    if (withManifest)
        all.attachments.push_back({QString::fromLatin1(ExportManifest::fileName), u"application/json"_s, manifest.toJson()});
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(finishPdf(printed.path, all, file));
}

PdfReview ReturnedPdf::review()
{
    write();
    auto review = reviewPdf(*project, path);
    INFO((review.ok() ? std::string() : review.error().message.toStdString()));
    REQUIRE(review);
    return std::move(review).value();
}

int ReturnedPdf::apply()
{
    const auto made = applyReview(*project, review());
    INFO((made.ok() ? std::string() : made.error().message.toStdString()));
    REQUIRE(made);
    return *made;
}

QStringList ReturnedPdf::notesOn(const QUuid &tagging)
{
    QStringList bodies;
    for (const Note &note : project->notes().on(Note::Subject::Tagging, tagging))
        bodies += note.body;
    return bodies;
}

QStringList ReturnedPdf::notesIn(size_t article)
{
    QStringList bodies;
    for (const Note &note : project->notes().inArticle(articles[article], project->articles().text(articles[article]))) {
        if (note.subject != Note::Subject::Tagging)
            bodies += note.body;
    }
    return bodies;
}

} // namespace Parallax::Test
