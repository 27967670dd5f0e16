// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/stance.h"
#include "core/compare/meaning.h"
#include "core/compare/quantity.h"

#include <QDate>
#include <QUuid>

#include <vector>

namespace Parallax {

/// Who somebody is for a comparison: an entity's key after all that it stands for; 0 for nobody.
using Actor = qint64;

/// A word that counts in a comparison.
struct UnitWord
{
    Meaning meaning = 0;
    Meaning stem = 0;
    quint8 uses = 0;
};

/// A word that makes a unit about something: neither small nor only modal.
inline bool isContent(const UnitWord &word)
{
    return (word.uses & (WordUse::Small | WordUse::Duty | WordUse::Hedge)) == 0;
}

/// A passage reduced to its words that count: a sentence of what somebody said, of the report, or of a teaser on the page,
/// or words in quotation marks.
struct Unit
{
    enum Kind : quint8 { Statement, Sentence, Teaser, Quotation };

    quint32 article = 0; ///< index in the order of LinkFinder::add()
    TextSpan span; ///< UTF-16 units
    std::vector<UnitWord> words; ///< in their order
    std::vector<Meaning> content; ///< meanings of those that it is about, ascending
    Actor speaker = 0;
    Kind kind = Sentence;
    bool attributed = false; ///< to a source that is no entity
    bool direct = false;
    bool negative = false; ///< an odd number of negations
    bool duty = false; ///< what should be or is demanded
    bool hedged = false;
    qint32 context = -1; ///< of a quotation: the unit of its sentence
};

struct FigureUnit
{
    quint32 article = 0;
    TextSpan span;
    QString text;
    Quantity quantity;
    std::vector<Meaning> what; ///< ascending
    Meaning head = 0; ///< the thing itself: "members" of "permanent members of the council"
    bool unitOnly = false; ///< "points", "percent": of what, the text does not say
    qint32 sentence = -1; ///< unit
    QDate earliest; ///< of the date in its sentence; invalid where there is none
    QDate latest;
    QDate published; ///< of its article; invalid where it is not known
};

struct PositionUnit
{
    quint32 article = 0;
    TextSpan span;
    Actor holder = 0;
    QString issue; ///< id
    Stance stance = Stance::Unclear;
    int strength = 2;
    bool attributed = false;
    QString date;
};

struct EventUnit
{
    quint32 article = 0;
    TextSpan span;
    QUuid id;
    QString kind;
    QString title;
    QString date; ///< EDTF
    std::vector<Actor> participants; ///< ascending
};

/// What of one article is kept for the comparison.
struct ArticleUnits
{
    std::vector<Unit> units;
    std::vector<FigureUnit> figures;
    std::vector<PositionUnit> positions;
    std::vector<EventUnit> events;
};

} // namespace Parallax
