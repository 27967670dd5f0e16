// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Parallax {

/// Reads forward through a text; a part that does not fit leaves the place as it was.
class TextCursor
{
public:
    TextCursor(QStringView text, qsizetype at)
        : m_text(text)
        , m_at(at)
    {
    }

    [[nodiscard]] qsizetype at() const { return m_at; }
    void goTo(qsizetype at) { m_at = at; }
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }
    void skip(QStringView any)
    {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || any.contains(m_text[m_at])))
            ++m_at;
    }
    bool take(QChar c)
    {
        const bool there = peek() == c;
        m_at += there ? 1 : 0;
        return there;
    }
    bool takeWord(QStringView word)
    {
        const bool there = m_text.sliced(m_at).startsWith(word, Qt::CaseInsensitive) && !peek(word.size()).isLetter();
        m_at += there ? word.size() : 0;
        return there;
    }
    QStringView letters()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isLetter() || m_text[m_at].isMark()))
            ++m_at;
        return m_text.sliced(from, m_at - from);
    }
    /// Digits, at least `least` and at most `most` of them; -1 and no move otherwise.
    int number(qsizetype least, qsizetype most)
    {
        qsizetype end = m_at;
        while (end < m_text.size() && u'0' <= m_text[end] && m_text[end] <= u'9')
            ++end;
        if (end - m_at < least || end - m_at > most)
            return -1;
        const int value = m_text.sliced(m_at, end - m_at).toInt();
        m_at = end;
        return value;
    }

private:
    QStringView m_text;
    qsizetype m_at;
};

} // namespace Parallax
