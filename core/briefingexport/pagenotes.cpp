// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/pagenotes.h"

#include "core/briefingexport/documentwords.h"
#include "core/briefingexport/pagecanvas.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(BriefingExport)
};

constexpr qreal hanging = 13; ///< room of the number
constexpr qreal raisedBy = 1.6;
constexpr qreal betweenEndnotes = 3;
constexpr qreal belowHeading = 4.5;

ShownRuns runsOf(const BriefingSource &source)
{
    ShownRuns runs(1);
    runs.front().text = noteText(source);
    const QString address = noteLink(source);
    if (address.isEmpty())
        return runs;
    runs.front().text += u' ';
    ShownRun link;
    link.text = address;
    link.link = address;
    runs.push_back(link);
    return runs;
}

} // namespace

PageNotes::PageNotes(const std::vector<BriefingSource> &sources, qreal width)
    : m_width(width)
{
    for (const BriefingSource &source : sources)
        m_notes[source.number] = std::make_shared<const SetRuns>(runsOf(source), PageStyle::note, width - hanging);
}

std::map<int, NoteSize> PageNotes::sizes() const
{
    std::map<int, NoteSize> sizes;
    for (const auto &[number, note] : m_notes)
        sizes[number] = {note->text().lines(), note->text().leading()};
    return sizes;
}

void PageNotes::paintLine(PageCanvas &canvas, int number, int line, QPointF at) const
{
    const SetRuns &note = *m_notes.at(number);
    const bool isRightToLeft = note.text().isRightToLeft();
    if (line == 0) {
        const QString figures = QString::number(number);
        const QFont font = PageStyle::noteNumber.font();
        const qreal own = printWidth(figures, font);
        const QPointF place = at + QPointF(isRightToLeft ? m_width - own : 0, -raisedBy);
        canvas.painter().setPen(PageStyle::noteNumber.ink);
        paintText(canvas.painter(), place, figures, font, PageStyle::noteNumber.leading);
        canvas.addNote(number, QRectF(place, QSizeF(own, PageStyle::noteNumber.leading)));
    }
    note.paintLine(canvas, line, at + QPointF(isRightToLeft ? 0 : hanging, 0));
}

SetRuns PageNotes::earlierWords(const std::vector<EarlierNotes> &earlier) const
{
    ShownRuns runs;
    const auto add = [&runs](const QString &text, std::vector<int> numbers = {}) {
        runs.emplace_back();
        runs.back().text = text;
        runs.back().bold = !numbers.empty();
        runs.back().numbers = std::move(numbers);
    };
    for (const EarlierNotes &notes : earlier) {
        if (!runs.empty())
            add(u" \u00b7 "_s);
        for (const int number : notes.numbers) {
            if (number != notes.numbers.front())
                add(u", "_s);
            add(QString::number(number), {number});
        }
        QString place = Translated::tr("on page %1", "behind the numbers of notes").arg(notes.page + 1);
        add(u' ' + place.replace(u' ', QChar(QChar::Nbsp)));
    }
    return SetRuns(runs, PageStyle::earlierNotes, m_width);
}

Pieces PageNotes::endnotes() const
{
    Pieces pieces;
    for (const auto &[number, note] : m_notes) {
        const int lines = note->text().lines();
        for (int line = 0; line < lines; ++line) {
            const qreal above = pieces.empty() ? belowHeading : line == 0 ? betweenEndnotes : 0;
            Piece piece;
            piece.size = {above, note->text().leading(), line + 1 < lines && (line == 0 || line + 2 == lines)};
            piece.paint = [notes = *this, number = number, line](
                              PageCanvas &canvas, QPointF at) { notes.paintLine(canvas, number, line, at); };
            pieces.push_back(std::move(piece));
        }
    }
    return pieces;
}

} // namespace Parallax
