// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefingdocument.h"
#include "core/briefing/estimativelexicon.h"

#include <vector>

namespace Parallax {

/// Where the analyst makes an estimate.
struct UsedPhrase
{
    const EstimativePhrase *phrase = nullptr; ///< of the shipped lexicon
    QString words; ///< as they are written
    TextSpan source; ///< in the Markdown
    int sentence = 0; ///< counts through the document
};

/// In text order. Not of quotations, links, code and building blocks; without the months, nouns and verbs that look alike.
std::vector<UsedPhrase> estimativePhrases(const QString &markdown, const BriefingDocument &document);

} // namespace Parallax
