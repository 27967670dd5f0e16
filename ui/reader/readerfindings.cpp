// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerfindings.h"

#include "core/project/project.h"
#include "ui/reader/findingtips.h"
#include "ui/reader/linkwords.h"
#include "ui/reader/readerview.h"
#include "ui/session/appearance.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"

#include <QSet>
#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace Parallax {

ReaderFindings::ReaderFindings(const Session &session, ReaderView &view)
    : m_session(session)
    , m_view(view)
{
    connect(&session.selection, &Selection::positionChanged, this, &ReaderFindings::showPicked);
    connect(&session.selection, &Selection::eventChanged, this, &ReaderFindings::showPicked);
    connect(&session.appearance, &Appearance::layersChanged, this, &ReaderFindings::keepTintedPlain);
}

const FindingMarks &ReaderFindings::marks() const
{
    return m_view.findings().marks;
}

void ReaderFindings::refresh()
{
    FoundMarks found;
    try {
        found = readFoundMarks(m_session.project, m_article, m_view.text());
    } catch (const StorageError &fault) {
        m_session.notices.show(Notices::Kind::Problem, tr("The findings of the analysis could not be read: %1.").arg(fault.message()));
    }
    m_events = found.events;
    found = within(std::move(found), m_session.selection.period(), m_article);
    const auto different = [](const auto &passages) {
        QSet<QUuid> ids;
        for (const auto &mark : passages)
            ids.insert(mark.id);
        return int(ids.size());
    };
    m_counts = {different(found.positions), int(found.statements.size()), int(found.dates.size()), int(found.figures.size()),
        different(found.events)};
    putInto(m_view.findings().marks, std::move(found));
    keepTintedPlain();
    showPicked();
}

void ReaderFindings::keepTintedPlain()
{
    std::vector<TextSpan> spans;
    if (m_session.appearance.showsPositions()) {
        for (const TintRun &run : marks().tints.all())
            spans.push_back(run.span);
    }
    if (spans == m_view.page().uncoloured())
        return;
    m_view.page().setUncoloured(std::move(spans));
    m_view.layOutAgain();
}

void ReaderFindings::showPicked()
{
    const QUuid picked = m_session.selection.position().value_or(QUuid());
    m_view.findings().picked.setPosition(picked);
    m_view.findings().signs.setPosition(picked);
    m_view.findings().picked.setEvent(passagesOf(m_events, m_session.selection.event().value_or(QUuid())));
    m_view.viewport()->update();
}

QString ReaderFindings::describeAt(qsizetype offset) const
{
    const TextSpan place{offset, offset + 1};
    const FindingMarks &all = marks();
    QStringList parts;
    if (all.showsPositions) {
        QList<QUuid> told;
        for (const PositionMark *mark : touching(all.positions, place)) {
            if (told.contains(mark->id))
                continue;
            told += mark->id;
            parts += describePosition(m_session.project, mark->id, m_view.text());
        }
    }
    if (all.showsEvents) {
        for (const EventMark *event : touching(all.events, place))
            parts += describeEvent(*event);
    }
    if (all.showsStatements) {
        for (const StatementRecord *statement : touching(all.statements, place))
            parts += describeStatement(m_session.project, *statement, m_view.text());
    }
    if (all.showsDates) {
        for (const DateRecord *date : touching(all.dates, place))
            parts += describeDate(*date);
    }
    if (all.showsFigures) {
        for (const FigureRecord *figure : touching(all.figures, place))
            parts += describeFigure(*figure);
    }
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

QString ReaderFindings::describe(const SignItem &item) const
{
    QStringList parts;
    for (const Sign &sign : item.signs)
        parts += sign.position.isNull() ? QString(linkWord(sign.kind) % u'\n' % sign.why).trimmed()
                                        : describePosition(m_session.project, sign.position, m_view.text());
    return parts.join(u"\n\n"_s);
}

QString ReaderFindings::describe(const std::vector<const StatementRecord *> &statements) const
{
    QStringList parts;
    for (const StatementRecord *statement : statements)
        parts += describeStatement(m_session.project, *statement, m_view.text());
    return parts.join(u"\n\n"_s);
}

QString ReaderFindings::spoken(TextSpan span) const
{
    QStringList names;
    for (const PositionMark *mark : touching(marks().positions, span)) {
        if (marks().showsPositions && !names.contains(mark->name))
            names += mark->name;
    }
    QStringList titles;
    for (const EventMark *mark : touching(marks().events, span)) {
        if (marks().showsEvents && !titles.contains(mark->title))
            titles += mark->title;
    }
    QStringList parts;
    if (!names.isEmpty())
        parts += tr("Positions: %1").arg(names.join(u", "_s));
    if (!titles.isEmpty())
        parts += tr("Events: %1").arg(titles.join(u", "_s));
    return parts.isEmpty() ? QString() : parts.join(u". "_s);
}

void ReaderFindings::pickNext(int direction)
{
    const PositionMark *mark =
        positionBeyond(marks().positions, m_session.selection.position().value_or(QUuid()), m_view.stepOrigin(), direction);
    if (!mark)
        return;
    const TextSpan span = mark->span;
    pick(mark->id);
    m_view.bringIntoView(span);
    m_view.select(span.start, span.start);
}

void ReaderFindings::pick(const QUuid &position)
{
    m_session.selection.setAnnotation(std::nullopt);
    m_session.selection.clearMention();
    m_session.selection.setPosition(position);
}

void ReaderFindings::pickEvent(const QUuid &event)
{
    m_session.selection.setEvent(event);
}

void ReaderFindings::pickStatement(TextSpan span)
{
    m_view.bringIntoView(span);
    m_view.select(span.start, span.end);
}

} // namespace Parallax
