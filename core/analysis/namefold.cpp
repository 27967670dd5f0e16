// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/namefold.h"

#include "core/analysis/tokenizer.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

// Whole words first: given names that differ by more than letters.
constexpr std::array<std::pair<QStringView, QStringView>, 14> givenForms{{
    {u"serhii", u"sergi"},
    {u"serhiy", u"sergi"},
    {u"mohammad", u"mohamed"},
    {u"mohammed", u"mohamed"},
    {u"mohamad", u"mohamed"},
    {u"muhammad", u"mohamed"},
    {u"muhammed", u"mohamed"},
    {u"ahmad", u"ahmed"},
    {u"hussain", u"hussein"},
    {u"hossein", u"hussein"},
    {u"youssef", u"yusuf"},
    {u"yousef", u"yusuf"},
    {u"aleksandr", u"alexander"},
    {u"oleksandr", u"alexander"},
}};

// Then letters, one after the other.
constexpr std::array<std::pair<QStringView, QChar>, 8> letterForms{{
    {u"ks", u'x'},
    {u"ei", u'i'},
    {u"ey", u'i'},
    {u"iy", u'i'},
    {u"yy", u'i'},
    {u"ij", u'i'},
    {u"y", u'i'},
    {u"ii", u'i'},
}};

// In place: an import does this for every person of every article, and QString::replace() makes a matcher each time.
void replaceAll(QString &word, QStringView form, QChar key)
{
    qsizetype from = word.indexOf(form.front());
    if (from < 0)
        return;
    QChar *units = word.data();
    qsizetype to = from;
    while (from < word.size()) {
        const bool there = QStringView(units + from, word.size() - from).startsWith(form);
        units[to++] = there ? key : units[from];
        from += there ? form.size() : 1;
    }
    word.truncate(to);
}

QString wordKey(QString word)
{
    // Numerals of popes and kings.
    if (word == u"ii" || word == u"iii")
        return word;
    for (const auto &[form, key] : givenForms) {
        if (word == form)
            return key.toString();
    }
    for (const auto &[form, key] : letterForms)
        replaceAll(word, form, key);
    return word;
}

} // namespace

QString foldedName(QStringView name)
{
    QString folded;
    folded.reserve(name.size());
    for (qsizetype i = 0; i < name.size(); ++i) {
        const char16_t unit = foldedUnit(name[i].unicode());
        if (QChar::isLetterOrNumber(unit) || QChar::isSurrogate(unit)) {
            folded += QChar(unit);
        } else if (unit == u'.' || QChar::category(char32_t(unit)) <= QChar::Mark_Enclosing) {
            continue;
        } else if (unit == u'\'') {
            const bool possessive = i + 2 == name.size() && foldedUnit(name[i + 1].unicode()) == u's';
            i += possessive;
        } else if (!folded.isEmpty() && !folded.endsWith(u' ')) {
            folded += u' ';
        }
    }
    if (folded.endsWith(u' '))
        folded.chop(1);
    for (const QStringView article : {QStringView(u"the "), QStringView(u"a "), QStringView(u"an ")}) {
        if (folded.startsWith(article))
            return folded.sliced(article.size());
    }
    return folded;
}

QString personKey(QStringView name)
{
    QString key;
    const QString folded = foldedName(name);
    for (const QStringView word : QStringView(folded).tokenize(u' ')) {
        if (!key.isEmpty())
            key += u' ';
        key += wordKey(word.toString());
    }
    return key;
}

QStringView surnameOf(QStringView name)
{
    qsizetype start = name.lastIndexOf(u' ') + 1;
    // Lower-case parts before it belong to it; the Arabic article does not, as the press drops it.
    while (start > 1) {
        const qsizetype before = name.lastIndexOf(u' ', start - 2) + 1;
        const bool particle =
            name[before].isLower() || name.sliced(before, start - before) == u"Le " || name.sliced(before, start - before) == u"De ";
        if (!particle)
            break;
        start = before;
    }
    QStringView surname = name.sliced(start);
    for (const QStringView article : {QStringView(u"al-"), QStringView(u"el-")}) {
        if (surname.startsWith(article))
            return surname.sliced(article.size());
    }
    return surname;
}

} // namespace Parallax
