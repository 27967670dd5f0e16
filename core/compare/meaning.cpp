// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/meaning.h"

#include "core/analysis/wordhash.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Class
{
    QStringView name;
    quint8 uses;
    bool sharesMeaning; ///< all words of a row mean the same
};
constexpr std::array<Class, 7> classes{
    {{u"small", WordUse::Small, false}, {u"negation", WordUse::Negation, false}, {u"duty", WordUse::Duty, false},
        {u"hedge", WordUse::Hedge, false}, {u"same", 0, true}, {u"idiom", WordUse::Idiom, true}, {u"country", WordUse::Name, true}}};

// Longest first among those that end alike.
constexpr std::array<QStringView, 46> endings{u"isations", u"izations", u"isation", u"ization", u"ational", u"ically", u"ations", u"itions",
    u"ating", u"ments", u"ation", u"ition", u"ively", u"ities", u"ated", u"ment", u"ical", u"ions", u"ance", u"ence", u"ally", u"ness",
    u"able", u"ing", u"ion", u"ity", u"ive", u"ial", u"ian", u"ese", u"ied", u"ies", u"ors", u"ers", u"ees", u"eed", u"ate", u"al", u"an",
    u"ed", u"er", u"or", u"ee", u"es", u"ly", u"ic"};

bool isWordUnit(char16_t unit)
{
    return unit < 0x80 ? (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9')
                       : QChar::isLetterOrNumber(unit);
}

bool isDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

// Letters and digits; hyphens, apostrophes and full stops only between them, as in "non-aligned", "don't" and "U.S.".
qsizetype wordEnd(QStringView text, qsizetype at, qsizetype end)
{
    while (at < end) {
        const char16_t unit = text[at].unicode();
        const bool joins = unit == u'-' || unit == u'.' || unit == u',' || isApostrophe(unit);
        const bool digits = unit == u',' || unit == u'.';
        if (isWordUnit(unit)) {
            ++at;
        } else if (joins && at + 1 < end && isWordUnit(text[at + 1].unicode())) {
            const bool single = at >= 1 && (at < 2 || !isWordUnit(text[at - 2].unicode())) && !isDigit(text[at - 1].unicode());
            if (digits && !(isDigit(text[at - 1].unicode()) && isDigit(text[at + 1].unicode())) && !(unit == u'.' && single))
                break;
            if (isApostrophe(unit) && (text[at + 1] == u's' || text[at + 1] == u'S')
                && (at + 2 >= end || !isWordUnit(text[at + 2].unicode())))
                break;
            ++at;
        } else {
            break;
        }
    }
    return at;
}

// Of folded letters: what all forms of the word share.
qsizetype stemLength(std::span<const char16_t> word)
{
    constexpr QStringView vowels = u"aeiouy";
    qsizetype length = qsizetype(word.size());
    const auto unit = [&](qsizetype fromEnd) { return word[size_t(length - fromEnd)]; };
    const auto endsWith = [&](QStringView ending) {
        const qsizetype shortest = ending == u"ed" || ending == u"ing" ? 3 : 4;
        if (length - ending.size() < shortest)
            return false;
        for (qsizetype i = 0; i < ending.size(); ++i) {
            if (unit(ending.size() - i) != ending[i].unicode())
                return false;
        }
        return true;
    };
    if (length > 3 && unit(1) == u's' && unit(2) != u's' && unit(2) != u'u')
        --length;
    constexpr int passes = 3; // "guarantee-ing", "territor-i-al"
    for (int pass = 0; pass < passes; ++pass) {
        const auto *ending = std::find_if(endings.begin(), endings.end(), endsWith);
        length -= ending == endings.end() ? 0 : ending->size();
        while (length > 4 && vowels.contains(unit(1)))
            --length;
    }
    // "ruled" and "rule", "stopped" and "stop"
    if (length == 4 && unit(1) == u'e')
        --length;
    if (length > 3 && unit(1) == unit(2))
        --length;
    return length;
}

Meaning hashOf(std::span<const char16_t> word)
{
    WordHash hash;
    for (const char16_t unit : word)
        hash.add(unit);
    return Meaning(hash.value()) | 1;
}

/// A word in lower case without accents and marks, as far as it is told apart from others.
struct FoldedWord
{
    explicit FoldedWord(QStringView word)
    {
        for (const QChar unit : word) {
            if (count == units.size())
                break;
            if (!isWordUnit(unit.unicode()))
                continue;
            units[count++] = foldedUnit(unit.unicode());
            digits = digits && isDigit(unit.unicode());
        }
    }
    [[nodiscard]] Meaning form() const { return hashOf({units.data(), count}); }
    [[nodiscard]] Meaning stem() const { return hashOf({units.data(), digits ? count : size_t(stemLength({units.data(), count}))}); }

    std::array<char16_t, 40> units{};
    size_t count = 0;
    bool digits = true;
};

} // namespace

Meaning stemOf(QStringView word)
{
    return FoldedWord(word).stem();
}

MeaningTable::MeaningTable(QStringView table)
{
    for (const QStringView line : table.split(u'\n'))
        add(line.trimmed());
    addOpposites();
}

const MeaningTable &MeaningTable::shipped()
{
    static const MeaningTable table = [] {
        QFile file(u":/lexicon/synonyms.tsv"_s);
        return MeaningTable(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString());
    }();
    return table;
}

std::vector<MeaningTable::PlainWord> MeaningTable::split(QStringView text, TextSpan stretch)
{
    std::vector<PlainWord> words;
    for (qsizetype at = stretch.start; at < stretch.end; ++at) {
        if (!isWordUnit(text[at].unicode()))
            continue;
        const qsizetype end = wordEnd(text, at, stretch.end);
        const FoldedWord folded(text.sliced(at, end - at));
        words.push_back({{at, end}, folded.form(), folded.stem(), isDigit(text[at].unicode())});
        at = end - 1;
    }
    return words;
}

// What a word means is known once all rows are read.
void MeaningTable::addOpposites()
{
    for (const auto &[one, other] : m_oppositeWords) {
        m_opposites.insert(ofName(one), ofName(other));
        m_opposites.insert(ofName(other), ofName(one));
    }
    m_oppositeWords.clear();
}

void MeaningTable::add(QStringView line)
{
    const qsizetype tab = line.indexOf(u'\t');
    if (tab < 0 || line.startsWith(u'#'))
        return;
    if (line.first(tab) == u"opposite") {
        const auto words = line.sliced(tab + 1).split(u'|');
        if (words.size() == 2)
            m_oppositeWords.emplace_back(words[0].trimmed().toString(), words[1].trimmed().toString());
        return;
    }
    const auto *kind = std::find_if(classes.begin(), classes.end(), [&](const Class &each) { return each.name == line.first(tab); });
    if (kind == classes.end())
        return;
    Meaning shared = 0;
    for (const QStringView part : line.sliced(tab + 1).split(u'|')) {
        const std::vector<PlainWord> words = split(part, {0, part.size()});
        if (words.empty())
            continue;
        Meaning form = words.front().form;
        Meaning stem = words.front().stem;
        for (size_t i = 1; i < words.size(); ++i) {
            form = joinedMeaning(form, words[i].form);
            stem = joinedMeaning(stem, words[i].stem);
        }
        shared = shared ? shared : stem;
        Entry &entry = kind->sharesMeaning ? m_stems[stem] : m_forms[form];
        entry.uses |= kind->uses;
        if (kind->sharesMeaning && !entry.meaning)
            entry.meaning = shared;
        quint8 &longest = m_longest[words.front().stem];
        longest = std::max(longest, quint8(words.size()));
    }
}

MeaningTable::Entry MeaningTable::entryOf(std::span<const PlainWord> words) const
{
    Meaning form = words.front().form;
    Meaning stem = words.front().stem;
    for (const PlainWord &word : words.subspan(1)) {
        form = joinedMeaning(form, word.form);
        stem = joinedMeaning(stem, word.stem);
    }
    Entry entry = m_stems.value(stem);
    entry.uses |= m_forms.value(form).uses;
    return entry;
}

std::vector<MeantWord> MeaningTable::read(QStringView text, TextSpan stretch) const
{
    const std::vector<PlainWord> plain = split(text, stretch);
    std::vector<MeantWord> words;
    words.reserve(plain.size());
    for (size_t i = 0; i < plain.size();) {
        MeantWord word{plain[i].span, plain[i].stem, plain[i].stem, plain[i].number ? quint8(WordUse::Number) : quint8(0)};
        size_t length = std::min<size_t>(m_longest.value(plain[i].stem, 1), plain.size() - i);
        for (; length > 0; --length) {
            const Entry entry = entryOf({plain.data() + i, length});
            if (!entry.meaning && !entry.uses)
                continue;
            word.meaning = entry.meaning ? entry.meaning : word.meaning;
            word.uses |= entry.uses;
            word.span.end = plain[i + length - 1].span.end;
            for (size_t next = i + 1; next < i + length; ++next)
                word.stem = joinedMeaning(word.stem, plain[next].stem);
            break;
        }
        words.push_back(word);
        i += std::max<size_t>(1, length);
    }
    return words;
}

Meaning MeaningTable::ofName(QStringView name) const
{
    const std::vector<MeantWord> words = read(name, {0, name.size()});
    if (words.empty())
        return 0;
    Meaning key = words.front().meaning;
    for (size_t i = 1; i < words.size(); ++i)
        key = joinedMeaning(key, words[i].meaning);
    return key;
}

} // namespace Parallax
