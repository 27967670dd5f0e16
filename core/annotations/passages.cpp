// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations/passages.h"

#include "core/project/project.h"
#include "core/text/trimmedspan.h"

#include <QCoreApplication>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(Passages)
};

} // namespace

Result<TextSpan> passageSpan(QStringView text, TextSpan selected)
{
    if (selected.start < 0 || selected.end > text.size())
        return Error{Translated::tr("The passage is not inside the text of the article.")};
    const TextSpan span = trimmedSpan(text, selected);
    if (span.isEmpty())
        return Error{Translated::tr("Select some words first.")};
    return span;
}

Result<PlacedPassage> placed(Project &project, const Passage &passage)
{
    PlacedPassage result;
    result.text = project.articles().text(passage.article);
    if (result.text.isNull())
        return Error{Translated::tr("The article is not in the project any more.")};
    const auto span = passageSpan(result.text, passage.span);
    if (!span)
        return span.error();
    result.span = *span;
    result.anchor = anchorOf(result.text, *span);
    return result;
}

} // namespace Parallax
