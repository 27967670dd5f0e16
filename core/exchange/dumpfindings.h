// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/passagelink.h"
#include "core/exchange/dumpentities.h"
#include "core/project/eventtable.h"
#include "core/project/records.h"
#include "core/text/offsetmap.h"

#include <QHash>
#include <QUuid>

#include <vector>

namespace Parallax {

class Project;

/// The part of the dump that holds what the analysis finds beside names. Throws StorageError.
class DumpFindings
{
public:
    /// All outlive this.
    DumpFindings(Project &project, JsonWriter &json, DumpEntities &entities);

    /// Within the article's object: statements, dates and figures.
    void article(const Article &article, const QString &text, const OffsetMap &offsets);
    /// After the articles: issues, positions, events and links; of one article only, or of all that article() was given.
    /// `background`: also the events that a person added and no article tells of.
    void rest(bool background);

private:
    void statements(qint64 article, const QString &text, const OffsetMap &offsets);
    void dates(qint64 article, const QString &text, const OffsetMap &offsets);
    void figures(qint64 article, const QString &text, const OffsetMap &offsets);
    void issues();
    void positions();
    void position(const Position &position, const OffsetMap &offsets);
    void events(bool background);
    void event(const Event &event, const std::vector<EventTable::StoredEventSpan> &spans);
    void links();
    [[nodiscard]] std::vector<PassageLink> foundLinks();
    void passage(QLatin1StringView name, const Passage &passage);
    void place(StoredSpan span);
    void words(QStringView text, TextSpan span, const OffsetMap &offsets);

    Project &m_project;
    JsonWriter &m_json;
    DumpEntities &m_entities;
    std::vector<qint64> m_articles; ///< keys, as they were dumped
    QHash<qint64, QUuid> m_ids; ///< of those
    QHash<qint64, OffsetMap> m_offsets; ///< of those; for most texts an empty one
};

} // namespace Parallax
