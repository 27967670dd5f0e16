// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/pickrows.h"

#include "core/tags/codebook.h"
#include "core/tags/tagmatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// Words without case and accents.
QStringList foldedWords(const QString &text)
{
    QStringList words(QString{});
    const QString plain = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar character : plain) {
        if (character.isLetterOrNumber() || character.isSurrogate())
            words.last().append(character);
        else if (!character.isMark() && !words.last().isEmpty())
            words.append(QString());
    }
    words.removeAll(QString());
    return words;
}

} // namespace

QString typedPath(const QString &typed)
{
    QStringList names;
    for (const QString &part : typed.split(u'/')) {
        if (const QString name = part.simplified(); !name.isEmpty())
            names.append(name);
    }
    return names.isEmpty() ? QString() : names.join(u" / "_s);
}

bool beginsWords(const QString &path, const QString &typed)
{
    const QStringList there = foldedWords(path);
    const QStringList wanted = foldedWords(typed);
    return std::all_of(wanted.begin(), wanted.end(), [&there](const QString &word) {
        return std::any_of(there.begin(), there.end(), [&word](const QString &other) { return other.startsWith(word); });
    });
}

std::vector<PickRow> pickRows(const std::vector<Tag> &tags, const PickRequest &request, const QString &typed)
{
    std::vector<PickRow> rows;
    for (const QUuid &id : matchTags(tags, typed, request.recent)) {
        if (rows.size() == mostPickRows)
            break;
        if (request.excluded.contains(id) || (request.only && !request.only->contains(id)))
            continue;
        const auto tag = std::find_if(tags.begin(), tags.end(), [&id](const Tag &other) { return other.id == id; });
        if (tag != tags.end())
            rows.push_back({PickRow::Kind::Tag, id, tagPath(tags, id), tag->color, request.carried.contains(id), tag->shortcut});
    }
    const QString path = typedPath(typed);
    if (!request.mayMake || path.isNull() || !findTag(tags, path).isNull())
        return rows;
    const bool fits = !rows.empty() && beginsWords(rows.front().path, typed);
    rows.insert(fits ? rows.end() : rows.begin(), {PickRow::Kind::Make, {}, path, 0, false, {}});
    return rows;
}

} // namespace Parallax
