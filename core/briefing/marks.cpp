// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/marks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// A part of a run whose text stands in the source character by character.
TextRun part(const TextRun &run, qsizetype start, qsizetype end)
{
    TextRun cut = run;
    cut.text = run.text.mid(start, end - start);
    cut.source = {run.source.start + start, run.source.start + end};
    return cut;
}

void divide(QStringView markdown, const TextRun &run, TextRuns &divided)
{
    static const QRegularExpression mark(
        u"\\[(?:@([\\p{L}\\p{N}-]+)|assessment(?:\\s*:\\s*([^\\[\\]]*))?)\\]"_s, QRegularExpression::CaseInsensitiveOption);
    qsizetype at = 0;
    for (auto matches = mark.globalMatch(run.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype start = run.source.start + match.capturedStart();
        if (start > 0 && markdown[start - 1] == u'\\')
            continue;
        if (match.capturedStart() > at)
            divided.push_back(part(run, at, match.capturedStart()));
        TextRun found = part(run, match.capturedStart(), match.capturedEnd());
        const bool citation = match.capturedLength(1) > 0;
        found.kind = citation ? TextRun::Kind::Citation : TextRun::Kind::Assessment;
        found.text = citation ? match.captured(1) : match.captured(2).simplified();
        divided.push_back(std::move(found));
        at = match.capturedEnd();
    }
    if (at < run.text.size())
        divided.push_back(part(run, at, run.text.size()));
}

} // namespace

TextRuns withMarks(QStringView markdown, TextRuns runs)
{
    TextRuns divided;
    for (TextRun &run : runs) {
        const bool plain = run.kind == TextRun::Kind::Text && !run.code && run.text.size() == run.source.length();
        if (plain && run.text.contains(u'['))
            divide(markdown, run, divided);
        else
            divided.push_back(std::move(run));
    }
    return divided;
}

} // namespace Parallax
