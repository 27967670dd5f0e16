// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/pagelegend.h"

#include "core/look/underlinestrokes.h"
#include "core/words/stancewords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(AnnotatedPdf)
};

/// A sample: a word that is marked as in the text.
struct Sample
{
    QString word;
    QString meaning;
    std::optional<EntityGroup> group;
    std::optional<Stance> stance;
    QColor tint;
};

QString groupName(EntityGroup group)
{
    switch (group) {
    case EntityGroup::Person:
        return Translated::tr("person");
    case EntityGroup::Organisation:
        return Translated::tr("organisation");
    case EntityGroup::Place:
        return Translated::tr("place");
    case EntityGroup::Other:
        break;
    }
    return Translated::tr("agreement, event or medium");
}

QString groupMeaning(EntityGroup group)
{
    switch (group) {
    case EntityGroup::Person:
        return Translated::tr("A person is named. Solid underline.");
    case EntityGroup::Organisation:
        return Translated::tr("An organisation is named. Dashed underline.");
    case EntityGroup::Place:
        return Translated::tr("A country, a city or another place is named. Dotted underline.");
    case EntityGroup::Other:
        break;
    }
    return Translated::tr("An agreement, an event or a medium is named. Underline of dashes and dots.");
}

std::vector<Sample> samplesOf(const OccurringMarks &marks, const PageStyles &styles)
{
    std::vector<Sample> samples;
    for (size_t i = 0; i < marks.entities.size(); ++i) {
        if (marks.entities[i])
            samples.push_back({groupName(EntityGroup(i)), groupMeaning(EntityGroup(i)), EntityGroup(i), {}, {}});
    }
    for (size_t i = 0; i < marks.stances.size(); ++i) {
        const QString name = stanceName(Stance(i));
        if (marks.stances[i])
            samples.push_back({name, Translated::tr("A position: its holder, named in the margin, “%1”. Highlighted.").arg(name), {},
                Stance(i), styles.theme.stance(Stance(i)).tint});
    }
    if (marks.tags)
        samples.push_back({Translated::tr("tagged passage"),
            Translated::tr("A tag, named in the margin beside a dot of its colour. Highlighted."), {}, {}, styles.tagged});
    if (marks.notes)
        samples.push_back(
            {Translated::tr("note"), Translated::tr("A note, written out in the margin. Highlighted."), {}, {}, styles.noted});
    return samples;
}

constexpr qreal glyphRoom = 165;

qreal widthOf(const Sample &sample, const TextStyle &style)
{
    return widthOf(layOut(sample.word, style, 4000)) + (sample.stance ? glyphRoom : 0);
}

/// The width is returned.
qreal addSample(PageContent &content, const Sample &sample, const TextStyle &style, QPointF at, const PageStyles &styles)
{
    const qreal glyph = sample.stance ? glyphRoom : 0;
    const LaidText word = layOut(sample.word, style, 4000);
    const qreal width = widthOf(word) + glyph;
    const qreal baseline = at.y() + style.baseline;
    if (sample.tint.isValid())
        content.grounds.push_back(
            {QRectF(at.x() - 40, baseline - style.markTop - 20, width + 80, style.markTop + style.markBottom + 40), sample.tint});
    if (sample.stance)
        content.signs.push_back({QRectF(at.x() - 5, at.y() + style.lineHeight / 2 - 72, 144, 144), PageContent::Sign::Kind::Stance,
            *sample.stance, styles.theme.stance(*sample.stance).ink, {}});
    if (sample.group) {
        for (const QRectF &stroke : underlineStrokes(*sample.group, at.x(), at.x() + width, baseline + 34, 15, 10))
            content.bars.push_back({stroke, entityColor(styles.theme, *sample.group)});
    }
    content.add(word, at + QPointF(glyph, 0), 0, 1);
    return width;
}

} // namespace

void OccurringMarks::add(const PdfMark &mark)
{
    tags = tags || mark.record == ExportManifest::Record::Tagging;
    notes = notes || mark.record == ExportManifest::Record::Note;
    suggested = suggested || mark.suggested;
    if (mark.record == ExportManifest::Record::Position)
        stances[size_t(mark.stance)] = true;
}

void OccurringMarks::add(const OccurringMarks &other)
{
    for (size_t i = 0; i < entities.size(); ++i)
        entities[i] = entities[i] || other.entities[i];
    for (size_t i = 0; i < stances.size(); ++i)
        stances[i] = stances[i] || other.stances[i];
    tags = tags || other.tags;
    notes = notes || other.notes;
    suggested = suggested || other.suggested;
}

QColor tintOf(const PdfMark &mark, const PageStyles &styles)
{
    switch (mark.record) {
    case ExportManifest::Record::Note:
        return styles.noted;
    case ExportManifest::Record::Position:
        return styles.theme.stance(mark.stance).tint;
    case ExportManifest::Record::Tagging:
        break;
    }
    return styles.tagged;
}

void addLegendStrip(PageContent &content, const OccurringMarks &marks, const PageGeometry &geometry, const PageStyles &styles)
{
    const auto samples = samplesOf(marks, styles);
    if (samples.empty())
        return;
    const TextStyle &style = styles.running;
    content.addRule(geometry.left, geometry.right(), geometry.legendRule(), styles.rule);
    qreal words = 0;
    for (const Sample &sample : samples)
        words += widthOf(sample, style);
    const qreal gap = std::clamp((geometry.width() - words) / qreal(samples.size()), 140.0, 300.0);
    qreal x = geometry.left;
    for (const Sample &sample : samples) {
        // Only a page with everything there is comes near the end of the line; the legend page has what is left out.
        if (x + widthOf(sample, style) > geometry.right())
            return;
        x += addSample(content, sample, style, {x, geometry.legendTop()}, styles) + gap;
    }
    const LaidText remark = layOut(Translated::tr("tinted passages are PDF annotations"), style, 6000);
    if ((marks.tags || marks.notes || marks.stances != OccurringMarks().stances) && x + widthOf(remark) <= geometry.right())
        content.add(remark, {x, geometry.legendTop()}, 0, 1);
}

qreal addLegend(PageContent &content, const OccurringMarks &marks, qreal top, const PageGeometry &geometry, const PageStyles &styles)
{
    qreal y = top;
    const qreal meaningLeft = geometry.left + 2400;
    for (const Sample &sample : samplesOf(marks, styles)) {
        addSample(content, sample, styles.entry, {geometry.left + 40, y}, styles);
        const LaidText meaning = layOutLine(sample.meaning, styles.entry, geometry.right() - meaningLeft);
        content.add(meaning, {meaningLeft, y}, 0, 1);
        y += styles.entry.lineHeight + 40;
    }
    return y - top;
}

qreal legendHeight(const OccurringMarks &marks, const PageStyles &styles)
{
    return qreal(samplesOf(marks, styles).size()) * (styles.entry.lineHeight + 40);
}

} // namespace Parallax
