// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/problemfixes.h"

#include "core/briefing/briefingedits.h"
#include "core/project/project.h"
#include "ui/briefing/briefingeditor.h"
#include "ui/briefing/briefingkeeper.h"
#include "ui/briefing/markdownkeys.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"

using namespace Qt::StringLiterals;

namespace Parallax {

ProblemFixes::ProblemFixes(const Session &session, BriefingKeeper &keeper, BriefingEditor &editor, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_keeper(keeper)
    , m_editor(editor)
{
}

bool ProblemFixes::stands(const BriefingProblem &problem) const
{
    const QString words = m_editor.toPlainText().mid(problem.source.start, problem.source.length());
    return problem.isCitation() ? words == citationMark(problem.words) : words.simplified() == problem.words;
}

void ProblemFixes::placeAgain(const BriefingProblem &problem)
{
    const auto &passage = m_session.selection.passage();
    if (!problem.citation)
        return;
    if (!passage || passage->span.isEmpty())
        return m_session.notices.show(
            Notices::Kind::Information, tr("Select the words in an article that this citation stands for, then place it again."));
    m_keeper.save();
    if (const auto placed = placeCitation(m_session.project, *problem.citation, *passage); !placed)
        tell(placed.error().message);
}

void ProblemFixes::acceptWords(const BriefingProblem &problem)
{
    if (!problem.citation)
        return;
    m_keeper.save();
    if (const auto accepted = acceptChangedWords(m_session.project, *problem.citation); !accepted)
        tell(accepted.error().message);
}

void ProblemFixes::declareAssessment(const BriefingProblem &problem)
{
    if (!stands(problem))
        return;
    const qsizetype end = endOfWords(m_editor.toPlainText(), problem.source);
    const QString mark = u" [assessment]"_s;
    m_editor.apply({{end, end}, mark, {end + mark.size(), end + mark.size()}});
}

void ProblemFixes::removeMark(const BriefingProblem &problem)
{
    if (!problem.isCitation() || !stands(problem))
        return;
    const QString text = m_editor.toPlainText();
    const auto characterAt = [&text](qsizetype at) { return at >= 0 && at < text.size() ? text[at] : QChar(u'\n'); };
    const QChar next = characterAt(problem.source.end);
    TextSpan span = problem.source;
    // The space that parted the mark from its sentence goes with it.
    if (characterAt(span.start - 1) == u' ' && (next.isSpace() || QStringView(u".,;:!?)]}\u201d\u00bb").contains(next)))
        --span.start;
    m_editor.apply({span, {}, {span.start, span.start}});
}

void ProblemFixes::tell(const QString &problem)
{
    m_session.notices.show(Notices::Kind::Problem, problem);
}

} // namespace Parallax
