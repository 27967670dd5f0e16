// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefingdocument.h"
#include "core/project/briefingrecords.h"
#include "core/project/records.h"

#include <optional>

namespace Parallax {

class Project;

/// What stands behind one number of a briefing.
struct BriefingSource
{
    enum class State {
        Sound,
        Changed, ///< the article was corrected, and the words there are others now
        Broken, ///< the article was corrected, and the words are not in it any more
        Missing ///< the text refers to a citation that the briefing does not have
    };

    int number = 0; ///< from 1
    QString name;
    State state = State::Sound;
    std::optional<Citation> citation; ///< nothing for a missing one
    std::optional<Article> article;
    QString quote; ///< as it stands in the article now; of a broken one as it was cited
    int paragraph = 0; ///< of the article's body, from 1; 0 where it is not known
    int lastParagraph = 0;
    QString speaker; ///< whose words they are, or null
    QString via; ///< through whom: the medium told, the source cited; or null
};

/// In the order of BriefingDocument::citations. Throws StorageError.
std::vector<BriefingSource> sourcesOf(Project &project, const QUuid &briefing, const BriefingDocument &document);

/// A briefing as the exports and the preview show it.
struct PreparedBriefing
{
    QString title;
    QString author;
    QDateTime prepared; ///< local time of its last change
    BriefingDocument document;
    std::vector<BriefingSource> sources;
    int articles = 0; ///< cited
    int origins = 0; ///< independent ones among them
    int unsourced = 0; ///< sentences
};

/// `text` takes the place of the stored one, for what is being typed. Nothing where there is no such briefing. Throws
/// StorageError.
std::optional<PreparedBriefing> prepareBriefing(Project &project, const QUuid &briefing, const QString &text = {});

/// One line for a foot- or endnote, in plain text: "NBC News, 20 Aug 2025 (B2: usually reliable, probably true), par. 1-2:
/// “a road to nowhere”. Lavrov, via TASS." with what is not known left out.
QString sourceLine(const BriefingSource &source);

} // namespace Parallax
