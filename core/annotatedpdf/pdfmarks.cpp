// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/pdfmarks.h"

#include "core/project/project.h"
#include "core/tags/codebook.h"
#include "core/words/datetext.h"
#include "core/words/findingwords.h"
#include "core/words/stancewords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(AnnotatedPdf)
};

/// Enough to know the passage by.
QString shortened(const QString &quote)
{
    constexpr int longest = 80;
    const QString words = quote.simplified();
    return words.size() <= longest
        ? words
        : QString(words.first(words.lastIndexOf(u' ', longest) > 0 ? words.lastIndexOf(u' ', longest) : longest) + u'…');
}

bool isShown(const QString &author, const PdfChoice &choice)
{
    return choice.authors.isEmpty() || choice.authors.contains(author);
}

bool liesIn(const TextSpan &span, const QString &text)
{
    return 0 <= span.start && span.start < span.end && span.end <= text.size();
}

void appendNote(PdfMark &mark, const Note &note)
{
    const QString body = note.author == mark.author ? note.body : QString(note.author + u": "_s + note.body);
    mark.text += mark.text.isEmpty() ? body : QString(u"\n\n"_s + body);
    mark.changed = std::max(mark.changed, note.changed);
}

/// A note that stands for itself.
void addNote(PdfArticle &article, const Note &note)
{
    PdfMark mark;
    mark.record = ExportManifest::Record::Note;
    mark.id = note.id;
    if (note.span)
        mark.spans = {*note.span};
    mark.label = note.subject == Note::Subject::Article ? Translated::tr("Note on the article") : Translated::tr("Note");
    mark.text = note.body;
    mark.author = note.author;
    mark.created = note.created;
    mark.changed = note.changed;
    article.marks.push_back(std::move(mark));
}

void addTaggings(PdfArticle &article, const std::vector<Tagging> &taggings, const PdfChoice &choice, const QHash<QUuid, ShownTag> &tags)
{
    for (const Tagging &tagging : taggings) {
        const auto tag = tags.constFind(tagging.tag);
        if (tag == tags.constEnd() || !isShown(tagging.author, choice))
            continue;
        if (!tagging.span) {
            article.notPlaced.push_back(Translated::tr("The words “%1”, tagged “%2”, are not in the text of this version.")
                                            .arg(shortened(tagging.anchor.quote), tag->path));
            continue;
        }
        PdfMark mark;
        mark.id = tagging.id;
        mark.spans = {*tagging.span};
        mark.color = tag->color;
        mark.label = tag->path;
        mark.author = tagging.author;
        mark.created = mark.changed = tagging.created;
        article.marks.push_back(std::move(mark));
    }
}

QString positionText(const Position &position, MarkWords &words)
{
    QStringList parts{stanceName(position.stance)};
    if (position.strength != 2)
        parts += strengthName(position.strength);
    if (const auto date = EventDate::fromEdtf(position.date))
        parts += dateText(*date);
    if (position.attributedBy)
        parts += Translated::tr("according to %1").arg(words.entityName(*position.attributedBy));
    if (position.state == FindingState::Suggested)
        parts += findingStateName(position.state);
    return parts.join(u" · "_s);
}

} // namespace

QHash<QUuid, ShownTag> shownTags(const std::vector<Tag> &tags, const PdfChoice &choice)
{
    QHash<QUuid, ShownTag> shown;
    QSet<QUuid> chosen(choice.onlyTags.begin(), choice.onlyTags.end());
    // Parents stand before their children.
    for (const Tag &tag : tags) {
        if (chosen.contains(tag.parent) && !tag.parent.isNull())
            chosen.insert(tag.id);
        if (chosen.isEmpty() || chosen.contains(tag.id))
            shown.insert(tag.id, {tagPath(tags, tag.id), tag.color});
    }
    return shown;
}

MarkWords::MarkWords(Project &project)
    : m_project(project)
{
    for (const Issue &issue : project.issues().all())
        m_issues.insert(issue.id, issue.label);
}

QString MarkWords::entityName(qint64 entity)
{
    const auto known = m_entities.constFind(entity);
    if (known != m_entities.constEnd())
        return *known;
    const auto record = m_project.entities().entity(entity);
    return *m_entities.insert(entity, record ? record->name : Translated::tr("somebody"));
}

QString MarkWords::issueLabel(const QString &issue) const
{
    return m_issues.value(issue);
}

void addAnnotations(PdfArticle &article, Project &project, const PdfChoice &choice, const QHash<QUuid, ShownTag> &tags)
{
    const qint64 key = article.article.key;
    const auto taggings = project.taggings().inArticle(key, article.text);
    if (choice.tags)
        addTaggings(article, taggings, choice, tags);
    if (!choice.notes)
        return;
    for (const Note &note : project.notes().inArticle(key, article.text)) {
        if (!isShown(note.author, choice))
            continue;
        if (note.subject == Note::Subject::Tagging) {
            const auto marked =
                std::find_if(article.marks.begin(), article.marks.end(), [&](const PdfMark &mark) { return mark.id == note.record; });
            if (marked != article.marks.end()) {
                appendNote(*marked, note);
                continue;
            }
            const auto tagging =
                std::find_if(taggings.begin(), taggings.end(), [&](const Tagging &each) { return each.id == note.record; });
            if (tagging != taggings.end() && !tags.contains(tagging->tag))
                continue;
        }
        if (note.span || note.subject == Note::Subject::Article)
            addNote(article, note);
        else
            article.notPlaced.push_back(Translated::tr("The words “%1”, which have the note “%2”, are not in the text of this version.")
                                            .arg(shortened(note.anchor.quote), shortened(note.body)));
    }
}

void addPositions(PdfArticle &article, Project &project, const PdfChoice &choice, MarkWords &words)
{
    for (const Position &position : project.positions().inArticle(article.article.key, article.text)) {
        if (position.state == FindingState::Rejected || (position.state == FindingState::Suggested && !choice.suggested))
            continue;
        PdfMark mark;
        mark.record = ExportManifest::Record::Position;
        mark.id = position.id;
        std::copy_if(position.evidence.begin(), position.evidence.end(), std::back_inserter(mark.spans),
            [&](TextSpan span) { return liesIn(span, article.text); });
        const QString issue = words.issueLabel(position.issue);
        mark.holder = words.entityName(position.holder);
        mark.topic = issue.isEmpty() ? position.topic : issue;
        mark.label = mark.holder + u" · "_s + mark.topic;
        mark.text = positionText(position, words);
        mark.stance = position.stance;
        mark.suggested = position.state == FindingState::Suggested;
        mark.author = position.author.isEmpty() ? QString(u"Parallax"_s) : position.author;
        mark.created = mark.changed = position.created;
        if (mark.spans.empty())
            article.notPlaced.push_back(Translated::tr("The position “%1” has no passage in the text of this version.").arg(mark.label));
        else
            article.marks.push_back(std::move(mark));
    }
}

} // namespace Parallax
