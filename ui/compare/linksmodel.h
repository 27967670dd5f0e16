// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/passagelink.h"

#include <QAbstractListModel>
#include <QHash>

#include <array>
#include <optional>
#include <vector>

namespace Parallax {

class OpenLinks;
class Project;
struct Changes;

/// The links of the open articles as a list, with the words of both passages.
class LinksModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< int, index into OpenLinks::links()
        KindRole, ///< int, LinkKind
        HardRole, ///< bool
        GlyphRole, ///< QString, one sign
        WhyRole, ///< QString
        FirstWordsRole, ///< QString, of the passage in the article further left
        FirstArticleRole, ///< QString, its outlet, or its title where none is known
        SecondWordsRole,
        SecondArticleRole
    };

    LinksModel(Project &project, OpenLinks &links, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const PassageLink &linkAt(int row) const;
    /// The event that its passages tell of; nothing for a link of another kind, or once the event is gone.
    [[nodiscard]] std::optional<QUuid> eventAt(int row) const;
    /// -1 for one that the filter leaves out.
    [[nodiscard]] int rowOf(int link) const;

    /// One kind only; nothing for all.
    [[nodiscard]] std::optional<LinkKind> kind() const { return m_kind; }
    void setKind(std::optional<LinkKind> kind);
    /// Of all links of the kind, whatever the filter.
    [[nodiscard]] int count(LinkKind kind) const { return m_counts[size_t(kind)]; }

    [[nodiscard]] static QString kindWord(LinkKind kind, bool hard);
    [[nodiscard]] static QString glyph(LinkKind kind);

private:
    struct ArticleText
    {
        QString text;
        QString name;
    };
    void rebuild();
    void forget(const Changes &changes);
    [[nodiscard]] const ArticleText &articleText(qint64 key) const;
    [[nodiscard]] QString words(const Passage &passage) const;

    Project &m_project;
    OpenLinks &m_links;
    std::optional<LinkKind> m_kind;
    std::vector<int> m_rows; ///< indices into m_links.links()
    std::array<int, linkKindCodes.size()> m_counts{};
    mutable QHash<qint64, ArticleText> m_texts; ///< of the articles the links are in, read when first shown
};

} // namespace Parallax
