// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/generatedarticle.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Parallax::Bench {

namespace {

constexpr int vocabulary = 30000;
constexpr int surnames = 2000;
constexpr qsizetype articleBytes = 2600;

const std::array functionWords { "the", "of", "to", "and", "in", "a", "that", "for", "on", "with", "is", "was", "said", "as", "by", "it", "at", "be", "from",
    "his", "has", "have", "would", "not", "an", "are", "its", "were", "will", "had", "which", "their", "been", "after", "who", "more", "also", "but", "new",
    "government", "president", "minister", "talks", "security", "agreement", "foreign", "could", "about", "between", "against", "week", "two", "last", "over" };
const std::array givenNames { "John", "Maria", "Peter", "Anna", "David", "Elena", "Michael", "Laura", "Thomas", "Sofia", "Robert", "Nadia", "Carlos", "Aisha",
    "Henrik", "Yuki" };
const std::array places { "France", "Germany", "Brazil", "Japan", "Canada", "Egypt", "India", "Kenya", "Norway", "Poland", "the United Nations",
    "the European Union", "London", "Geneva", "Cairo", "Ottawa" };
const std::array days { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" };
const std::array syllables { "ba", "con", "der", "el", "fi", "gar", "hen", "in", "jo", "kal", "lin", "mor", "na", "or", "pel", "qui", "ran", "sol", "ter",
    "un", "val", "wes", "yar", "zen", "tion", "ment", "ing", "ist" };

QByteArray capitalised(QByteArray word)
{
    word[0] = char(std::toupper(word[0]));
    return word;
}

} // namespace

ArticleGenerator::ArticleGenerator(quint32 seed)
    : m_random(seed)
{
    for (const char *it : functionWords)
        m_words.emplace_back(it);
    const auto invented = [this](int parts) {
        QByteArray made;
        for (int i = 0; i < parts; ++i)
            made += syllables[size_t(below(int(syllables.size())))];
        return made;
    };
    while (m_words.size() < vocabulary)
        m_words.push_back(invented(2 + below(3)));
    for (int i = 0; i < surnames; ++i)
        m_surnames.push_back(capitalised(invented(2 + below(2))));
    double sum = 0;
    for (int rank = 1; rank <= vocabulary; ++rank)
        m_cumulative.push_back(sum += 1.0 / std::pow(rank, 1.0));
}

const QByteArray &ArticleGenerator::word()
{
    const double at = m_cumulative.back() * (m_random() / double(std::mt19937::max()));
    const auto found = std::lower_bound(m_cumulative.begin(), m_cumulative.end(), at);
    return m_words[size_t(std::min(found - m_cumulative.begin(), std::ptrdiff_t(vocabulary - 1)))];
}

QByteArray ArticleGenerator::name()
{
    // Few people are in the news often, most once.
    const int limit = below(3) == 0 ? surnames : 60;
    return QByteArray(givenNames[size_t(below(int(givenNames.size())))]) + ' ' + m_surnames[size_t(below(limit))];
}

QByteArray ArticleGenerator::sentence()
{
    const int words = 10 + below(16);
    QByteArray made = capitalised(word());
    for (int i = 1; i < words; ++i) {
        made += ' ';
        const int kind = below(100);
        if (kind < 4)
            made += name();
        else if (kind < 8)
            made += places[size_t(below(int(places.size())))];
        else if (kind < 10)
            made += QByteArray("on ") + days[size_t(below(int(days.size())))];
        else
            made += word();
        if (kind == 99)
            made += ',';
    }
    return made + '.';
}

QByteArray ArticleGenerator::paragraph()
{
    if (below(4) == 0)
        return "\xe2\x80\x9c" + sentence().chopped(1) + ",\xe2\x80\x9d " + name() + " said. " + sentence();
    QByteArray made = sentence();
    for (int i = below(3); i >= 0; --i)
        made += ' ' + sentence();
    return made;
}

QByteArray ArticleGenerator::next()
{
    ++m_number;
    QByteArray article = capitalised(sentence().chopped(1)) + "\nBy " + name() + "\nPosted on March " + QByteArray::number(1 + m_number % 28) + ", 2024\n\n";
    article += "GENEVA (Agency) - " + sentence() + "\n\n";
    while (article.size() < articleBytes)
        article += paragraph() + "\n\n";
    return article;
}

} // namespace Parallax::Bench
