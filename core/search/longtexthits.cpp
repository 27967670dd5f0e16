// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/longtexthits.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr qsizetype pieceSize = 16 * 1024;

/// Past `words` words that hold a letter or digit, from between two words on; `step` is 1 or -1.
qsizetype pastWords(QStringView text, qsizetype at, qsizetype words, int step)
{
    const auto inside = [&](qsizetype i) { return 0 <= i && i < text.size(); };
    bool searchable = false;
    qsizetype i = step > 0 ? at : at - 1;
    for (; inside(i) && words > 0; i += step) {
        if (!text[i].isSpace())
            searchable = searchable || text[i].isLetterOrNumber() || text[i].isSurrogate();
        else if (std::exchange(searchable, false))
            --words;
    }
    return step > 0 ? i : i + 1;
}

} // namespace

std::vector<TextPiece> piecesOf(QStringView text, qsizetype size, qsizetype margin)
{
    std::vector<TextPiece> pieces;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = std::min(start + size, text.size());
        while (end < text.size() && !text[end].isSpace())
            ++end;
        pieces.push_back({{pastWords(text, start, margin, -1), pastWords(text, end, margin, 1)}, {start, end}});
        start = end;
    }
    return pieces;
}

std::vector<TextSpan> longTextHits(Database &database, const QString &text, const QString &expression, qsizetype margin, Marks marks)
{
    // The words must be cut as those of article_search are: see resources/schema.
    database.execute(u"CREATE VIRTUAL TABLE temp.piece USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2')"_s);
    const std::vector<TextPiece> pieces = piecesOf(text, pieceSize, margin);
    Statement insert(database, u"INSERT INTO temp.piece (rowid, text) VALUES (?, ?)");
    for (size_t i = 0; i < pieces.size(); ++i)
        insert.bind(qint64(i)).bind(text.mid(pieces[i].whole.start, pieces[i].whole.length())).run();

    std::vector<TextSpan> hits;
    Statement highlight(database, u"SELECT rowid, highlight(piece, 0, ?, ?) FROM temp.piece WHERE piece MATCH ? ORDER BY rowid");
    highlight.bind(QString(marks.open)).bind(QString(marks.close)).bind(expression);
    while (highlight.next()) {
        const TextPiece &piece = pieces[size_t(highlight.integer(0))];
        for (TextSpan span : withoutMarks(highlight.text(1), marks, false).spans) {
            span = {span.start + piece.whole.start, span.end + piece.whole.start};
            if (!piece.core.contains(span.start))
                continue;
            if (!hits.empty() && hits.back().overlaps(span))
                hits.back().end = std::max(hits.back().end, span.end);
            else
                hits.push_back(span);
        }
    }
    return hits;
}

} // namespace Parallax
