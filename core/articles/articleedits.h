// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/project/records.h"

namespace Parallax {

class Project;

// Edits of what is known of an article: each is one undoable edit of the project, and says in a sentence why it cannot
// be done. What a person set, also to nothing, the analysis leaves alone.

/// What the window asks for, as typed; white space at the ends does not count, and an empty text means not known.
struct ArticleDetails
{
    QString title;
    QString published; ///< EDTF
    QString source;
    QString byline;
    QString url;

    static ArticleDetails of(const Article &article);
    friend bool operator==(const ArticleDetails &, const ArticleDetails &) = default;
};

/// Only what differs is changed and marked as edited.
Result<Done> setArticleDetails(Project &project, qint64 article, const ArticleDetails &details);

/// Reliability of an outlet, 'A' to 'F', inherited by its articles; a null QChar takes the grade away.
Result<Done> gradeSource(Project &project, const QString &source, QChar reliability);
/// Credibility of an article, 1 to 6; 0 takes the grade away.
Result<Done> gradeArticle(Project &project, qint64 article, int credibility);

/// What a letter or a figure of the Admiralty code (NATO AJP-2.1) means: "Usually reliable". Null for others.
QString reliabilityMeaning(QChar reliability);
QString credibilityMeaning(int credibility);
/// Of both that the article has, within a sentence: "usually reliable, probably true"; null when it is not graded.
QString gradeMeaning(const Article &article);

} // namespace Parallax
