// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/passage/passagecontent.h"

namespace Parallax {

/// The picked tagging, or the one around the fewest words; null for none.
const Tagging *foremostTagging(const PassageContent &content, const std::optional<QUuid> &picked);

/// What a note among the content is on, where that is not all of the passage; else empty. `tags` is the codebook.
QString noteCaption(const Note &note, const PassageContent &content, const std::vector<Tag> &tags);

/// The sentence that the span lies in, as far as full stops and line breaks tell, in one line; of a very long one what is
/// around the span.
QString sentenceAround(QStringView text, TextSpan span);

} // namespace Parallax
