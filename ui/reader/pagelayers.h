// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/markindex.h"
#include "ui/reader/readerlayer.h"

#include <QPen>

namespace Parallax {

/// A frame round each line of the span, open where it goes on in the next.
void outline(const PageView &view, TextSpan span, const QPen &pen);

/// Places that a search found: outlined, never tinted, because tints are for positions.
class Outlines : public ReaderLayer
{
public:
    enum class Role {
        Search, ///< of the whole project
        Find ///< in this article
    };

    explicit Outlines(Role role)
        : m_role(role)
    {
    }
    void setSpans(std::vector<TextSpan> spans) { m_spans = MarkIndex<TextSpan>(std::move(spans)); }
    [[nodiscard]] const std::vector<TextSpan> &spans() const { return m_spans.all(); }
    /// Drawn stronger than the others; -1 for none.
    void setCurrent(int index) { m_current = index; }
    [[nodiscard]] int current() const { return m_current; }
    void paint(const PageView &view) const override;

private:
    Role m_role;
    MarkIndex<TextSpan> m_spans;
    int m_current = -1;
};

/// The passage that was just brought into view.
class RevealFlash : public ReaderLayer
{
public:
    void setSpan(TextSpan span) { m_span = span; }
    void paint(const PageView &view) const override;

private:
    TextSpan m_span;
};

/// The ground under selected text.
class SelectionLayer : public ReaderLayer
{
public:
    void setSpan(TextSpan span) { m_span = span; }
    void setActive(bool active) { m_active = active; }
    void paint(const PageView &view) const override;

private:
    TextSpan m_span;
    bool m_active = false;
};

/// The text itself and the heading above it.
class TextLayer : public ReaderLayer
{
public:
    void paint(const PageView &view) const override;
};

} // namespace Parallax
