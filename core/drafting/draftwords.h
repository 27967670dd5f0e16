// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/stance.h"
#include "core/project/findingrecords.h"
#include "core/project/records.h"

#include <QString>
#include <QStringList>

namespace Parallax {

// The words that building blocks are made of. What comes from a source or a record is escaped for Markdown here.

/// The quotation in “ ”, on one line, with its own marks in single ones and without the full stop that ends it. A long one is
/// cut between words, and shows that.
QString inQuotationMarks(const QString &words, qsizetype most = 320);

/// Whether a name takes its verb in the plural: "Western leaders", "around 10 countries", but "United States".
bool isPlural(const Entity &entity);

/// "Russia opposes NATO troops in Ukraine", or "Russia is against" where there is no subject; without a full stop. `subject` is
/// Markdown.
QString stanceClause(Stance stance, const Entity &holder, const QString &subject);
/// ", in hedged words" of strength 1, ", in emphatic words" of 3, else empty.
QString mannerClause(int strength);
/// ", according to Reuters"; empty for nobody.
QString attributionClause(const QStringList &names);

/// An issue as it stands within a sentence: in lower case where its definition shows that its first word is no name, with "the"
/// where it is one thing of another.
QString issueInSentence(const Issue &issue);
/// What a position is about where it is no issue: words of the text.
QString topicInSentence(const QString &topic);

/// "Reuters, 24 Aug 2025, B2" with what is not known left out; the title stands in for an outlet that is not known.
QString sourceWords(const Article &article);
/// "B2: usually reliable, probably true"; "not graded".
QString gradeWords(const Article &article);

/// "2 independent origins"; `atLeast` where not all reports were looked at.
QString originWords(int origins, bool atLeast);

/// "a", "a and b", "a, b and c".
QString listWords(const QStringList &parts);

/// The end of a sentence after a quotation, or words, with the citations in front of the full stop.
QString sentence(const QString &words, const QString &citations);

} // namespace Parallax
