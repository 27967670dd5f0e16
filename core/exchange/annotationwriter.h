// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/annotationlist.h"
#include "core/project/annotationrecords.h"

#include <memory>

namespace Parallax {

/// Makes a document of annotations, row by row.
class AnnotationWriter
{
public:
    virtual ~AnnotationWriter() = default;

    [[nodiscard]] virtual QString beginning() const = 0;
    [[nodiscard]] virtual QString row(const AnnotationRow &row) = 0;
};

// `tags` is the codebook.
std::unique_ptr<AnnotationWriter> csvWriter(std::vector<Tag> tags);
/// Rows come by tag.
std::unique_ptr<AnnotationWriter> markdownWriter(std::vector<Tag> tags);

} // namespace Parallax
