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

#include <QHash>
#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

std::vector<PositionMark> marksOf(Project &project, const std::vector<Position> &positions)
{
    QHash<qint64, QString> holders;
    std::vector<PositionMark> marks;
    for (const Position &position : positions) {
        if (position.state == FindingState::Rejected)
            continue;
        if (!holders.contains(position.holder))
            holders.insert(position.holder, entityNameOf(project, position.holder));
        const QString name = positionName(holders.value(position.holder), position.stance);
        // What a person made was never only suggested.
        const bool byHand = position.state == FindingState::Suggested && !position.author.isEmpty();
        const FindingState state = byHand ? FindingState::Accepted : position.state;
        for (const TextSpan &span : position.evidence) {
            if (!span.isEmpty())
                marks.push_back({span, position.id, position.stance, state, name});
        }
    }
    return marks;
}

} // namespace

ReaderFindings::ReaderFindings(const Session &session, ReaderView &view)
    : m_session(session)
    , m_view(view)
{
    connect(&session.selection, &Selection::positionChanged, this, &ReaderFindings::showPicked);
    connect(&session.appearance, &Appearance::layersChanged, this, &ReaderFindings::keepTintedPlain);
}

const FindingMarks &ReaderFindings::marks() const
{
    return m_view.findings().marks;
}

void ReaderFindings::refresh()
{
    FindingMarks &marks = m_view.findings().marks;
    marks.positions = {};
    marks.tints = {};
    marks.statements = {};
    marks.dates = {};
    marks.figures = {};
    m_counts = {};
    try {
        read();
    } catch (const StorageError &fault) {
        m_session.notices.show(Notices::Kind::Problem, tr("The findings of the analysis could not be read: %1.").arg(fault.message()));
    }
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

void ReaderFindings::read()
{
    const QString &text = m_view.text();
    FindingMarks &marks = m_view.findings().marks;
    const std::vector<Position> positions = m_session.project.positions().inArticle(m_article, text);
    std::vector<PositionMark> passages = marksOf(m_session.project, positions);
    marks.tints = tintRuns(passages);
    marks.positions = MarkIndex<PositionMark>(std::move(passages));
    marks.statements = MarkIndex<StatementRecord>(m_session.project.findings().statements(m_article, text));
    marks.dates = MarkIndex<DateRecord>(m_session.project.findings().dates(m_article, text));
    marks.figures = MarkIndex<FigureRecord>(m_session.project.findings().figures(m_article, text));
    m_counts = {int(positions.size()), int(marks.statements.all().size()), int(marks.dates.all().size()), int(marks.figures.all().size())};
}

void ReaderFindings::showPicked()
{
    const QUuid picked = m_session.selection.position().value_or(QUuid());
    m_view.findings().picked.setPosition(picked);
    m_view.findings().signs.setPosition(picked);
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
    return names.isEmpty() ? QString() : tr("Positions: %1").arg(names.join(u", "_s));
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

void ReaderFindings::pickStatement(TextSpan span)
{
    m_view.bringIntoView(span);
    m_view.select(span.start, span.end);
}

} // namespace Parallax
