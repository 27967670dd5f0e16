// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/entities.h"

#include <QRegularExpression>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr std::array<std::pair<QStringView, char16_t>, 34> names{{
    {u"amp", u'&'},
    {u"lt", u'<'},
    {u"gt", u'>'},
    {u"quot", u'"'},
    {u"apos", u'\''},
    {u"nbsp", u'\u00a0'},
    {u"shy", u'\u00ad'},
    {u"ndash", u'\u2013'},
    {u"mdash", u'\u2014'},
    {u"hellip", u'\u2026'},
    {u"lsquo", u'\u2018'},
    {u"rsquo", u'\u2019'},
    {u"sbquo", u'\u201a'},
    {u"ldquo", u'\u201c'},
    {u"rdquo", u'\u201d'},
    {u"bdquo", u'\u201e'},
    {u"laquo", u'\u00ab'},
    {u"raquo", u'\u00bb'},
    {u"bull", u'\u2022'},
    {u"middot", u'\u00b7'},
    {u"deg", u'\u00b0'},
    {u"plusmn", u'\u00b1'},
    {u"times", u'\u00d7'},
    {u"frac12", u'\u00bd'},
    {u"sect", u'\u00a7'},
    {u"para", u'\u00b6'},
    {u"copy", u'\u00a9'},
    {u"euro", u'\u20ac'},
    {u"pound", u'\u00a3'},
    {u"larr", u'\u2190'},
    {u"rarr", u'\u2192'},
    {u"ne", u'\u2260'},
    {u"le", u'\u2264'},
    {u"ge", u'\u2265'},
}};

/// As CommonMark has it: what is no character is the replacement character.
QString characterOf(QStringView digits, int base)
{
    bool ok = false;
    const uint code = digits.toUInt(&ok, base);
    const bool character = ok && code != 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    const char32_t point = character ? char32_t(code) : char32_t(QChar::ReplacementCharacter);
    return QString::fromUcs4(&point, 1);
}

} // namespace

QString entityText(QStringView entity)
{
    if (entity.size() < 3 || !entity.startsWith(u'&') || !entity.endsWith(u';'))
        return entity.toString();
    const QStringView name = entity.sliced(1, entity.size() - 2);
    if (name.startsWith(u"#x") || name.startsWith(u"#X"))
        return characterOf(name.sliced(2), 16);
    if (name.startsWith(u'#'))
        return characterOf(name.sliced(1), 10);
    for (const auto &[known, character] : names) {
        if (name == known)
            return QString(QChar(character));
    }
    return entity.toString();
}

QString withoutEntities(const QString &text)
{
    static const QRegularExpression entity(u"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"_s);
    QString plain;
    qsizetype at = 0;
    for (auto matches = entity.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        plain += QStringView(text).sliced(at, match.capturedStart() - at);
        plain += entityText(match.capturedView());
        at = match.capturedEnd();
    }
    return plain += QStringView(text).sliced(at);
}

} // namespace Parallax
