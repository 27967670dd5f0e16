// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The words within a block.

#include "core/briefingexport/richtextwriter.h"
#include "core/look/stanceglyph.h"

#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QStringBuilder>
#include <QTextDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// `size` in dots.
QImage signImage(const StanceColors &colors, Stance stance, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintStanceGlyph(painter, QRectF(image.rect()), stance, colors.tint, colors.ink);
    return image;
}

/// The part of a run that lies in `span`, as offsets into its text; the whole of it where its text is not as it is written.
std::pair<qsizetype, qsizetype> within(const ShownRun &run, TextSpan span)
{
    if (run.source.length() != run.text.size())
        return span.contains(run.source.start) ? std::pair(qsizetype(0), run.text.size()) : std::pair(qsizetype(0), qsizetype(0));
    return {std::max(span.start - run.source.start, qsizetype(0)), std::min(span.end - run.source.start, run.text.size())};
}

} // namespace

QTextCharFormat RichTextWriter::reading(qreal factor) const
{
    QTextCharFormat format;
    if (!m_style.readingFamily.isEmpty())
        format.setFontFamilies({m_style.readingFamily});
    format.setFontPointSize(m_style.pointSize * factor);
    format.setForeground(m_style.theme.text);
    return format;
}

QTextCharFormat RichTextWriter::sans(qreal factor) const
{
    QTextCharFormat format = reading(factor);
    if (!m_style.interfaceFamily.isEmpty())
        format.setFontFamilies({m_style.interfaceFamily});
    return format;
}

const BriefingSource *RichTextWriter::sourceOf(int number) const
{
    const auto &sources = m_pages.briefing.sources;
    return number >= 1 && size_t(number) <= sources.size() ? &sources[size_t(number - 1)] : nullptr;
}

void RichTextWriter::writeRuns(const ShownRuns &runs, const QTextCharFormat &base)
{
    for (const ShownRun &run : runs)
        writeRun(run, base);
}

void RichTextWriter::writeRun(const ShownRun &run, const QTextCharFormat &base)
{
    QTextCharFormat format = base;
    switch (run.kind) {
    case ShownRun::Kind::Citations:
        writeNumbers(run, base);
        return;
    case ShownRun::Kind::Stance:
        writeStance(run, base);
        return;
    case ShownRun::Kind::LineBreak:
        m_cursor.insertText(QString(QChar::LineSeparator), base);
        return;
    case ShownRun::Kind::Assessment:
        format = sans(0.8);
        format.setForeground(m_style.theme.soft);
        m_cursor.insertText(QString(u' ' % run.text), format);
        return;
    case ShownRun::Kind::Text:
        break;
    }
    if (run.bold)
        format.setFontWeight(QFont::Bold);
    format.setFontItalic(run.italic || base.fontItalic());
    format.setFontStrikeOut(run.struck);
    if (run.code)
        format.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    if (!run.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(run.link);
        format.setForeground(m_style.theme.accent);
        format.setFontUnderline(true);
    }
    writeMarked(run, format);
}

void RichTextWriter::writeMarked(const ShownRun &run, const QTextCharFormat &format)
{
    QTextCharFormat marked = format;
    marked.setUnderlineStyle(QTextCharFormat::DotLine);
    marked.setUnderlineColor(m_style.theme.warning);
    qsizetype done = 0;
    for (const TextSpan &span : m_style.unsourced) {
        const auto [start, end] = within(run, span);
        if (end <= done || end <= start)
            continue;
        m_cursor.insertText(run.text.mid(done, start - done), format);
        m_cursor.insertText(run.text.mid(std::max(start, done), end - std::max(start, done)), marked);
        done = end;
    }
    m_cursor.insertText(run.text.mid(done), format);
}

QTextCharFormat RichTextWriter::numberFormat(const BriefingSource *source, const QTextCharFormat &base) const
{
    QTextCharFormat format = sans();
    format.setFontPointSize(base.fontPointSize());
    format.setFontWeight(QFont::DemiBold);
    format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    const bool sound = source && source->state == BriefingSource::State::Sound;
    format.setForeground(sound ? m_style.theme.accent : m_style.theme.stance(Stance::Opposes).ink);
    if (source) {
        format.setAnchor(true);
        format.setAnchorHref(QString(u"cite:"_s % source->name));
        format.setToolTip(noteText(*source));
    }
    return format;
}

void RichTextWriter::writeNumbers(const ShownRun &run, const QTextCharFormat &base)
{
    for (size_t i = 0; i < run.numbers.size(); ++i) {
        const int number = run.numbers[i];
        const BriefingSource *source = sourceOf(number);
        if (!m_firstUse.contains(number))
            m_firstUse.insert(number, run.source.start);
        QTextCharFormat format = numberFormat(source, base);
        if (i > 0) {
            QTextCharFormat comma = format;
            comma.setAnchor(false);
            comma.clearProperty(QTextFormat::AnchorHref);
            m_cursor.insertText(u", "_s, comma);
        }
        // A sign beside the colour.
        const bool sound = source && source->state == BriefingSource::State::Sound;
        m_cursor.insertText(QString(QString::number(number) % (sound ? QString() : u"!"_s)), format);
    }
}

void RichTextWriter::writeStance(const ShownRun &run, const QTextCharFormat &base)
{
    const int size = qRound(em() * 1.05);
    const QString name = QString(u"stance:"_s % stanceCode(*run.stance));
    if (!m_document.resource(QTextDocument::ImageResource, QUrl(name)).isValid()) {
        QImage sign = signImage(m_style.theme.stance(*run.stance), *run.stance, qRound(size * m_style.devicePixelRatio));
        sign.setDevicePixelRatio(m_style.devicePixelRatio);
        m_document.addResource(QTextDocument::ImageResource, QUrl(name), sign);
    }
    QTextImageFormat image;
    image.setName(name);
    image.setWidth(size);
    image.setHeight(size);
    image.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    image.setFontPointSize(base.fontPointSize());
    m_cursor.insertImage(image);
}

} // namespace Parallax
