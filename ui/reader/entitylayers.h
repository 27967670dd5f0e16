// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/entitymarks.h"
#include "ui/reader/readerlayer.h"

#include <array>
#include <optional>

namespace Parallax {

/// Underlines of mentions: the kind is told by colour and by line style. The chosen entity's are thicker.
class EntityUnderlines : public ReaderLayer
{
public:
    void setMarks(const MarkIndex<EntityMark> *marks) { m_marks = marks; }
    void setShown(const std::array<bool, entityGroupCount> &shown) { m_shown = shown; }
    void setChosen(std::optional<qint64> entity) { m_chosen = entity; }
    void paint(const PageView &view) const override;

private:
    const MarkIndex<EntityMark> *m_marks = nullptr; ///< the view's
    std::array<bool, entityGroupCount> m_shown{true, true, true, true};
    std::optional<qint64> m_chosen;
};

/// A soft ground under the mentions of the chosen entity, whatever kinds are shown.
class EntityEmphasis : public ReaderLayer
{
public:
    void setMarks(const MarkIndex<EntityMark> *marks) { m_marks = marks; }
    void setChosen(std::optional<qint64> entity) { m_chosen = entity; }
    void paint(const PageView &view) const override;

private:
    const MarkIndex<EntityMark> *m_marks = nullptr; ///< the view's
    std::optional<qint64> m_chosen;
};

} // namespace Parallax
