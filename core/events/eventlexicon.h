// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/edtf.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace Parallax {

/// Forms of a verb, and flags of a word, as events.tsv explains them.
namespace VerbForm {
enum : quint8 { Base = 1, Third = 2, Past = 4, Participle = 8, Ing = 16 };
}

struct EventWord
{
    enum Part : quint8 {
        Verb,
        Noun,
        State,
        Plan,
        Then,
        Later,
        Moment,
        Link,
        These,
        If,
        Bound,
        Place,
        Nexus,
        Vague,
        Party,
        Any,
        Tell,
        Latest
    };
    enum Flag : quint8 { Once = 1, With = 2, Light = 4, Occasion = 8, Body = 16, Person = 32 };

    Part part = Verb;
    quint8 form = 0; ///< VerbForm bits of a verb or a state
    quint8 flags = 0;
    quint16 kind = 0; ///< EventLexicon::kind()
    /// Hash of the word that must follow, 0 for none.
    quint64 particle = 0;

    [[nodiscard]] bool has(Flag flag) const { return (flags & flag) != 0; }
};

/// Words that tell of events, and the wars that are known by what they are fought about: data, no rules. Immutable, so
/// threads share it.
class EventLexicon
{
public:
    struct War
    {
        Edtf date;
        QString title;
        /// Names of which those of one group must be there.
        std::vector<QStringList> names;
    };

    /// What the program ships; parse it once and share it.
    static std::shared_ptr<const EventLexicon> builtIn();
    /// From files in the forms of resources/lexicon/events.tsv and wars.tsv. Lines of another form are passed over.
    EventLexicon(const QByteArray &words, const QByteArray &wars);

    /// All that a word can be; -1 where it is nothing. `hash` as Token::hash.
    [[nodiscard]] qint32 find(quint64 hash) const;
    [[nodiscard]] const std::vector<EventWord> &senses(qint32 found) const { return m_senses[size_t(found)]; }
    /// Null where the word is none of this part.
    [[nodiscard]] const EventWord *sense(qint32 found, EventWord::Part part) const;
    [[nodiscard]] const QString &kind(quint16 index) const { return m_kinds[index]; }
    [[nodiscard]] const std::vector<War> &wars() const { return m_wars; }
    /// Index of a kind; that of "event" for one it does not have.
    [[nodiscard]] quint16 kindIndex(QStringView code) const;

private:
    void addWord(QStringView line);
    void addForm(quint64 hash, const EventWord &word);
    void addWar(QStringView line);
    void index();

    QStringList m_kinds;
    std::vector<std::vector<EventWord>> m_senses;
    QHash<quint64, qint32> m_building;
    struct Slot
    {
        quint64 hash = 0;
        qint32 senses = -1;
    };
    /// Open addressing, the size a power of two.
    std::vector<Slot> m_slots;
    std::vector<War> m_wars;
};

} // namespace Parallax
