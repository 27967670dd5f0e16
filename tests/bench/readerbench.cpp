// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a long article takes to be shown and to scroll in the reader, with and without marks, and the same text in a
// plain QPlainTextEdit in turn with it.

#include "ui/reader/readerview.h"
#include "ui/session/appearance.h"
#include "ui/widgets/highlighting.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype textSize = 1'000'000;
constexpr int markCount = 100'000;
constexpr int positionCount = 5'000;
constexpr int statementCount = 6'000;
constexpr int valueCount = 3'000;
constexpr int rounds = 9;
constexpr int frames = 120;
constexpr int step = 69; // pixels; what a turn of the wheel does
const QSize viewSize(800, 900);

QString makeText(std::mt19937 &random)
{
    QString text;
    std::uniform_int_distribution<int> letters(2, 10);
    std::uniform_int_distribution<int> letter(0, 25);
    std::uniform_int_distribution<int> words(40, 110);
    while (text.size() < textSize) {
        for (int i = words(random); i > 0; --i) {
            for (int j = letters(random); j > 0; --j)
                text += QChar(u'a' + letter(random));
            text += i > 1 ? u' ' : u'\n';
        }
    }
    return text;
}

std::vector<Mention> makeMentions(qsizetype size, std::mt19937 &random)
{
    std::vector<Mention> mentions;
    std::uniform_int_distribution<qsizetype> start(0, size - 20);
    std::uniform_int_distribution<int> length(4, 18);
    std::uniform_int_distribution<int> type(0, 7);
    for (int i = 0; i < markCount; ++i) {
        const qsizetype from = start(random);
        mentions.push_back({{from, from + length(random)}, i % 500, EntityType(type(random)), FindingState::Suggested});
    }
    std::sort(mentions.begin(), mentions.end(), [](const Mention &a, const Mention &b) { return a.span < b.span; });
    return mentions;
}

std::vector<TextSpan> makeSpans(qsizetype size, int count, int longest, std::mt19937 &random)
{
    std::vector<TextSpan> spans;
    std::uniform_int_distribution<qsizetype> start(0, size - longest - 1);
    std::uniform_int_distribution<int> length(4, longest);
    for (int i = 0; i < count; ++i) {
        const qsizetype from = start(random);
        spans.push_back({from, from + length(random)});
    }
    return spans;
}

/// About twice as many findings as news have in a text of this length, all of them shown.
struct Findings
{
    std::vector<PositionMark> positions;
    std::vector<StatementRecord> statements;
    std::vector<DateRecord> dates;
    std::vector<FigureRecord> figures;

    Findings(qsizetype size, std::mt19937 &random)
    {
        for (const TextSpan &span : makeSpans(size, positionCount, 150, random))
            positions.push_back({span, QUuid::createUuid(), Stance(span.start % 7), FindingState(span.end % 2), {}});
        for (const TextSpan &span : makeSpans(size, statementCount, 200, random)) {
            statements.emplace_back().span = span;
            statements.back().direct = span.start % 2 == 0;
        }
        for (const TextSpan &span : makeSpans(size, valueCount, 20, random))
            dates.push_back({span, {}, {}});
        for (const TextSpan &span : makeSpans(size, valueCount, 30, random))
            figures.push_back({span, {}, {}});
    }
    void show(ReaderView &view) const
    {
        FindingMarks &marks = view.findings().marks;
        marks.positions = MarkIndex<PositionMark>(positions);
        marks.tints = tintRuns(positions);
        marks.statements = MarkIndex<StatementRecord>(statements);
        marks.dates = MarkIndex<DateRecord>(dates);
        marks.figures = MarkIndex<FigureRecord>(figures);
        marks.showsStatements = marks.showsDates = marks.showsFigures = true;
    }
};

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + qsizetype(values.size() / 2), values.end());
    return values[values.size() / 2];
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

struct Figures
{
    std::vector<double> open;
    std::vector<double> frame;
};

/// `open` fills the area with the text; then it is painted and scrolled.
void measure(QAbstractScrollArea &area, const std::function<void()> &open, Figures &figures)
{
    area.resize(viewSize);
    area.show();
    QApplication::processEvents();
    figures.open.push_back(milliseconds([&] {
        open();
        area.viewport()->repaint();
    }));
    QScrollBar *bar = area.verticalScrollBar();
    // The scroll bar of QPlainTextEdit counts lines, that of the reader pixels; both go on by about three lines.
    const bool countsPixels = qobject_cast<const ReaderView *>(&area) != nullptr;
    const int distance = countsPixels ? step : 3;
    for (int i = 0; i < frames; ++i) {
        figures.frame.push_back(milliseconds([&] {
            bar->setValue(bar->value() + distance);
            area.viewport()->repaint();
        }));
    }
}

void formatAllBlocks(const QPlainTextEdit &edit, const std::vector<Mention> &mentions)
{
    QTextCharFormat format;
    format.setFontUnderline(true);
    auto mention = mentions.begin();
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
        QList<QTextLayout::FormatRange> ranges;
        for (; mention != mentions.end() && mention->span.start < block.position() + block.length(); ++mention)
            ranges.append({int(mention->span.start - block.position()), int(mention->span.length()), format});
        block.layout()->setFormats(ranges);
    }
    edit.document()->markContentsDirty(0, edit.document()->characterCount());
}

void print(const char *name, const Figures &figures, const Figures &baseline)
{
    const double open = median(figures.open);
    const double frame = median(figures.frame);
    std::vector<double> sorted = figures.frame;
    std::sort(sorted.begin(), sorted.end());
    std::printf("%-44s %8.1f ms (%4.2f x) %8.2f ms (%4.2f x), 95%% below %.2f\n", name, open, open / median(baseline.open), frame,
        frame / median(baseline.frame), sorted[sorted.size() * 95 / 100]);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    std::mt19937 random(20250820);
    const QString text = makeText(random);
    const std::vector<Mention> mentions = makeMentions(text.size(), random);
    const Findings findings(text.size(), random);
    const std::vector<Mention> none;
    const Appearance appearance;
    const Highlighting highlighting;
    std::shared_ptr<LineColours> prose;
    const double definitions = milliseconds([&] { prose = highlighting.forLines(u"Parallax Prose"_s, false); });
    Figures plain, plainMarked, reader, readerMarked, readerFindings, readerColoured;
    for (int round = 0; round < rounds; ++round) {
        for (const bool marked : {false, true}) {
            QPlainTextEdit edit;
            edit.setFont(appearance.readingFont());
            measure(
                edit,
                [&] {
                    edit.setPlainText(text);
                    if (marked)
                        formatAllBlocks(edit, mentions);
                },
                marked ? plainMarked : plain);
            ReaderView view(appearance);
            measure(
                view, [&] { view.setArticle(text, {}, entityMarks(marked ? mentions : none), {}); }, marked ? readerMarked : reader);
        }
        ReaderView findingsView(appearance);
        const auto open = [&] {
            findingsView.setArticle(text, {}, entityMarks(mentions), {});
            findings.show(findingsView);
        };
        measure(findingsView, open, readerFindings);
        if (!prose)
            continue;
        ReaderView view(appearance);
        view.setColours([prose](QStringView paragraph) { return prose->formats(paragraph); });
        measure(
            view, [&] { view.setArticle(text, {}, entityMarks(mentions), {}); }, readerColoured);
    }
    std::printf("%lld characters, %d marks, %d rounds; medians; x: against QPlainTextEdit without marks\n", qlonglong(text.size()),
        markCount, rounds);
    std::printf("%-44s %22s %20s\n", "", "to first paint", "a frame");
    print("QPlainTextEdit", plain, plain);
    print("QPlainTextEdit, formats set on its blocks", plainMarked, plain);
    print("Reader", reader, plain);
    print("Reader, marks underlined by kind", readerMarked, plain);
    std::printf("%d positions, %d statements, %d dates and as many figures\n", positionCount, statementCount, valueCount);
    print("Reader, marks, all findings shown", readerFindings, plain);
    if (!prose)
        return 0;
    print("Reader, marks, prose coloured", readerColoured, plain);
    std::printf("Definitions of colours read once, at the first use: %.1f ms\n", definitions);
}
