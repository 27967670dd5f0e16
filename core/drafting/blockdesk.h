// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passage.h"
#include "core/drafting/blockoptions.h"
#include "core/project/findingrecords.h"
#include "core/project/positionlines.h"
#include "core/project/records.h"
#include "core/text/offsetmap.h"

#include <QHash>

#include <optional>

namespace Parallax {

/// What a building block came to.
struct WrittenBlock
{
    QString text; ///< Markdown, without line breaks at its ends
    bool empty = false; ///< nothing was found, and that is what the text says
};

/// What the writers of building blocks share: where they read, where they cite, and what was read already. Borrows what it is
/// given. Everything throws StorageError.
class BlockDesk
{
public:
    BlockDesk(Project &project, CitationBook &book, const BriefingDocument &document, const BlockScope &scope)
        : m_project(project)
        , m_book(book)
        , m_document(document)
        , m_scope(scope)
    {
    }

    [[nodiscard]] Project &project() const { return m_project; }
    [[nodiscard]] const CitationBook &book() const { return m_book; }
    [[nodiscard]] const BriefingDocument &document() const { return m_document; }
    [[nodiscard]] const BlockScope &scope() const { return m_scope; }
    /// Whether a finding in this state may be stated.
    [[nodiscard]] bool admits(FindingState state) const
    {
        return state == FindingState::Accepted || state == FindingState::Changed || (state == FindingState::Suggested && m_scope.suggested);
    }

    /// "[@nbc-2]"; empty for a passage that is none.
    QString cite(const Passage &passage);
    /// Each once, at most so many.
    QString cite(const std::vector<Passage> &passages, size_t most);

    const Article &article(qint64 key);
    const Entity &entity(qint64 key);
    /// The name, or words for somebody whom the project does not name.
    QString nameOf(qint64 entity);
    /// Whom the holder acts for: Kremlin -> Russia.
    qint64 actorOf(qint64 holder);
    /// The words of a passage.
    QString wordsOf(const Passage &passage);
    const QString &textOf(qint64 article);
    /// Nothing for one without evidence.
    std::optional<Position> position(const PositionLine &line);

    struct OriginCount
    {
        int origins = 0;
        bool atLeast = false; ///< only some of the articles were looked at
    };
    /// How many independent origins stand behind passages that say the same. All of an article is read for it, so that only
    /// some are compared, and fewer when a block has asked for many.
    OriginCount originsOf(const std::vector<Passage> &passages);

    /// Stands behind what the block states of a finding; withMarks() knows it.
    QString mark(bool suggested);
    /// What is written so far with a sign for what nobody accepted yet, and a line before it that says what the sign means;
    /// without signs where that holds for all of it. The next block begins.
    QString withMarks(QString text);

private:
    Project &m_project;
    CitationBook &m_book;
    const BriefingDocument &m_document;
    const BlockScope &m_scope;
    QHash<qint64, Article> m_articles; ///< without texts
    QHash<qint64, Entity> m_entities;
    qint64 m_textOf = 0;
    QString m_text;
    OffsetMap m_offsets{QStringView()}; ///< of that text
    int m_marked = 0;
    int m_unmarked = 0;
    size_t m_compared = 0; ///< articles whose origins were asked for in this block
};

/// A note of the program on the block itself: what it leaves out, or that it is empty. Not a sentence of the briefing.
QString blockNote(const QString &sentence);
/// "Nothing accepted in the project for this part."
WrittenBlock emptyBlock(const BlockScope &scope);

} // namespace Parallax
