// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotatedpdf/documentplan.h"
#include "core/annotatedpdf/rowpages.h"

namespace Parallax {

/// Where the parts begin that stand after the articles; on page -1 for none.
struct LastParts
{
    PlannedPlace index{-1, 0};
    PlannedPlace legend{-1, 0};
};

/// Of a dossier. Its height does not hang on the numbers of the pages, so it can be set before they are known.
std::vector<PageRow> contentsRows(const DocumentPlan &plan, const QString &annotatedBy, const LastParts &last);

/// Marks by tag, positions by their holder, and notes; none where there are no marks.
std::vector<PageRow> indexRows(const DocumentPlan &plan, const PageStyles &styles);

/// What the marks mean, which files the articles are, and what could not be placed.
std::vector<PageRow> legendRows(const DocumentPlan &plan);

/// Marks that are listed together: of a tag, of the holder of positions, or notes.
struct MarkGroup
{
    ExportManifest::Record record = ExportManifest::Record::Tagging;
    QString label; ///< of positions their holder
    std::vector<size_t> marks; ///< by place
};
std::vector<MarkGroup> groupsOf(const DocumentPlan &plan);
/// With how many there are, where it is more than one.
QString countedLabel(const QString &label, qsizetype count);

} // namespace Parallax
