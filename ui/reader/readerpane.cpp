// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerpane.h"

#include "core/project/project.h"
#include "ui/reader/readerheader.h"
#include "ui/reader/readerview.h"
#include "ui/session/appearance.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"
#include "ui/widgets/entitywords.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// The title stands above the text unless the text brings it itself.
QString headingFor(const Article &article, const ArticleContent &content)
{
    const bool inText =
        std::any_of(content.blocks.begin(), content.blocks.end(), [](const Block &block) { return block.kind == BlockKind::Headline; });
    return inText ? QString() : article.title;
}

} // namespace

ReaderPane::ReaderPane(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_header(new ReaderHeader(session, this))
    , m_view(new ReaderView(session.appearance, this))
{
    setObjectName(u"readerPane"_s);
    m_view->setObjectName(u"readerView"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    setMinimumWidth(280);
    connect(m_header, &ReaderHeader::pressed, this, &ReaderPane::activated);
    connect(m_view, &ReaderView::focused, this, &ReaderPane::activated);
    connect(m_view, &ReaderView::selectionChanged, this, &ReaderPane::report);
    connect(m_view, &ReaderView::entityClicked, &session.selection, [this](qint64 entity) { m_session.selection.setEntity(entity); });
    connect(&session.selection, &Selection::entityChanged, m_view, [this] { m_view->setChosenEntity(m_session.selection.entity()); });
    m_view->setDescription([this](const EntityMark &mark) { return describe(mark.entity); });
    m_view->setChosenEntity(session.selection.entity());
}

void ReaderPane::setArticle(qint64 key, qsizetype topOffset)
{
    Article article;
    ArticleContent content;
    try {
        article = m_session.project.articles().article(key).value_or(Article());
        content = m_session.project.articles().content(key).value_or(ArticleContent());
    } catch (const StorageError &fault) {
        m_session.notices.show(Notices::Kind::Problem, tr("The article could not be read: %1.").arg(fault.message()));
    }
    m_article = article;
    m_article.key = key;
    m_header->setArticle(m_article);
    m_view->setAccessibleName(m_article.displayTitle());
    m_view->setArticle(content.text, content.blocks, entityMarks(content.mentions), headingFor(m_article, content));
    m_view->setTopOffset(topOffset);
    report();
}

void ReaderPane::setActive(bool active)
{
    m_active = active;
    m_header->setActive(active);
    report();
}

void ReaderPane::report()
{
    if (m_active && m_article.key != 0)
        m_session.selection.setPassage(Selection::Passage{m_article.key, m_view->selection()});
}

bool ReaderPane::stepTo(qint64 entity, int direction)
{
    const EntityMark *mark = markBeyond(m_view->marks(), entity, m_view->stepOrigin(), direction);
    if (!mark)
        return false;
    m_view->select(mark->span.start, mark->span.start);
    m_view->reveal(mark->span);
    return true;
}

std::array<int, 4> ReaderPane::countsByGroup() const
{
    std::array<int, entityGroupCount> counts{};
    for (const EntityMark &mark : m_view->marks().all())
        ++counts[size_t(entityGroup(mark.type))];
    return counts;
}

QString ReaderPane::describe(qint64 entity) const
{
    std::optional<Entity> found;
    try {
        found = m_session.project.entities().entity(entity);
    } catch (const StorageError &) {
        return {}; // a tool tip is not worth a message
    }
    if (!found)
        return {};
    const auto &marks = m_view->marks().all();
    const auto count = int(std::count_if(marks.begin(), marks.end(), [entity](const EntityMark &mark) { return mark.entity == entity; }));
    return tr("%1 (%2), named %n time(s) in this article", nullptr, count).arg(found->name, entityTypeName(found->type));
}

} // namespace Parallax
