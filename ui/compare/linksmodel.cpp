// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/linksmodel.h"

#include "core/project/project.h"
#include "ui/session/openlinks.h"
#include "core/words/quotationmarks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

LinksModel::LinksModel(Project &project, OpenLinks &links, QObject *parent)
    : QAbstractListModel(parent)
    , m_project(project)
    , m_links(links)
{
    connect(&links, &OpenLinks::linksChanged, this, &LinksModel::rebuild);
    connect(&project, &Project::changed, this, &LinksModel::forget);
    rebuild();
}

int LinksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

const PassageLink &LinksModel::linkAt(int row) const
{
    return m_links.links()[size_t(m_rows[size_t(row)])];
}

std::optional<QUuid> LinksModel::eventAt(int row) const
{
    const PassageLink &link = linkAt(row);
    if (link.kind != LinkKind::SameEvent)
        return std::nullopt;
    for (const Passage &passage : {link.a, link.b}) {
        for (const Event &event : m_project.events().inArticle(passage.article, articleText(passage.article).text)) {
            const auto tells = [&passage](const EventSpan &told) { return told.span == passage.span; };
            if (std::any_of(event.spans.begin(), event.spans.end(), tells))
                return event.id;
        }
    }
    return std::nullopt;
}

int LinksModel::rowOf(int link) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), link);
    return found == m_rows.end() || *found != link ? -1 : int(found - m_rows.begin());
}

void LinksModel::setKind(std::optional<LinkKind> kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    rebuild();
}

void LinksModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    m_counts.fill(0);
    const std::vector<PassageLink> &links = m_links.links();
    for (size_t i = 0; i < links.size(); ++i) {
        ++m_counts[size_t(links[i].kind)];
        if (!m_kind || *m_kind == links[i].kind)
            m_rows.push_back(int(i));
    }
    endResetModel();
}

void LinksModel::forget(const Changes &changes)
{
    if (!changes.touches(u"article") && !changes.touches(u"source"))
        return;
    m_texts.clear();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const LinksModel::ArticleText &LinksModel::articleText(qint64 key) const
{
    auto found = m_texts.find(key);
    if (found == m_texts.end()) {
        const auto article = m_project.articles().article(key);
        const QString name = !article ? QString() : article->source.isEmpty() ? article->displayTitle() : article->source;
        found = m_texts.insert(key, {m_project.articles().text(key), name});
    }
    return *found;
}

QString LinksModel::words(const Passage &passage) const
{
    return withMarksInPairs(articleText(passage.article).text.mid(passage.span.start, passage.span.length()).simplified());
}

QString LinksModel::glyph(LinkKind kind)
{
    constexpr std::array<QStringView, linkKindCodes.size()> glyphs{u"\u201D", u"\u2248", u"\u25CE", u"\u2260", u"\u2713"};
    return glyphs[size_t(kind)].toString();
}

QString LinksModel::kindWord(LinkKind kind, bool hard)
{
    switch (kind) {
    case LinkKind::SameQuote:
        return tr("Same words");
    case LinkKind::SameStatement:
        return tr("Same statement");
    case LinkKind::SameEvent:
        return tr("Same event");
    case LinkKind::Contradicts:
        return hard ? tr("Contradiction") : tr("Tension");
    case LinkKind::Supports:
        return tr("Same figure");
    }
    return {};
}

QVariant LinksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PassageLink &link = linkAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return kindWord(link.kind, link.hard);
    case KeyRole:
        return m_rows[size_t(index.row())];
    case KindRole:
        return int(link.kind);
    case HardRole:
        return link.hard;
    case GlyphRole:
        return glyph(link.kind);
    case WhyRole:
        return link.why;
    case FirstWordsRole:
        return words(link.a);
    case FirstArticleRole:
        return articleText(link.a.article).name;
    case SecondWordsRole:
        return words(link.b);
    case SecondArticleRole:
        return articleText(link.b.article).name;
    case Qt::ToolTipRole:
        return u"%1\n\n%2\n\n%3"_s.arg(link.why, words(link.a), words(link.b));
    case Qt::AccessibleTextRole:
        return tr("%1: “%2” in %3; “%4” in %5. %6")
            .arg(kindWord(link.kind, link.hard), words(link.a), articleText(link.a.article).name, words(link.b),
                articleText(link.b.article).name, link.why);
    }
    return {};
}

} // namespace Parallax
