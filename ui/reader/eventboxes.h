// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/findingmarks.h"
#include "ui/reader/readerlayer.h"

namespace Parallax {

/// What happened: a dotted box round its words, paler while it is only suggested.
class EventBoxes : public ReaderLayer
{
public:
    explicit EventBoxes(const FindingMarks &marks)
        : m_marks(marks)
    {
    }
    void paint(const PageView &view) const override;

private:
    const FindingMarks &m_marks;
};

} // namespace Parallax
