// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <optional>
#include <vector>

namespace Parallax {

/// The articles that are open side by side, one of which is active.
class OpenArticles : public QObject
{
    Q_OBJECT

public:
    static constexpr int maximumReaders = 4;

    using QObject::QObject;

    /// Keys of the articles in the readers, left to right; an article is open once at most.
    [[nodiscard]] const std::vector<qint64> &articles() const { return m_articles; }
    /// Index into articles(), -1 when none is open.
    [[nodiscard]] int active() const { return m_active; }
    [[nodiscard]] std::optional<qint64> activeArticle() const;

    /// Into the active reader in place of what is there; an article that is open already is made active instead.
    void open(qint64 article);
    /// Into a new reader right of the active one; when all are taken, into the active one.
    void openBeside(qint64 article);
    /// Into a new reader at `index`, as a drop does; when all are taken, into the reader there.
    void openAt(qint64 article, int index);
    void close(int index);
    void swap(int first, int second);
    void setActive(int index);
    void setArticles(const std::vector<qint64> &articles, int active);

Q_SIGNALS:
    void articlesChanged();
    void activeChanged(int index);
    /// After both, when no other took its place.
    void closed(qint64 article);

private:
    [[nodiscard]] int indexOf(qint64 article) const;

    std::vector<qint64> m_articles;
    int m_active = -1;
};

} // namespace Parallax
