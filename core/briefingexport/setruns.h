// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefingexport/pagestyle.h"
#include "core/briefingexport/shownruns.h"

namespace Parallax {

class PageCanvas;

/// Runs in lines, with raised numbers of citations, links and the badges of stances.
class SetRuns
{
public:
    SetRuns(const ShownRuns &runs, const PageStyle::Setting &setting, qreal width);

    [[nodiscard]] const SetText &text() const { return *m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text->text().isEmpty(); }
    /// Numbers of the citations that stand in a line.
    [[nodiscard]] std::vector<int> notesOn(int line) const;
    /// Of the longest word.
    [[nodiscard]] qreal leastWidth() const;
    void paintLine(PageCanvas &canvas, int line, QPointF at) const;

private:
    struct Mark
    {
        qsizetype start = 0;
        qsizetype end = 0;
        int number = 0; ///< of a citation
        QString link;
        std::optional<Stance> stance;
    };
    class Builder;

    PageStyle::Setting m_setting;
    std::vector<Mark> m_marks;
    std::unique_ptr<SetText> m_text;
};

} // namespace Parallax
