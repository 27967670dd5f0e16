// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/findingmarks.h"
#include "ui/reader/readerlayer.h"

namespace Parallax {

/// What happened: a dotted line above its words, where no other mark is, turned down at both ends; paler while it is only
/// suggested.
class EventLines : public ReaderLayer
{
public:
    explicit EventLines(const FindingMarks &marks)
        : m_marks(marks)
    {
    }
    void paint(const PageView &view) const override;

private:
    const FindingMarks &m_marks;
};

} // namespace Parallax
