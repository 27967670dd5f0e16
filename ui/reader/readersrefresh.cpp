// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"
#include "ui/reader/legendstrip.h"
#include "ui/reader/linkribbons.h"
#include "ui/reader/queryhits.h"
#include "ui/reader/readerannotations.h"
#include "ui/reader/readerfindings.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerspane.h"
#include "ui/reader/readerview.h"

#include <algorithm>

// The part of ReadersPane that follows the project, and tells where the selection is.
namespace Parallax {

void ReadersPane::refresh(const Changes &changes)
{
    // A graded outlet or a rejected entity shows in articles that were not touched themselves; so does a renamed tag.
    const bool anyArticle = changes.touches(u"source") || changes.touches(u"entity");
    const bool articles = anyArticle || changes.touches(u"article") || changes.touches(u"mention") || changes.touches(u"block");
    const bool anyMark = changes.touches(u"tag");
    const bool marks = anyMark || changes.touches(u"tagging") || changes.touches(u"note");
    // Rows of evidence do not name the article, and an event is told of in many.
    const bool anyFinding = changes.touches(u"position_evidence") || changes.touches(u"event") || changes.touches(u"event_span");
    const bool findings = anyFinding || changes.touches(u"position") || changes.touches(u"statement") || changes.touches(u"date_expression")
        || changes.touches(u"figure");
    std::vector<ReaderPane *> gone;
    bool textsRead = false;
    for (ReaderPane *reader : m_readers) {
        const bool touched = changes.touchesArticle(reader->article());
        if (articles && (anyArticle || touched)) {
            textsRead = true;
            if (!reader->refresh())
                gone.push_back(reader);
            continue;
        }
        if (findings && (anyFinding || touched))
            reader->findings().refresh();
        if (marks && (anyMark || touched))
            reader->annotations().refresh();
    }
    if (!gone.empty())
        return closeGone(gone);
    showCounts();
    if (textsRead)
        askForHits();
}

void ReadersPane::closeGone(const std::vector<ReaderPane *> &gone)
{
    std::vector<qint64> there;
    for (ReaderPane *reader : m_readers) {
        if (std::find(gone.begin(), gone.end(), reader) == gone.end())
            there.push_back(reader->article());
    }
    m_session.selection.setArticles(there, m_session.selection.active());
}

void ReadersPane::showCounts()
{
    LegendCounts counts;
    for (const ReaderPane *reader : m_readers) {
        const auto entities = reader->counts();
        for (size_t group = 0; group < entities.size(); ++group)
            counts.entities[group] += entities[group];
        counts.tags += reader->annotations().counts().tags;
        counts.notes += reader->annotations().counts().notes;
        const ReaderFindings::Counts &found = reader->findings().counts();
        counts.positions += found.positions;
        counts.statements += found.statements;
        counts.dates += found.dates;
        counts.figures += found.figures;
        counts.events += found.events;
    }
    counts.links = m_ribbons ? m_ribbons->count() : 0;
    m_legend->setCounts(counts);
}

void ReadersPane::followPeriod()
{
    for (const ReaderPane *reader : m_readers)
        reader->findings().refresh();
    m_legend->setPeriod(m_session.selection.period());
    showCounts();
}

void ReadersPane::askForHits()
{
    m_hits->ask(m_session.selection.articles());
}

QRect ReadersPane::selectionRect() const
{
    const ReaderPane *reader = activeReader();
    if (!reader || reader->showsSource() || !reader->isVisible())
        return {};
    ReaderView &view = reader->view();
    const TextSpan selected = reader->annotations().subject();
    const TextSpan seen = view.textInView();
    QRectF rect =
        selected.isEmpty() && seen.start <= selected.start && selected.start <= seen.end ? view.page().caretRect(selected.start) : QRectF();
    for (const auto &box : view.page().lineBoxes({std::max(selected.start, seen.start), std::min(selected.end, seen.end)}))
        rect |= box.rect;
    const QRect inViewport = view.toViewport(rect).toAlignedRect() & view.viewport()->rect();
    return inViewport.isEmpty() ? QRect() : QRect(view.viewport()->mapToGlobal(inViewport.topLeft()), inViewport.size());
}

} // namespace Parallax
