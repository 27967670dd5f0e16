// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefingdocument.h"

namespace Parallax {

/// Runs as one text without our marks, which knows where in the Markdown each of its characters stands.
class Prose
{
public:
    enum class Words {
        All,
        Own ///< what is code or a link is one character that is no letter each
    };

    struct Mark
    {
        qsizetype at = 0; ///< in text(): what stands before it
        TextRun::Kind kind = TextRun::Kind::Citation;
        TextSpan source;
    };

    explicit Prose(const TextRuns &runs, Words words = Words::All);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const std::vector<Mark> &marks() const { return m_marks; }
    /// In the Markdown; `span` is not empty.
    [[nodiscard]] TextSpan sourceOf(TextSpan span) const
    {
        return {m_sources[size_t(span.start)].start, m_sources[size_t(span.end) - 1].end};
    }

private:
    /// "as they say [@a]." is read as "as they say."
    void closeGap(QChar next);

    QString m_text;
    std::vector<TextSpan> m_sources; ///< of each UTF-16 unit
    std::vector<Mark> m_marks;
};

/// Its sentences as spans of the text, in order. What is quoted belongs to the sentence that it stands in.
std::vector<TextSpan> proseSentences(const QString &text);

} // namespace Parallax
