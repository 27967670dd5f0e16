// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/comments.h"

#include "core/briefing/entities.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr QStringView opening = u"<!--";
constexpr QStringView closing = u"-->";

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// Lines between two fences of back quotes or tildes.
class Fence
{
public:
    /// Whether the line is a fence or stands between two.
    bool takes(QStringView line)
    {
        const QChar mark = line.isEmpty() ? QChar() : line.front();
        qsizetype length = 0;
        while (length < line.size() && line[length] == mark)
            ++length;
        const bool fence = length >= 3 && (mark == u'`' || mark == u'~');
        if (m_length == 0) {
            if (!fence || (mark == u'`' && line.sliced(length).contains(u'`')))
                return false;
            m_mark = mark;
            m_length = length;
        } else if (fence && mark == m_mark && length >= m_length && line.sliced(length).trimmed().isEmpty()) {
            m_length = 0;
        }
        return true;
    }

private:
    QChar m_mark;
    qsizetype m_length = 0; ///< 0 outside
};

/// Past the last comment that starts this line; `at` is behind its indentation.
qsizetype takeComments(QStringView markdown, qsizetype at, qsizetype lastClosing, std::vector<MarkdownComment> &comments)
{
    while (at + opening.size() <= lastClosing && markdown.sliced(at).startsWith(opening)) {
        const qsizetype close = markdown.indexOf(closing, at + opening.size());
        const qsizetype words = at + opening.size();
        comments.push_back({{at, close + closing.size()}, markdown.sliced(words, close - words).trimmed().toString()});
        at = close + closing.size();
        while (at < markdown.size() && isBlank(markdown[at]))
            ++at;
    }
    return at;
}

std::optional<BuildingBlockPlace> blockOf(const MarkdownComment &comment)
{
    static const QRegularExpression form(u"^block:\\s*([\\w-]+)((?:\\s+[\\w-]+=\"[^\"]*\")*)$"_s);
    static const QRegularExpression option(u"([\\w-]+)=\"([^\"]*)\""_s);
    const QRegularExpressionMatch match = form.match(comment.words);
    if (!match.hasMatch())
        return std::nullopt;
    BuildingBlockPlace place;
    place.name = match.captured(1);
    const QString options = match.captured(2);
    for (auto matches = option.globalMatch(options); matches.hasNext();) {
        const QRegularExpressionMatch each = matches.next();
        place.options.emplace_back(each.captured(1), withoutEntities(each.captured(2)));
    }
    place.source = place.content = comment.source;
    return place;
}

} // namespace

std::vector<MarkdownComment> findComments(QStringView markdown)
{
    std::vector<MarkdownComment> comments;
    Fence fence;
    const qsizetype lastClosing = markdown.lastIndexOf(closing);
    for (qsizetype at = 0; at < markdown.size();) {
        qsizetype indented = at;
        while (indented < markdown.size() && markdown[indented] == u' ')
            ++indented;
        qsizetype end = markdown.indexOf(u'\n', indented);
        end = end < 0 ? markdown.size() : end;
        // Four spaces make code.
        if (indented - at < 4 && !fence.takes(markdown.sliced(indented, end - indented))) {
            const qsizetype behind = takeComments(markdown, indented, lastClosing, comments);
            if (behind > end) {
                end = markdown.indexOf(u'\n', behind);
                end = end < 0 ? markdown.size() : end;
            }
        }
        at = end + 1;
    }
    return comments;
}

std::vector<BuildingBlockPlace> findBuildingBlocks(const std::vector<MarkdownComment> &comments)
{
    std::vector<BuildingBlockPlace> places;
    std::optional<BuildingBlockPlace> open;
    for (const MarkdownComment &comment : comments) {
        if (auto place = blockOf(comment)) {
            open = std::move(place);
        } else if (open && comment.words == u"end") {
            open->content = {open->source.end, comment.source.start};
            open->source.end = comment.source.end;
            places.push_back(std::move(*open));
            open.reset();
        }
    }
    return places;
}

} // namespace Parallax
