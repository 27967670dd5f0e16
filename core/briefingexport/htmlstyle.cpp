// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/htmlpieces.h"
#include "core/look/theme.h"

#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr auto rules = R"css(
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--text); font: 1.0625rem/1.55 "Noto Serif", "Source Serif 4", Georgia, "DejaVu Serif", serif; }
body { margin: 0; padding: 3.5rem 1.5rem; overflow-wrap: break-word; }
article { position: relative; max-width: 42rem; margin: 0 auto; }
h1 { font-size: 1.9rem; line-height: 1.24; font-weight: 600; margin: 0 0 .4rem; text-wrap: balance; }
h2, h3, h4, h5, h6, .byline, nav, th, td, footer, figcaption, .caption, .judged, .told, sup, .notes a {
  font-family: "Noto Sans", Inter, system-ui, "DejaVu Sans", sans-serif; }
h2, h3, h4, h5, h6 { font-size: 1.05rem; line-height: 1.4; font-weight: 600; margin: 2rem 0 .5rem; break-after: avoid; }
h3 { font-size: .95rem; margin-top: 1.5rem; }
h4, h5, h6 { font-size: .875rem; color: var(--soft); }
.byline { color: var(--soft); font-size: .8125rem; margin: 0 0 2rem; }
p { margin: 0 0 .75rem; }
a { color: var(--accent); text-underline-offset: .15em; }
nav { font-size: .875rem; border-left: 1px solid var(--line); padding-left: 1rem; margin-bottom: 2rem; }
nav h2 { margin: 0 0 .25rem; font-size: .875rem; color: var(--soft); }
nav p { margin: 0 0 .15rem; } nav a { text-decoration: none; }
.level2 { padding-left: 1rem; } .level3, .level4, .level5, .level6 { padding-left: 2rem; }
.assessment { border-left: 3px solid var(--accent); padding-left: .8rem; }
.judged { font-size: .8em; color: var(--soft); }
blockquote { margin: 0 0 .75rem; padding-left: .8rem; border-left: 3px solid var(--line); color: var(--soft); }
ul, ol { margin: 0 0 .75rem; padding-left: 1.6rem; } li { margin-bottom: .25rem; } li > ul, li > ol { margin: .25rem 0 0; }
sup { font-size: .68em; line-height: 0; font-weight: 600; color: var(--accent); } sup a { text-decoration: none; padding: 0 .1em; }
.flawed sup, .flawed sup a, li.flawed, li.flawed::marker { color: var(--opposes); }
.told { display: none; position: absolute; left: 0; right: 0; z-index: 1; margin-top: 1.7em; padding: .6rem .9rem; border-radius: 6px;
  background: var(--panel); border: 1px solid var(--line); box-shadow: 0 2px 10px #0003; color: var(--text);
  font-size: .8125rem; line-height: 1.5; font-weight: 400; text-align: start; }
.cite:hover .told, .cite:focus-within .told { display: block; }
:target { background: var(--accentground); outline: 4px solid var(--accentground); border-radius: 2px; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.table { overflow-x: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; width: 100%; font-size: .8125rem; line-height: 1.45; }
th, td { text-align: start; vertical-align: top; padding: .4rem .5rem; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 600; border-bottom-color: var(--faint); vertical-align: bottom; }
.right { text-align: end; } .middle { text-align: center; }
.stance { display: inline-block; width: 1.35em; height: 1.35em; line-height: 1.3em; margin-right: .15em; border-radius: 50%; text-align: center;
  font-weight: 700; }
figure { margin: 1rem 0 1.25rem; } figure svg { display: block; width: 100%; height: auto; }
figcaption, .caption { color: var(--soft); font-size: .8125rem; margin-top: .4rem; }
pre { background: var(--panel); padding: .7rem .9rem; border-radius: 6px; overflow-x: auto; }
code { font: .875em "Noto Sans Mono", "DejaVu Sans Mono", monospace; }
hr { border: 0; border-top: 1px solid var(--line); margin: 1.5rem 0; }
.notes { margin-top: 3rem; border-top: 1px solid var(--faint); font-size: .84rem; line-height: 1.5; } .notes h2 { margin-top: 1rem; font-size: .9375rem; }
.notes li { scroll-margin-top: 2rem; } .notes li::marker { color: var(--accent); font-weight: 600; } .back { text-decoration: none; }
footer { margin-top: 2rem; color: var(--soft); font-size: .8125rem; }
)css";

constexpr auto paperRules = R"css(
@media print {
  html { font-size: 10.5pt; background: none; } body { padding: 0; } article { max-width: none; }
  .told, .back { display: none !important; }
  a { color: inherit; text-decoration: none; } sup a { color: var(--accent); }
  tr, figure, .assessment, .notes li { break-inside: avoid; } thead { display: table-header-group; }
  p { orphans: 2; widows: 2; } .table { overflow: visible; }
}
)css";

QString variable(const QString &name, const QColor &color)
{
    return QString(u"--"_s % name % u':' % color.name() % u';');
}

QString variables(const Theme &theme)
{
    return variable(u"paper"_s, theme.paper) % variable(u"panel"_s, theme.panel) % variable(u"text"_s, theme.text)
        % variable(u"soft"_s, theme.soft) % variable(u"faint"_s, theme.faint) % variable(u"line"_s, theme.line)
        % variable(u"accent"_s, theme.accent) % variable(u"accentground"_s, theme.accentBackground)
        % variable(u"opposes"_s, theme.stance(Stance::Opposes).ink);
}

QString stanceRules(const Theme &theme)
{
    QString css;
    for (size_t i = 0; i < stanceCodes.size(); ++i) {
        const StanceColors &colors = theme.stances[i];
        css += QString(
            u".stance."_s % stanceCode(Stance(i)) % u"{background:"_s % colors.tint.name() % u";color:"_s % colors.ink.name() % u"}\n"_s);
    }
    return css;
}

/// Drawings carry the colours of paper in their attributes, which the style sheet may replace.
QString drawingRules()
{
    const Theme light = Theme::light();
    const Theme dark = Theme::darkTheme();
    QString css;
    const auto replace = [&css](const QColor &from, const QColor &to) {
        for (const QString &property : {u"fill"_s, u"stroke"_s})
            css += QString(u"svg ["_s % property % u"=\""_s % from.name() % u"\" i]{"_s % property % u':' % to.name() % u"}\n"_s);
    };
    replace(Qt::white, dark.paper);
    replace(Qt::black, dark.text);
    // The ink of titles and dates, which is no colour of the window.
    replace(QColor(0x3c444c), dark.text);
    replace(light.text, dark.text);
    replace(light.soft, dark.soft);
    replace(light.faint, dark.faint);
    replace(light.line, dark.line);
    replace(light.accent, dark.accent);
    replace(light.person, dark.person);
    replace(light.organisation, dark.organisation);
    replace(light.place, dark.place);
    replace(light.other, dark.other);
    for (size_t i = 0; i < light.stances.size(); ++i)
        replace(light.stances[i].ink, dark.stances[i].ink);
    return css;
}

} // namespace

QString htmlStyle(bool letter)
{
    return u":root{color-scheme:light dark;"_s % variables(Theme::light()) % u"}\n"_s
        % stanceRules(Theme::light())
        // Paper is light whatever the screen is.
        % u"@media screen and (prefers-color-scheme:dark){\n:root{"_s % variables(Theme::darkTheme()) % u"}\n"_s
        % stanceRules(Theme::darkTheme()) % drawingRules() % u"}\n@page{size:"_s % (letter ? u"letter"_s : u"A4"_s)
        % u";margin:22mm 24mm}"_s % QLatin1StringView(rules) % QLatin1StringView(paperRules);
}

} // namespace Parallax
