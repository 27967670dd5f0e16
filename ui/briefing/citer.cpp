// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/citer.h"

#include "core/briefing/briefingedits.h"
#include "core/project/project.h"
#include "core/project/readfault.h"
#include "ui/briefing/briefingeditor.h"
#include "ui/briefing/briefingkeeper.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"

#include <QAction>

namespace Parallax {

namespace {

constexpr qsizetype longestWords = 60;

QString shortWords(const QString &text, TextSpan span)
{
    const QString words = text.mid(span.start, span.length()).simplified();
    return words.size() > longestWords ? QString(words.left(longestWords - 1).trimmed() + u'…') : words;
}

} // namespace

Citer::Citer(const Session &session, BriefingKeeper &keeper, BriefingEditor &editor, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_keeper(keeper)
    , m_editor(editor)
    , m_show(new QAction(tr("Show the briefing"), this))
{
    connect(m_show, &QAction::triggered, this, [this] {
        if (m_keeper.briefing())
            m_session.selection.showBriefing(m_keeper.id(), {});
    });
}

void Citer::cite(const Passage &passage)
{
    Project &project = m_session.project;
    if (!m_keeper.briefing())
        return;
    struct Cited
    {
        QString name;
        std::vector<Citation> added;
        QString words;
    };
    const auto cited = orFault(project, [&]() -> Result<Cited> {
        CitationBook book(project, m_keeper.id());
        const QString name = book.nameOf(passage);
        return Cited{name, book.added(), shortWords(project.articles().text(passage.article), passage.span)};
    });
    if (!cited)
        return m_session.notices.show(Notices::Kind::Problem, cited.error().message);
    if (cited->name.isEmpty())
        return m_session.notices.show(Notices::Kind::Problem, tr("These words cannot be cited: their article is not in the project."));
    const QString mark = citationMark(cited->name);
    m_editor.insertMark(mark);
    m_keeper.setText(m_editor.toPlainText());
    if (m_keeper.save(cited->added, tr("Cite in “%1”").arg(m_keeper.briefing()->title)))
        m_session.notices.show(Notices::Kind::Information,
            tr("“%1” is cited in “%2” as %3.").arg(cited->words, m_keeper.briefing()->title, mark), {},
            m_editor.isVisible() ? nullptr : m_show);
}

} // namespace Parallax
