// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/figures.h"
#include "core/analysis/figurewords.h"
#include "core/analysis/plaintokens.h"

namespace Parallax {

/// Knows the forms that claimed numbers have.
class FigureParser
{
public:
    FigureParser(QStringView text, const PlainTokens &tokens)
        : m_text(text)
        , t(tokens)
    {
    }

    struct Found
    {
        FoundFigure figure;
        size_t end; ///< the token behind it
    };

    /// The figure whose number begins with token `i`.
    [[nodiscard]] std::optional<Found> at(size_t i) const;

private:
    /// A number with what belongs to it, before it is known what it counts.
    struct Number
    {
        size_t first = 0;
        size_t end = 0;
        qint64 value = -1; ///< of words and short digits, to tell one and two from others
        size_t unit = 0; ///< the token of its unit, 0 for none
        bool weak = false; ///< "one", "a"
        bool digits = false;
        bool magnitude = false;
        bool money = false;
        bool share = false;
        bool measure = false; ///< "30-day"
        bool old = false;
        bool multiple = false;
    };
    [[nodiscard]] std::optional<Number> numberAt(size_t i) const;
    [[nodiscard]] bool readDigits(Number &number) const;
    [[nodiscard]] bool readWords(Number &number) const;
    [[nodiscard]] bool readShare(Number &number) const;
    void readUnits(Number &number) const;
    void readMeasure(Number &number) const;
    void readRange(Number &number) const;
    [[nodiscard]] size_t qualifiedFrom(size_t first) const;
    [[nodiscard]] bool isPartOfName(const Number &number) const;
    /// The end of the words that say what is counted; `from` where there are none.
    [[nodiscard]] size_t countedEnd(size_t from, bool needsPlural) const;
    [[nodiscard]] size_t ofEnd(size_t of) const;
    [[nodiscard]] bool isPlural(size_t i) const;
    [[nodiscard]] bool goesOn(size_t i) const
    {
        return t.isWord(i) && t[i].spaceBefore && !t.is(i, FigureClass::Stop) && !t.is(i, FigureClass::NoPlural);
    }
    [[nodiscard]] QString words(size_t from, size_t end) const;

    QStringView m_text;
    const PlainTokens &t;
};

} // namespace Parallax
