// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/look/theme.h"
#include "ui/briefing/briefingmarks.h"

#include <QSyntaxHighlighter>

#include <memory>

namespace Parallax {

class Highlighting;
class LineColours;

/// Colours of Markdown with what a briefing has of its own on top: citations as chips, comments of building blocks dimmed,
/// sentences without a source dotted underlined, words of likelihood at fault with a wave.
class BriefingHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    BriefingHighlighter(QTextDocument &document, std::shared_ptr<const Highlighting> highlighting, const Theme &theme);
    ~BriefingHighlighter() override;

    void setTheme(const Theme &theme);
    void setMarks(std::vector<BriefingMark> marks);
    [[nodiscard]] const std::vector<BriefingMark> &marks() const { return m_marks; }
    /// The topmost with something to tell; null for none.
    [[nodiscard]] const BriefingMark *markAt(qsizetype offset) const;

protected:
    void highlightBlock(const QString &line) override;

private:
    void merge(qsizetype start, qsizetype end, const QTextCharFormat &format);
    void paintLine(const QString &line);
    /// `within`: one that a line before began goes on.
    void paintComments(const QString &line, bool within);
    [[nodiscard]] QTextCharFormat formatOf(BriefingMark::Kind kind) const;

    std::shared_ptr<const Highlighting> m_highlighting;
    Theme m_theme;
    std::unique_ptr<LineColours> m_colours; ///< of Markdown; read at first use, which takes some 40 ms
    std::vector<BriefingMark> m_marks;
};

} // namespace Parallax
