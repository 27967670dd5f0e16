// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/setruns.h"

#include "core/briefingexport/pagecanvas.h"
#include "core/look/stanceglyph.h"
#include "core/look/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr qreal raised = 1.5; ///< a raised number is made two thirds as large
constexpr qreal numberPart = 0.64; ///< of the size of the text
constexpr qreal badge = 10.6; ///< points
constexpr qreal badgeGap = 0.8; ///< to the space behind it
constexpr qreal codePart = 0.88;

} // namespace

class SetRuns::Builder
{
public:
    explicit Builder(const PageStyle::Setting &setting)
        : m_setting(setting)
    {
    }

    void add(const ShownRun &run)
    {
        switch (run.kind) {
        case ShownRun::Kind::Text:
            addText(run);
            return;
        case ShownRun::Kind::Citations:
            addCitations(run);
            return;
        case ShownRun::Kind::Assessment:
            addAssessment(run);
            return;
        case ShownRun::Kind::Stance:
            addStance(run);
            return;
        case ShownRun::Kind::LineBreak:
            m_text += QChar(QChar::LineSeparator);
            return;
        }
    }

    QString text() const { return m_text; }
    QList<QTextLayout::FormatRange> formats() const { return m_formats; }
    std::vector<Mark> marks() const { return m_marks; }

private:
    void append(const QString &text, const QFont &font, const QColor &ink, bool isRaised = false)
    {
        QTextCharFormat format;
        format.setFont(font);
        format.setForeground(ink);
        if (isRaised)
            format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        m_formats.append({int(m_text.size()), int(text.size()), format});
        m_text += text;
    }
    void addText(const ShownRun &run)
    {
        const auto weight = run.bold ? QFont::Bold : m_setting.weight;
        const Face face = run.code ? Face::Mono : m_setting.face;
        QFont font = printFont(face, m_setting.points * (run.code ? codePart : 1), weight, run.italic || m_setting.italic);
        font.setStrikeOut(run.struck);
        const qsizetype start = m_text.size();
        QString text = run.text;
        // A space that the citation or assessment before took along, or a line that only ended in the source.
        text.replace(u'\n', u' ');
        const int number = run.numbers.empty() ? 0 : run.numbers.front();
        const bool leads = number > 0 || !run.link.isEmpty();
        append(text, font, leads ? PageStyle::accent : m_setting.ink);
        if (leads)
            m_marks.push_back({start, m_text.size(), number, run.link, {}});
    }
    void addCitations(const ShownRun &run)
    {
        const QFont font = printFont(Face::Sans, m_setting.points * numberPart * raised, QFont::Bold);
        for (const int number : run.numbers) {
            if (number != run.numbers.front())
                append(u",\u00a0"_s, font, PageStyle::accent, true);
            const qsizetype start = m_text.size();
            append(QString::number(number), font, PageStyle::accent, true);
            m_marks.push_back({start, m_text.size(), number, {}, {}});
        }
    }
    void addAssessment(const ShownRun &run)
    {
        const bool isInside = !m_text.isEmpty() && !m_text.back().isSpace();
        append((isInside ? u" "_s : QString()) + run.text, printFont(Face::Sans, m_setting.points * 0.79), PageStyle::soft);
    }
    /// The sign stays as text, to be found and copied, in the colour of the badge; what is seen is painted over it.
    void addStance(const ShownRun &run)
    {
        QFont font = m_setting.font();
        const qreal own = printWidth(run.text, font);
        font.setLetterSpacing(QFont::AbsoluteSpacing, (badge + badgeGap - own) * printUnits);
        const qsizetype start = m_text.size();
        append(run.text, font, Theme::light().stance(*run.stance).tint);
        m_marks.push_back({start, m_text.size(), 0, {}, run.stance});
    }

    PageStyle::Setting m_setting;
    QString m_text;
    QList<QTextLayout::FormatRange> m_formats;
    std::vector<Mark> m_marks;
};

SetRuns::SetRuns(const ShownRuns &runs, const PageStyle::Setting &setting, qreal width)
    : m_setting(setting)
{
    Builder builder(setting);
    for (const ShownRun &run : runs)
        builder.add(run);
    m_marks = builder.marks();
    const SetText::Style style{setting.font(), setting.leading, setting.alignment};
    m_text = std::make_unique<SetText>(builder.text(), style, width, builder.formats());
}

std::vector<int> SetRuns::notesOn(int line) const
{
    std::vector<int> numbers;
    for (const Mark &mark : m_marks) {
        if (mark.number > 0 && m_text->lineOf(mark.start) == line)
            numbers.push_back(mark.number);
    }
    return numbers;
}

qreal SetRuns::leastWidth() const
{
    qreal widest = 0;
    const QFont font = m_setting.font();
    for (const auto &word : m_text->text().split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, printWidth(word, font));
    const bool hasBadge = std::any_of(m_marks.begin(), m_marks.end(), [](const Mark &it) { return it.stance.has_value(); });
    return widest + (hasBadge ? badge + 3 * badgeGap : 0);
}

void SetRuns::paintLine(PageCanvas &canvas, int line, QPointF at) const
{
    QPainter &painter = canvas.painter();
    std::vector<std::pair<QRectF, Stance>> badges;
    for (const Mark &mark : m_marks) {
        const int first = m_text->lineOf(mark.start);
        const int last = m_text->lineOf(std::max(mark.start, mark.end - 1));
        if (line < first || line > last)
            continue;
        const auto [left, width] = m_text->extentOn(line, mark.start, mark.end);
        const QRectF rect(at.x() + left, at.y(), width, m_setting.leading);
        if (mark.number > 0)
            canvas.addReference(mark.number, rect.adjusted(-0.5, 0, 0.5, -m_setting.leading / 4));
        if (!mark.link.isEmpty())
            canvas.addUrl(mark.link, rect);
        if (mark.stance)
            badges.emplace_back(QRectF(rect.left(), rect.center().y() - badge / 2, badge, badge), *mark.stance);
    }
    for (const auto &[spot, stance] : badges) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::light().stance(stance).tint);
        painter.drawEllipse(spot);
    }
    painter.setPen(m_setting.ink);
    m_text->paintLine(painter, line, at, &canvas.lines());
    for (const auto &[spot, stance] : badges)
        paintStanceGlyph(painter, spot, stance, QColor(), Theme::light().stance(stance).ink);
}

} // namespace Parallax
