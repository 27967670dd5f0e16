// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/projectcheck.h"
#include "core/project/records.h"
#include "core/storage/statement.h"

namespace Parallax {

class Database;
class OffsetMap;

/// The part of checkProject() that looks at what people made: every passage against its text, the history, and what
/// took the place of what. Adds to a report that outlives it. Throws StorageError.
class AnnotationCheck
{
public:
    AnnotationCheck(Database &database, CheckReport &report);

    void orphans();
    void journal();
    /// Articles that are versions of each other in a ring would show nowhere, and so would entities merged in one.
    void chains();
    /// `offsets` of `text`, which is the article's.
    void article(const Article &article, const QString &text, const OffsetMap &offsets);

private:
    void find(const QString &sentence) { m_report.findings.append(sentence); }

    Database &m_database;
    CheckReport &m_report;
    Statement m_passages;
};

} // namespace Parallax
