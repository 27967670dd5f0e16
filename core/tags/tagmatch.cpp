// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tags/tagmatch.h"

#include "core/tags/tagname.h"
#include "core/text/foldedtext.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

enum class Fit { Whole, NameStart, PathStart, WordStart, WordStarts, Letters, None };

QString folded(const QString &text)
{
    return FoldedText(text, false).text();
}

bool startsWord(const QString &text, const QString &typed)
{
    for (qsizetype at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

/// Beginnings of words one after the other: "rlna" for "red lines/nato".
bool holdsWordStarts(QStringView text, qsizetype from, QStringView typed)
{
    if (typed.isEmpty())
        return true;
    for (qsizetype at = from; at < text.size(); ++at) {
        if (at > 0 && text[at - 1].isLetterOrNumber())
            continue;
        qsizetype same = 0;
        while (same < typed.size() && at + same < text.size() && text[at + same] == typed[same])
            ++same;
        for (; same > 0; --same) {
            if (holdsWordStarts(text, at + same, typed.mid(same)))
                return true;
        }
    }
    return false;
}

/// Every letter of `typed` in this order, with others between them.
bool holdsLetters(const QString &text, const QString &typed)
{
    qsizetype at = 0;
    for (const QChar c : typed) {
        if (c.isSpace())
            continue;
        at = text.indexOf(c, at);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

Fit fitOf(const QString &name, const QString &path, const QString &typed)
{
    if (name == typed || path == typed)
        return Fit::Whole;
    if (name.startsWith(typed))
        return Fit::NameStart;
    if (path.startsWith(typed))
        return Fit::PathStart;
    if (startsWord(path, typed))
        return Fit::WordStart;
    if (holdsWordStarts(path, 0, typed))
        return Fit::WordStarts;
    return holdsLetters(path, typed) ? Fit::Letters : Fit::None;
}

struct Candidate
{
    Fit fit = Fit::None;
    size_t recent = 0;
    size_t place = 0;
};

} // namespace

std::vector<QUuid> matchTags(const std::vector<Tag> &tags, const QString &typed, const std::vector<QUuid> &recent)
{
    // "Red lines / NATO" is found by "red lines/na" too.
    const QString wanted = folded(tagNames(typed).join(u'/') + (typed.trimmed().endsWith(u'/') ? u"/"_s : QString()));
    QHash<QUuid, QString> paths;
    std::vector<Candidate> candidates;
    for (size_t i = 0; i < tags.size(); ++i) {
        const QString name = folded(tags[i].name);
        const QString above = paths.value(tags[i].parent);
        const QString path = above.isEmpty() ? name : QString(above + u'/' + name);
        paths.insert(tags[i].id, path);
        const Fit fit = wanted.isEmpty() ? Fit::Whole : fitOf(name, path, wanted);
        const auto used = size_t(std::find(recent.begin(), recent.end(), tags[i].id) - recent.begin());
        if (fit != Fit::None)
            candidates.push_back({fit, used, i});
    }
    std::sort(candidates.begin(), candidates.end(),
        [](const Candidate &a, const Candidate &b) { return std::tie(a.fit, a.recent, a.place) < std::tie(b.fit, b.recent, b.place); });
    std::vector<QUuid> ids;
    for (const Candidate &candidate : candidates)
        ids.push_back(tags[candidate.place].id);
    return ids;
}

} // namespace Parallax
