// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/printedlines.h"

#include "core/pdf/pdfelement.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <array>

namespace Parallax {

namespace {

constexpr int picturePixels = 96; ///< of a coloured glyph, in height

/// Scripts whose letters are joined and moved about, so that a glyph is no character: from Devanagari to Myanmar, and Khmer.
bool isShaped(QStringView words)
{
    return std::any_of(words.begin(), words.end(),
        [](QChar c) { return (c >= QChar(0x0900) && c <= QChar(0x109f)) || (c >= QChar(0x1780) && c <= QChar(0x17ff)); });
}

/// Qt notes no characters beyond the basic plane, nor what only tells how another is shown.
bool isMissed(QStringView cluster)
{
    return std::any_of(cluster.begin(), cluster.end(), [](QChar c) { return c.isSurrogate() || c == QChar(0xfe0f) || c == QChar(0x200d); });
}

/// Takes another shape beside others, as Arabic does: the font may know no character for it.
bool isJoined(QChar letter)
{
    return letter.joiningType() != QChar::Joining_None && letter.joiningType() != QChar::Joining_Transparent;
}

bool runsFromRight(const QString &words)
{
    const auto characters = words.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](uint c) {
        const auto direction = QChar::direction(c);
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
}

bool isColoured(const QRawFont &font)
{
    // CBLC lists what CBDT holds, which is large.
    constexpr std::array tables{"CBLC", "COLR", "sbix"};
    return std::any_of(tables.begin(), tables.end(), [&font](const char *table) { return !font.fontTable(table).isEmpty(); });
}

/// Start and length of what people see as a character, in UTF-16 of the text.
std::vector<std::pair<int, int>> clustersOf(const QString &text)
{
    std::vector<std::pair<int, int>> clusters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end > 0; start = end, end = finder.toNextBoundary())
        clusters.emplace_back(int(start), int(end - start));
    return clusters;
}

/// Of the coloured glyphs of a character, which Qt leaves out.
void paintPicture(QPainter &painter, const QTextLine &line, QPointF position, int start, int length)
{
    const auto [left, right] = std::minmax({line.cursorToX(start), line.cursorToX(start + length)});
    const QRectF box(position.x() + left, position.y() + line.y(), right - left, line.height());
    if (box.isEmpty())
        return;
    const qreal scale = picturePixels / box.height();
    QImage picture(std::max(1, int(box.width() * scale)), picturePixels, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    bool coloured = false;
    QPainter onPicture(&picture);
    onPicture.setRenderHint(QPainter::SmoothPixmapTransform);
    onPicture.scale(scale, scale);
    onPicture.translate(-box.topLeft());
    for (const QGlyphRun &run : line.glyphRuns(start, length)) {
        if (isColoured(run.rawFont())) {
            onPicture.drawGlyphRun(position, run);
            coloured = true;
        }
    }
    onPicture.end();
    if (coloured)
        painter.drawImage(box, picture);
}

/// The character of its own that two joined letters have, since readers turn round the letters of a text that is given for one
/// glyph: lam with alef. The letters as they are where they have none.
QString asOneCharacter(const QString &letters)
{
    for (char16_t form = 0xfef5; letters.size() > 1 && form <= 0xfefc; ++form) {
        const QString character(QChar{form});
        if (character.normalized(QString::NormalizationForm_KC) == letters)
            return character;
    }
    return letters;
}

} // namespace

/// Between its beginning and its end, what is painted stands for a text.
class PrintedLines::Marked
{
public:
    Marked(PrintedLines &lines, QPainter &painter, const QString &text)
        : m_painter(painter)
        , m_number(text.isEmpty() ? -1 : int(lines.m_texts.size()))
    {
        if (m_number < 0)
            return;
        lines.m_texts.push_back(text);
        paintMark(true);
    }
    ~Marked()
    {
        if (m_number >= 0)
            paintMark(false);
    }
    Q_DISABLE_COPY_MOVE(Marked)

private:
    void paintMark(bool begins)
    {
        const QTransform transform = m_painter.transform();
        m_painter.resetTransform();
        m_painter.fillRect(pdfTextMark(m_number, begins), Qt::black);
        m_painter.setTransform(transform);
    }

    QPainter &m_painter;
    int m_number;
};

/// A glyph as its format has it, and the text that is given for it.
struct PrintedLines::Painted
{
    QRawFont font;
    QGlyphRun::GlyphRunFlags decoration;
    QColor color; ///< not valid: the painter's own
    quint32 glyph = 0;
    QPointF position;
    QString text = {};

    [[nodiscard]] bool isSameGlyph(const Painted &other) const
    {
        return glyph == other.glyph && position == other.position && font == other.font;
    }
    [[nodiscard]] bool looksLike(const Painted &other) const
    {
        return font == other.font && decoration == other.decoration && color == other.color;
    }
};

std::vector<PrintedLines::Painted> PrintedLines::glyphsOf(const QTextLayout &layout, const QTextLine &line, int start, int length)
{
    const auto formats = layout.formats();
    const auto range = std::find_if(formats.begin(), formats.end(),
        [start](const QTextLayout::FormatRange &each) { return each.start <= start && start < each.start + each.length; });
    const QTextCharFormat format = range == formats.end() ? QTextCharFormat() : range->format;
    const bool raised = format.verticalAlignment() == QTextCharFormat::AlignSuperScript;
    std::vector<Painted> glyphs;
    for (const QGlyphRun &run : line.glyphRuns(start, length)) {
        const auto indexes = run.glyphIndexes();
        const auto positions = run.positions();
        const QRawFont font = run.rawFont();
        // As QTextLine::draw() does it, whose glyphs all stand on the line.
        const QPointF raise(0, raised ? (font.ascent() + font.descent()) * format.superScriptBaseline() / 100 : 0);
        const auto decoration = run.flags() & (QGlyphRun::Overline | QGlyphRun::Underline | QGlyphRun::StrikeOut);
        const bool coloured = format.foreground().style() != Qt::NoBrush;
        for (qsizetype i = 0; i < indexes.size(); ++i)
            glyphs.push_back({font, decoration, coloured ? format.foreground().color() : QColor(), indexes[i], positions[i] - raise});
    }
    return glyphs;
}

void PrintedLines::paintFromRight(
    QPainter &painter, const QTextLayout &layout, const QTextLine &line, const QString &words, QPointF position)
{
    std::vector<Painted> glyphs;
    size_t last = 0; ///< the glyph that has the text of what came last
    for (const auto &[start, length] : clustersOf(words)) {
        const QString cluster = words.mid(start, length);
        const size_t before = glyphs.size();
        size_t shared = before; ///< a glyph of two letters, which is each one's
        for (Painted &glyph : glyphsOf(layout, line, line.textStart() + start, length)) {
            const auto known = std::find_if(
                glyphs.begin() + std::ptrdiff_t(last), glyphs.end(), [&glyph](const Painted &other) { return other.isSameGlyph(glyph); });
            if (known == glyphs.end())
                glyphs.push_back(std::move(glyph));
            else
                shared = std::min(shared, size_t(known - glyphs.begin()));
        }
        last = shared < before ? shared : glyphs.size() > before ? before : last;
        // What stands above and below a letter keeps the characters that its font has for it.
        if (last < glyphs.size())
            glyphs[last].text += isMissed(cluster) ? cluster : isJoined(cluster[0]) || isMissing(cluster) ? cluster.first(1) : QString();
    }
    std::stable_sort(glyphs.begin(), glyphs.end(), [](const Painted &a, const Painted &b) { return a.position.x() < b.position.x(); });
    const QPen pen = painter.pen();
    for (size_t i = 0; i < glyphs.size();) {
        QGlyphRun run;
        QList<quint32> indexes;
        QList<QPointF> positions;
        size_t end = i;
        do {
            indexes += glyphs[end].glyph;
            positions += glyphs[end].position;
            ++end;
        } while (end < glyphs.size() && glyphs[i].text.isEmpty() && glyphs[end].text.isEmpty() && glyphs[end].looksLike(glyphs[i]));
        run.setRawFont(glyphs[i].font);
        run.setGlyphIndexes(indexes);
        run.setPositions(positions);
        run.setFlags(glyphs[i].decoration);
        painter.setPen(glyphs[i].color.isValid() ? QPen(glyphs[i].color) : pen);
        const Marked marked(*this, painter, asOneCharacter(glyphs[i].text));
        painter.drawGlyphRun(position, run);
        i = end;
    }
    painter.setPen(pen);
}

bool PrintedLines::isMissing(const QString &cluster) const
{
    return m_listed.contains(cluster.toUcs4().first());
}

bool PrintedLines::noteMissing(const QTextLayout &layout, const QString &words)
{
    if (!m_coverage)
        m_coverage.emplace(layout.font());
    const auto missing = m_coverage->missing(words);
    for (const char32_t character : missing) {
        if (m_listed.contains(character))
            continue;
        m_listed.insert(character);
        m_missing.push_back(character);
    }
    return !missing.empty();
}

void PrintedLines::paint(QPainter &painter, const QTextLayout &layout, int number, QPointF position)
{
    const QTextLine line = layout.lineAt(number);
    const QString words = layout.text().mid(line.textStart(), line.textLength());
    const bool lacks = noteMissing(layout, words);
    const bool missed = isMissed(words);
    if (runsFromRight(words)) {
        paintFromRight(painter, layout, line, words, position);
    } else {
        const Marked marked(*this, painter, lacks || missed || isShaped(words) ? words.trimmed() : QString());
        line.draw(&painter, position);
    }
    if (!missed)
        return;
    for (const auto &[start, length] : clustersOf(words)) {
        if (isMissed(QStringView(words).mid(start, length)))
            paintPicture(painter, line, position, line.textStart() + start, length);
    }
}

} // namespace Parallax
