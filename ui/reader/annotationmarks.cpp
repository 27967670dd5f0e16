// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/annotationmarks.h"

#include "core/project/project.h"
#include "core/tags/codebook.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr qsizetype longestName = 80;

/// Where a text of this many characters is best cut: at the last space, unless that wastes half of it.
QStringView beginning(QStringView text, qsizetype longest)
{
    const QStringView cut = text.first(std::min(longest, text.size()));
    const qsizetype space = cut.lastIndexOf(u' ');
    return cut.size() < text.size() && space > longest / 2 ? cut.first(space) : cut;
}

} // namespace

std::vector<AnnotationMark> readAnnotationMarks(Project &project, qint64 article, const QString &text)
{
    const std::vector<Tag> tags = project.tags().all();
    QHash<QUuid, std::pair<QString, int>> looks;
    for (const Tag &tag : tags)
        looks.insert(tag.id, {QString(), tag.color});
    std::vector<AnnotationMark> marks;
    QHash<QUuid, size_t> places;
    for (const Tagging &tagging : project.taggings().inArticle(article, text)) {
        if (!tagging.span || tagging.span->isEmpty())
            continue;
        auto &[path, color] = looks[tagging.tag];
        if (path.isNull())
            path = tagPath(tags, tagging.tag);
        places.insert(tagging.id, marks.size());
        marks.push_back({*tagging.span, tagging.id, AnnotationMark::Kind::Tagging, color, 0, tagging.created.toMSecsSinceEpoch(), path});
    }
    for (const Note &note : project.notes().inArticle(article, text)) {
        if (note.subject == Note::Subject::Tagging) {
            if (const auto tagging = places.constFind(note.record); tagging != places.constEnd())
                ++marks[*tagging].notes;
        } else if (note.subject == Note::Subject::Passage && note.span && !note.span->isEmpty()) {
            marks.push_back({*note.span, note.id, AnnotationMark::Kind::Note, 0, 0, note.created.toMSecsSinceEpoch(),
                firstWords(note.body, longestName)});
        }
    }
    return marks;
}

const AnnotationMark *markOf(const AnnotationMarks &marks, const QUuid &id)
{
    const auto &all = marks.all();
    const auto found = std::find_if(all.begin(), all.end(), [&id](const AnnotationMark &mark) { return mark.id == id; });
    return found == all.end() ? nullptr : &*found;
}

std::vector<const AnnotationMark *> marksTouching(const AnnotationMarks &marks, TextSpan span)
{
    // A caret touches what is on either side of it.
    const TextSpan wide = span.isEmpty() ? TextSpan{span.start - 1, span.start + 1} : span;
    std::vector<const AnnotationMark *> touching;
    for (const AnnotationMark &mark : marks.within(wide)) {
        if (mark.span.overlaps(wide))
            touching.push_back(&mark);
    }
    return touching;
}

const AnnotationMark *annotationBeyond(const AnnotationMarks &marks, const QUuid &id, qsizetype offset, int direction)
{
    const auto &all = marks.all();
    if (all.empty())
        return nullptr;
    const auto count = qsizetype(all.size());
    qsizetype index = 0;
    if (const AnnotationMark *mark = id.isNull() ? nullptr : markOf(marks, id)) {
        index = mark - all.data() + direction;
    } else {
        const auto before = [](const AnnotationMark &a, qsizetype place) { return a.span.start < place; };
        const auto notBefore = [](qsizetype place, const AnnotationMark &a) { return place < a.span.start; };
        index = direction > 0 ? std::upper_bound(all.begin(), all.end(), offset, notBefore) - all.begin()
                              : std::lower_bound(all.begin(), all.end(), offset, before) - all.begin() - 1;
    }
    return &all[size_t((index + count) % count)];
}

AnnotationMarks withSpan(const AnnotationMarks &marks, const QUuid &id, TextSpan span)
{
    std::vector<AnnotationMark> all = marks.all();
    for (AnnotationMark &mark : all) {
        if (mark.id == id)
            mark.span = span;
    }
    return AnnotationMarks(std::move(all));
}

QString firstWords(const QString &markdown, qsizetype longest)
{
    static const QRegularExpression lineSigns(u"^\\s*(?:#{1,6}\\s|>\\s?|[-*+]\\s|\\d+[.)]\\s)+"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression wordSigns(u"\\*\\*|__|`|(?<![\\w*])\\*(?=\\S)|(?<=\\S)\\*(?![\\w*])"_s);
    // What is shown is one line; the rest of a long note needs no cleaning.
    QString text = markdown.left(20 * longest);
    text = text.remove(lineSigns).remove(wordSigns).simplified();
    return text.size() <= longest ? text : QString(beginning(text, longest - 1) % u'\u2026');
}

QString shortened(QStringView passage, qsizetype longest)
{
    // The middle is not shown, so a long passage is not cleaned as a whole.
    const QString text = passage.size() <= 4 * longest ? passage.toString().simplified()
                                                       : QString(passage.first(2 * longest) % passage.last(2 * longest)).simplified();
    if (text.size() <= longest)
        return text;
    const qsizetype half = (longest - 3) / 2;
    QStringView end = QStringView(text).last(half);
    if (const qsizetype space = end.indexOf(u' '); space >= 0 && space < half / 2)
        end = end.sliced(space + 1);
    return QString(beginning(text, half) % u" \u2026 " % end);
}

} // namespace Parallax
