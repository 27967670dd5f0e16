// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/language.h"

#include "core/analysis/wordhash.h"

#include <QFile>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <bit>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr qsizetype longestSample = 20000;
constexpr size_t mostLanguages = 64;

// Unlike wordHash() with the accents: "à" and "a" tell French from Italian.
quint64 hashOf(QStringView word)
{
    WordHash hash;
    for (const QChar letter : word)
        hash.add(char16_t(letter.toLower().unicode()));
    return hash.value();
}

class LanguageMarks
{
public:
    static const LanguageMarks &builtIn()
    {
        static const LanguageMarks marks;
        return marks;
    }

    QString languageOf(QStringView text) const
    {
        Tally tally;
        qsizetype start = 0;
        for (qsizetype at = 0; at <= text.size(); ++at) {
            if (at < text.size() && (text[at].isLetter() || text[at].isMark()))
                continue;
            if (at > start)
                countWord(text.sliced(start, at - start), tally);
            start = at + 1;
        }
        return decide(tally);
    }

private:
    struct Tally
    {
        std::array<qint32, mostLanguages> points{};
        qint32 words = 0;
    };

    LanguageMarks()
    {
        QFile file(u":/lexicon/languages.tsv"_s);
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT(there);
        const QString table = there ? QString::fromUtf8(file.readAll()) : QString();
        for (const QStringView line : QStringView(table).split(u'\n', Qt::SkipEmptyParts)) {
            const auto fields = line.split(u'\t');
            if (!line.startsWith(u'#') && fields.size() == 3)
                addRow(fields[0], fields[1] == u"letters", fields[2]);
        }
    }

    void addRow(QStringView language, bool letters, QStringView list)
    {
        qsizetype index = m_languages.indexOf(language);
        if (index < 0) {
            index = m_languages.size();
            m_languages.append(language.toString());
        }
        Q_ASSERT(size_t(index) < mostLanguages);
        for (const QStringView mark : list.split(u' ', Qt::SkipEmptyParts)) {
            if (letters)
                m_letters[mark.front().unicode()] |= 1ull << index;
            else
                m_words[hashOf(mark)] |= 1ull << index;
        }
    }

    void countWord(QStringView word, Tally &tally) const
    {
        ++tally.words;
        const quint64 of = m_words.value(hashOf(word), 0);
        add(tally, of, std::has_single_bit(of) ? 2 : 1);
        quint64 letters = 0;
        for (const QChar letter : word) {
            if (letter.unicode() >= 0x80)
                letters |= m_letters.value(letter.toLower().unicode(), 0);
        }
        add(tally, letters, 1);
    }

    static void add(Tally &tally, quint64 languages, qint32 points)
    {
        for (; languages != 0; languages &= languages - 1)
            tally.points[size_t(std::countr_zero(languages))] += points;
    }

    QString decide(const Tally &tally) const
    {
        const auto best = std::max_element(tally.points.begin(), tally.points.end());
        qint32 second = 0;
        for (auto other = tally.points.begin(); other != tally.points.end(); ++other)
            second = other == best ? second : std::max(second, *other);
        // Prose has a small word in every two or three; a language that is not listed shares a few with one that is.
        const bool standsOut = *best - second >= 3 && *best >= second + second / 3 && *best * 3 >= tally.words;
        return standsOut ? m_languages[best - tally.points.begin()] : QString();
    }

    QStringList m_languages;
    QHash<quint64, quint64> m_words;
    QHash<char16_t, quint64> m_letters;
};

} // namespace

QString detectLanguage(QStringView text)
{
    return LanguageMarks::builtIn().languageOf(text.first(std::min(text.size(), longestSample)));
}

bool isEnglish(QStringView language, QStringView text)
{
    if (language.isEmpty())
        return detectLanguage(text) == u"en";
    return language.startsWith(u"en", Qt::CaseInsensitive) && (language.size() == 2 || !language[2].isLetter());
}

} // namespace Parallax
