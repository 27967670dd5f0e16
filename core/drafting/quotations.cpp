// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafting/blockwriters.h"
#include "core/drafting/draftwords.h"
#include "core/exchange/markdown.h"
#include "core/project/annotationlist.h"
#include "core/project/project.h"
#include "core/tags/codebook.h"
#include "core/text/offsetmap.h"

#include <QCoreApplication>
#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(BuildingBlocks)
};

constexpr size_t mostQuoted = 20; ///< of one tag
constexpr size_t mostTags = 4; ///< where none is asked for
constexpr qsizetype longestQuotation = 700;

using Key = AnnotationList::Key;

/// Of the tag and those below it, by article and place.
std::vector<Key> taggingsOf(BlockDesk &desk, const std::vector<Tag> &tags, const QUuid &tag)
{
    AnnotationFilter filter;
    filter.kind = AnnotationFilter::Kind::Taggings;
    filter.tags = {tag};
    // Parents stand before their children.
    for (const Tag &each : tags) {
        if (std::find(filter.tags.begin(), filter.tags.end(), each.parent) != filter.tags.end())
            filter.tags.push_back(each.id);
    }
    return AnnotationList(desk.project()).keys(filter, AnnotationList::Order::Article);
}

/// A note without its Markdown: it is set among other text.
QString plainNote(const QString &markdown)
{
    QString note;
    for (const DocumentBlock &block : readBriefing(markdown).blocks) {
        QString words;
        for (const TextRun &run : block.runs)
            words += run.kind == TextRun::Kind::LineBreak ? u" "_s : run.text;
        if (!words.trimmed().isEmpty())
            note += (note.isEmpty() ? QString() : note.back().isPunct() ? u" "_s : u"; "_s) % words.simplified();
    }
    return note;
}

QString notesOn(BlockDesk &desk, const QUuid &tagging)
{
    QString text;
    for (const Note &note : desk.project().notes().on(Note::Subject::Tagging, tagging)) {
        const QString words = markdownLine(plainNote(note.body));
        const QString lead = note.author.isEmpty() ? Translated::tr("Note:") : Translated::tr("Note by %1:").arg(markdownLine(note.author));
        if (!words.isEmpty())
            text += u"\n[assessment] "_s % lead % u' ' % words % u'\n';
    }
    return text;
}

QString quotationOf(BlockDesk &desk, const AnnotationRow &row)
{
    if (!row.span)
        return {};
    const TextSpan span = OffsetMap(desk.textOf(row.article)).fromStored(*row.span);
    const QString cited = desk.cite(Passage{row.article, span});
    const QString words = inQuotationMarks(row.quote, longestQuotation) % u" ("_s % sourceWords(desk.article(row.article)) % u')';
    return cited.isEmpty() ? QString() : QString(u"> "_s % sentence(words, cited) % u'\n' % notesOn(desk, row.id) % u'\n');
}

QString quotationsOf(BlockDesk &desk, const std::vector<Key> &keys, const BlockArguments &arguments)
{
    QString text;
    const std::vector<Key> shown(keys.begin(), keys.begin() + qsizetype(arguments.shown(keys.size(), mostQuoted)));
    for (const AnnotationRow &row : AnnotationList(desk.project()).rows(shown))
        text += quotationOf(desk, row);
    if (keys.size() > shown.size())
        text += blockNote(Translated::tr("Left out: %n further quotation(s).", nullptr, int(keys.size() - shown.size()))) % u'\n';
    return text;
}

/// Those at the top with their passages, the most used first.
std::vector<std::pair<Tag, std::vector<Key>>> usedTags(BlockDesk &desk, const std::vector<Tag> &tags)
{
    std::vector<std::pair<Tag, std::vector<Key>>> used;
    for (const Tag &tag : tags) {
        if (!tag.parent.isNull())
            continue;
        if (auto keys = taggingsOf(desk, tags, tag.id); !keys.empty())
            used.emplace_back(tag, std::move(keys));
    }
    std::stable_sort(used.begin(), used.end(), [](const auto &a, const auto &b) { return a.second.size() > b.second.size(); });
    return used;
}

} // namespace

Result<WrittenBlock> writeQuotations(BlockDesk &desk, const BlockArguments &arguments)
{
    const std::vector<Tag> tags = desk.project().tags().all();
    if (!arguments.tag.isEmpty()) {
        const QUuid tag = findTag(tags, arguments.tag);
        if (tag.isNull())
            return Error{Translated::tr("The project has no tag “%1”. Give the path of one of its tags.").arg(arguments.tag)};
        const QString text = quotationsOf(desk, taggingsOf(desk, tags, tag), arguments);
        return text.isEmpty() ? emptyBlock(desk.scope()) : WrittenBlock{text.trimmed()};
    }
    QString text;
    const auto used = usedTags(desk, tags);
    for (size_t i = 0; i < std::min(used.size(), mostTags); ++i) {
        if (const QString quoted = quotationsOf(desk, used[i].second, arguments); !quoted.isEmpty())
            text += u"### "_s % markdownLine(used[i].first.name) % u"\n\n"_s % quoted;
    }
    if (text.isEmpty())
        return emptyBlock(desk.scope());
    if (used.size() > mostTags)
        text += blockNote(Translated::tr("Left out: the quotations of %n further tag(s).", nullptr, int(used.size() - mostTags)));
    return WrittenBlock{text.trimmed()};
}

} // namespace Parallax
