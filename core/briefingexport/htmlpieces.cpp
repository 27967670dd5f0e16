// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/htmlpieces.h"

#include <QStringBuilder>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// Points; the drawing grows and shrinks with the page.
constexpr qreal drawingWidth = 480;

/// Of a quotation that is shown where it is cited, in characters: all of it stands in the note.
constexpr qsizetype longestQuote = 140;

QString shortened(const QString &text)
{
    if (text.size() <= longestQuote)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', longestQuote);
    return text.left(space > longestQuote / 2 ? space : longestQuote) + u'\u2026';
}

QString spanOf(const QString &text)
{
    return QString(u"<span"_s % htmlDirection(text) % u'>' % text.toHtmlEscaped() % u"</span>"_s);
}

/// Outlet, date and the beginning of the quotation: it stands at every place where the source is cited.
QString shortNote(BriefingSource source)
{
    source.quote = shortened(source.quote);
    source.paragraph = 0;
    source.speaker.clear();
    source.via.clear();
    if (source.article) {
        source.article->reliability = QChar();
        source.article->credibility = 0;
    }
    return noteText(source);
}

QString wrapped(const QString &html, const QString &tag, bool on)
{
    return on ? QString(u'<' % tag % u'>' % html % u"</"_s % tag % u'>') : html;
}

} // namespace

QString htmlDirection(const QString &text)
{
    return text.isRightToLeft() ? u" dir=\"rtl\""_s : QString();
}

QString htmlRun(const ShownRun &run)
{
    const QString words = run.text.toHtmlEscaped();
    switch (run.kind) {
    case ShownRun::Kind::LineBreak:
        return u"<br>\n"_s;
    case ShownRun::Kind::Assessment:
        return QString(u" <span class=\"judged\">"_s % words % u"</span>"_s);
    case ShownRun::Kind::Stance:
        return QString(u"<span class=\"stance "_s % stanceCode(*run.stance) % u"\">"_s % words % u"</span>"_s);
    case ShownRun::Kind::Citations:
    case ShownRun::Kind::Text:
        break;
    }
    QString html = wrapped(words, u"code"_s, run.code);
    html = wrapped(html, u"s"_s, run.struck);
    html = wrapped(html, u"em"_s, run.italic);
    html = wrapped(html, u"strong"_s, run.bold);
    return run.link.isEmpty() ? html : QString(u"<a href=\""_s % run.link.toHtmlEscaped() % u"\" rel=\"noreferrer\">"_s % html % u"</a>"_s);
}

QString htmlUse(int number, int use)
{
    return use == 1 ? u"cite-%1"_s.arg(number) : u"cite-%1-%2"_s.arg(number).arg(use);
}

QString htmlNumber(const BriefingSource &source, int use)
{
    const bool sound = source.state == BriefingSource::State::Sound;
    const QString number = QString::number(source.number);
    return QString(u"<span class=\"cite"_s % (sound ? QString() : u" flawed"_s) % u"\"><sup><a id=\""_s % htmlUse(source.number, use)
        % u"\" href=\"#note-"_s % number % u"\" aria-describedby=\"note-"_s % number % u"\">"_s % number % (sound ? QString() : u"!"_s)
        % u"</a></sup><span class=\"told\" aria-hidden=\"true\">"_s % spanOf(shortNote(source)) % u"</span></span>"_s);
}

QString htmlNote(const BriefingSource &source)
{
    QString html = spanOf(noteText(source));
    if (const QString link = noteLink(source); !link.isEmpty())
        html += u" <a href=\"%1\" rel=\"noreferrer\">%2</a>"_s.arg(link.toHtmlEscaped(), QUrl(link).host().toHtmlEscaped());
    return html;
}

QString htmlDrawing(const Chronology &chronology)
{
    // Without the declarations in front, which belong to a file of its own.
    const QString svg = documentText(QString::fromUtf8(chronologySvg(chronology, drawingWidth)));
    const qsizetype start = svg.indexOf(u"<svg"_s);
    return start < 0 ? QString() : svg.mid(start);
}

} // namespace Parallax
