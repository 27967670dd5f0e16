// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passage.h"
#include "core/base/period.h"
#include "core/findings/eventedits.h"
#include "core/project/annotationlist.h"
#include "core/project/positiontable.h"
#include "ui/session/openarticles.h"

#include <QString>

#include <optional>
#include <vector>

namespace Parallax {

/// What the analyst looks at: the articles open side by side, the passage, the entity, the query. Panes never talk to
/// each other; they change this and listen to it.
class Selection : public OpenArticles
{
    Q_OBJECT

public:
    using Passage = Parallax::Passage;
    explicit Selection(QObject *parent = nullptr);

    /// Opens the article if need be and asks its reader to bring the passage into view and mark it for a moment.
    void reveal(const Passage &passage);
    /// The same, and the caret goes there, so that the panes tell of the passage. What is selected there no longer is.
    void goTo(const Passage &passage);

    /// The selected words in the active reader, or the empty span at its caret.
    [[nodiscard]] const std::optional<Passage> &passage() const { return m_passage; }
    void setPassage(const std::optional<Passage> &passage);

    /// Key of the entity whose mentions stand out in all readers.
    [[nodiscard]] std::optional<qint64> entity() const { return m_entity; }
    void setEntity(std::optional<qint64> entity);
    /// Every reader goes on to its next mention of entity(), or back to the one before: `direction` is 1 or -1.
    void stepEntity(int direction);

    /// One mention of entity() that was picked, to be accepted or rejected; nothing while an annotation is picked.
    [[nodiscard]] const std::optional<Passage> &mention() const { return m_mention; }
    void setMention(qint64 entity, const Passage &mention);
    void clearMention();

    /// The tagging or note that was picked in a text or a list: its passage has handles, the inspector shows it.
    [[nodiscard]] const std::optional<QUuid> &annotation() const { return m_annotation; }
    void setAnnotation(const std::optional<QUuid> &annotation);
    /// Asks for the list of taggings and notes, showing these.
    void showAnnotations(const AnnotationFilter &filter) { Q_EMIT annotationsRequested(filter); }

    /// The position that was picked in a text or a list: its passages stand out, the inspector shows it.
    [[nodiscard]] const std::optional<QUuid> &position() const { return m_position; }
    void setPosition(const std::optional<QUuid> &position);
    /// Asks for the list of positions, showing these.
    void showPositions(const PositionFilter &filter) { Q_EMIT positionsRequested(filter); }

    /// The event that was picked on the timeline, in a text or a list: it is ringed, its passages stand out, the inspector
    /// shows it. It takes the place of the picked position, annotation or mention, and each of those its place.
    [[nodiscard]] const std::optional<QUuid> &event() const { return m_event; }
    void setEvent(const std::optional<QUuid> &event);
    /// Asks for the form of a new event with this for a start.
    void draftEvent(const EventFacts &facts, const std::vector<Passage> &passages) { Q_EMIT eventDraftRequested(facts, passages); }

    /// Asks the briefing that is being written to cite the passage at its caret.
    void cite(const Passage &passage) { Q_EMIT citationRequested(passage); }
    /// Asks for the briefing, at the first place where it uses the citation of this name; an empty one for its beginning.
    void showBriefing(const QUuid &briefing, const QString &citation) { Q_EMIT briefingRequested(briefing, citation); }

    /// The stretch of time that was picked on the timeline: lists show what lies in it, readers mark only that.
    [[nodiscard]] const std::optional<Period> &period() const { return m_period; }
    void setPeriod(const std::optional<Period> &period);

    /// The search whose hits are outlined in all readers; empty for none.
    [[nodiscard]] const QString &query() const { return m_query; }
    void setQuery(const QString &query);

Q_SIGNALS:
    void passageChanged();
    void entityChanged();
    /// Only while entity() is set.
    void entityStepRequested(int direction);
    void mentionChanged();
    void annotationChanged();
    void annotationsRequested(const Parallax::AnnotationFilter &filter);
    void positionChanged();
    void positionsRequested(const Parallax::PositionFilter &filter);
    void eventChanged();
    void eventDraftRequested(const Parallax::EventFacts &facts, const std::vector<Parallax::Passage> &passages);
    void citationRequested(const Parallax::Selection::Passage &passage);
    void briefingRequested(const QUuid &briefing, const QString &citation);
    void periodChanged();
    void queryChanged();
    /// After articlesChanged, when the article was not open.
    void revealRequested(const Parallax::Selection::Passage &passage);
    void caretRequested(const Parallax::Selection::Passage &passage);

private:
    std::optional<Passage> m_passage;
    std::optional<qint64> m_entity;
    std::optional<Passage> m_mention;
    std::optional<QUuid> m_annotation;
    std::optional<QUuid> m_position;
    std::optional<QUuid> m_event;
    std::optional<Period> m_period;
    QString m_query;
};

} // namespace Parallax
