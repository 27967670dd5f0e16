// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passage.h"
#include "core/project/annotationrecords.h"
#include "core/project/findingrecords.h"
#include "core/project/records.h"

#include <optional>
#include <vector>

namespace Parallax {

class Project;
struct Changes;

/// A briefing with its citations of a passage.
struct CitingBriefing
{
    struct Use
    {
        QString name; ///< of the citation
        int number = 0; ///< as the text counts it, from 1

        friend bool operator==(const Use &, const Use &) = default;
    };

    QUuid briefing;
    QString title;
    std::vector<Use> uses; ///< by number, at least one

    friend bool operator==(const CitingBriefing &, const CitingBriefing &) = default;
};

/// A caret touches what it stands in or at the edge of; words touch what shares some of them.
bool touchesPassage(TextSpan span, TextSpan passage);

/// What is attached to a passage, or to the place of the caret.
struct PassageContent
{
    qint64 article = 0; ///< key; 0 for a note on a tag or an entity
    std::optional<TextSpan> span; ///< UTF-16; empty at a caret; nothing for an orphan
    QString quote; ///< null where no words are meant
    std::vector<Tagging> taggings; ///< in text order
    std::vector<Note> notes; ///< on the passage, on parts of it, and on the taggings
    std::vector<Mention> mentions; ///< in text order
    std::vector<Position> positions; ///< in text order
    std::vector<StatementRecord> statements; ///< in text order
    std::vector<Event> events; ///< in text order, with those of their passages that are in the article
    std::vector<CitingBriefing> briefings; ///< by title; without those whose text does not refer to their citation any more

    [[nodiscard]] bool isEmpty() const { return quote.isNull() && taggings.empty() && notes.empty() && mentions.empty(); }
    friend bool operator==(const PassageContent &, const PassageContent &) = default;
};

/// What the inspector is about: where the caret is, or what was picked.
enum class PassageSubject { Passage, Annotation, Position, Event };

/// Answers for one article at a time, which it keeps in memory, so that a moving caret costs no reading. GUI thread.
/// Throws StorageError.
class PassageReader
{
public:
    explicit PassageReader(Project &project)
        : m_project(project)
    {
    }

    /// What overlaps the words, or is around the caret where the span is empty.
    [[nodiscard]] PassageContent at(const Passage &passage);
    /// The tagging or note with what overlaps it; nothing when it is gone.
    [[nodiscard]] std::optional<PassageContent> of(const QUuid &annotation);

    /// The position with what overlaps its first passage, also a rejected one; nothing when it is gone.
    [[nodiscard]] std::optional<PassageContent> ofPosition(const QUuid &id);

    /// The event with what overlaps a passage of it, also a rejected one: in the first of `open` that tells of it, or else
    /// wherever it is told. Of background, which has no passage, the event alone. Nothing when it is gone.
    [[nodiscard]] std::optional<PassageContent> ofEvent(const QUuid &id, const std::vector<qint64> &open);

    [[nodiscard]] const std::optional<Article> &article(qint64 key);
    /// Of the article that was asked about last.
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Annotations of the article that wait for a place.
    struct Orphans
    {
        std::vector<Tagging> taggings;
        std::vector<Note> notes;
    };
    [[nodiscard]] Orphans orphans(qint64 article);

    void forget(const Changes &changes);

private:
    struct CitedPassage
    {
        QUuid briefing;
        QString title;
        TextSpan span;
        CitingBriefing::Use use;
    };

    void read(qint64 article);
    void readCitations();
    [[nodiscard]] std::vector<CitingBriefing> briefingsAt(TextSpan passage) const;

    Project &m_project;
    qint64 m_key = 0;
    std::optional<Article> m_article;
    QString m_text;
    std::vector<Mention> m_mentions;
    std::vector<Tagging> m_taggings;
    std::vector<Note> m_notes;
    std::vector<Position> m_positions;
    std::vector<StatementRecord> m_statements;
    std::vector<Event> m_events;
    std::vector<CitedPassage> m_citations;
};

} // namespace Parallax
