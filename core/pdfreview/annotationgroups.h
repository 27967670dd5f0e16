// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/pdfannotation.h"

#include <QUuid>

namespace Parallax {

/// What a reader sees as one mark: an annotation with its parts on other pages, and what was answered to it. Indexes into
/// the list of annotations.
struct AnnotationGroup
{
    QUuid id; ///< of the record, from /NM; null for a mark that is not ours
    std::vector<size_t> marks; ///< at least one, the first is the one that the others are parts of
    std::vector<size_t> replies; ///< with those to replies, in the order of the list
};

/// "UUID" or "UUID/2"; null for a name that other programs give.
QUuid recordOfName(const QString &name);

/// By the first of their marks. Where inReplyTo of parts was lost, their names hold them together.
std::vector<AnnotationGroup> groupAnnotations(const std::vector<PdfAnnotation> &annotations);

} // namespace Parallax
