// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations/passages.h"

#include "core/project/project.h"

#include <QCoreApplication>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(Passages)
};

bool splitsPair(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
}

} // namespace

Result<TextSpan> passageSpan(QStringView text, TextSpan selected)
{
    if (selected.start < 0 || selected.end > text.size())
        return Error{Translated::tr("The passage is not inside the text of the article.")};
    while (selected.start < selected.end && text[selected.start].isSpace())
        ++selected.start;
    while (selected.start < selected.end && text[selected.end - 1].isSpace())
        --selected.end;
    if (selected.isEmpty())
        return Error{Translated::tr("Select some words first.")};
    if (splitsPair(text, selected.start))
        --selected.start;
    if (splitsPair(text, selected.end))
        ++selected.end;
    return selected;
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
