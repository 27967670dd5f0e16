// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefingexport/documentwords.h"
#include "core/briefingexport/shownruns.h"
#include "core/briefingexport/xmlpart.h"

#include <QSet>

namespace Parallax {

/// Writes the runs of a paragraph into an ODF file.
class OdtWords
{
public:
    /// Both are borrowed for as long as it lives.
    OdtWords(const BriefingPages &pages, BriefingExport::Notes notes, XmlPart &xml);

    void write(const ShownRuns &runs);
    void write(const ShownRun &run);
    /// Plain words, in a style of characters where one is named.
    void write(const QString &text, const QString &style = {});
    /// A line of the contents.
    void writeLink(const QString &address, const QString &text);

private:
    void writeNumbers(const ShownRun &run);
    void writeNote(const BriefingSource &source);
    void writeText(const QString &text);
    [[nodiscard]] QString noteClass() const;

    const BriefingPages &m_pages;
    const BriefingExport::Notes m_notes;
    XmlPart &m_xml;
    QSet<int> m_noted;
};

/// The automatic style of a run; null for plain words.
QString odtRunStyle(const ShownRun &run);

} // namespace Parallax
