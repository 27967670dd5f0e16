// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reviewer: marks that were not in the PDF when it was exported.

#include "core/pdfreview/reviewednotes.h"
#include "core/pdfreview/reviewer.h"
#include "core/project/project.h"
#include "core/tags/codebook.h"
#include "core/text/anchor.h"
#include "core/text/anchorplace.h"
#include "core/text/trimmedspan.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

using Kind = PdfChange::Kind;

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(PdfReview)
};

bool marksWords(PdfMarkKind kind)
{
    return kind != PdfMarkKind::Note && kind != PdfMarkKind::FreeText && kind != PdfMarkKind::Other;
}

/// Who marks words with the mouse often stops within one.
TextSpan wholeWords(QStringView text, TextSpan span)
{
    constexpr qsizetype longestRest = 20; // of a word
    TextSpan grown = span;
    while (grown.start > 0 && cutsWord(text, grown.start))
        --grown.start;
    while (grown.end < text.size() && cutsWord(text, grown.end))
        ++grown.end;
    return span.isEmpty() || span.start - grown.start > longestRest || grown.end - span.end > longestRest ? span : grown;
}

} // namespace

std::vector<Reviewer::Pages> Reviewer::articlesNear(int page) const
{
    const auto distance = [page](const Pages &pages) {
        return page < pages.first ? pages.first - page : std::max(0, page - pages.first - pages.count + 1);
    };
    constexpr size_t most = 5;
    std::vector<Pages> nearest;
    for (const Pages &pages : m_pages) {
        const auto same = std::find_if(nearest.begin(), nearest.end(), [&](const Pages &each) { return each.article == pages.article; });
        if (pages.article == 0 || (same != nearest.end() && distance(*same) <= distance(pages)))
            continue;
        if (same != nearest.end())
            nearest.erase(same);
        const auto farther =
            std::find_if(nearest.begin(), nearest.end(), [&](const Pages &each) { return distance(each) > distance(pages); });
        nearest.insert(farther, pages);
        if (nearest.size() > most)
            nearest.pop_back();
    }
    return nearest;
}

void Reviewer::place(PdfChange &change, const AnnotationGroup &group)
{
    const QString words = wordsOf(group).trimmed();
    change.words = words;
    for (const Pages &pages : articlesNear(change.page)) {
        const ReviewedArticle *article = m_records.article(pages.article);
        const bool here = change.page >= pages.first && change.page < pages.first + pages.count;
        constexpr qsizetype surely = 25; // characters that are no chance in an article of other pages
        if (!article || (!here && m_manifest && words.size() < surely))
            continue;
        if (here && change.passage.article == 0)
            change.passage.article = article->key;
        const QRectF first = group.marks.empty() ? QRectF() : head(group).rect;
        constexpr qreal pageHeight = 842;
        const qreal done = (change.page - pages.first + std::clamp(first.top() / pageHeight, 0.0, 1.0)) / pages.count;
        const auto expected = qsizetype(done * qreal(article->text.size()));
        auto found = article->squeezed().find(words, expected);
        if (!found && here) {
            if (const auto near = findAnchor(article->text, {words, {}, {}}, expected))
                found = SqueezedText::Place{*near, 1};
        }
        if (!found || (!here && found->times > 1))
            continue;
        change.passage = {article->key, wholeWords(article->text, trimmedSpan(article->text, found->span))};
        change.words = article->words(change.passage.span);
        if (found->times > 1)
            change.why = Translated::tr(
                "These words stand in the article %n time(s); this is the place nearest to the mark.", nullptr, found->times);
        return;
    }
}

void Reviewer::giveTag(PdfChange &change, const PdfAnnotation &annotation)
{
    const QString firstLine = annotation.contents.section(u'\n', 0, 0).trimmed();
    change.after = annotation.contents.trimmed();
    if (const QUuid tag = findTag(m_tags, annotation.subject); !tag.isNull()) {
        change.tag = tagPath(m_tags, tag);
    } else if (const QUuid named = findTag(m_tags, firstLine); !named.isNull()) {
        change.tag = tagPath(m_tags, named);
        change.after = annotation.contents.section(u'\n', 1).trimmed();
    } else if (change.after.isEmpty()) {
        change.tag = Translated::tr("From PDF");
        if (findTag(m_tags, change.tag).isNull() && change.why.isEmpty())
            change.why = Translated::tr("It says nothing, so it gets the tag “%1”, which is made for it.").arg(change.tag);
    }
}

void Reviewer::addNew(const AnnotationGroup &group)
{
    // Of what replaces words, the parts mark them and the head says it.
    const PdfAnnotation &annotation = head(group);
    PdfChange change = changeOf(annotation, Kind::NewHighlight);
    const bool hasWords = std::any_of(group.marks.begin(), group.marks.end(),
        [this](size_t mark) { return marksWords(m_file.annotations[mark].kind) && !m_file.annotations[mark].quads.empty(); });
    place(change, group);
    if (hasWords) {
        giveTag(change, annotation);
    } else {
        change.after = annotation.contents.trimmed();
        if (change.after.isEmpty())
            change.why = Translated::tr("It marks no words and says nothing.");
    }
    if (hasWords && change.passage.span.isEmpty())
        change.why = change.words.isEmpty() ? Translated::tr("There are no words under it.")
                                            : Translated::tr("These words are not in the text of an article on this page.");
    else if (change.passage.article == 0)
        change.why = Translated::tr("There is no article on this page.");
    const bool placed = change.passage.article != 0 && (hasWords ? !change.passage.span.isEmpty() : !change.after.isEmpty());
    if (!placed) {
        change.kind = Kind::NotPlaced;
        change.chosen = false;
        m_review.changes.push_back(change);
    } else if (!isThere(change)) {
        m_review.changes.push_back(change);
    }
    Expected beside;
    beside.now.article = placed ? m_records.article(change.passage.article) : nullptr;
    PdfChange to = change;
    to.record = ExportManifest::Record::Note;
    addReplies(group, placed ? to : PdfChange(), &beside);
}

bool Reviewer::isThere(const PdfChange &highlight)
{
    const ReviewedArticle *article = m_records.article(highlight.passage.article);
    const QString body = noteOf(highlight);
    if (highlight.tag.isEmpty())
        return article->hasNote(highlight.passage.span, body);
    const QUuid tag = findTag(m_tags, highlight.tag);
    const auto tagging = std::find_if(article->taggings.begin(), article->taggings.end(),
        [&](const Tagging &each) { return each.tag == tag && each.span == highlight.passage.span; });
    if (tagging == article->taggings.end())
        return false;
    const std::vector<Note> notes = article->notesOn.value(tagging->id);
    return body.isEmpty() || std::any_of(notes.begin(), notes.end(), [&body](const Note &note) { return sameWords(note.body, body); });
}

} // namespace Parallax
