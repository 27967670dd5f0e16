// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerpane.h"

#include "core/project/project.h"
#include "ui/reader/findbar.h"
#include "ui/reader/finder.h"
#include "ui/reader/readerannotations.h"
#include "ui/reader/readerfindings.h"
#include "ui/reader/readerheader.h"
#include "ui/reader/readerview.h"
#include "ui/session/appearance.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"
#include "ui/source/sourceview.h"
#include "core/words/entitywords.h"
#include "core/words/findingwords.h"

#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

// Four of them and the panes beside them have room in a window of 1280 pixels.
constexpr int narrowestReader = 216;

/// The title stands above the text unless the text brings it itself.
QString headingFor(const Article &article, const ArticleContent &content)
{
    const bool inText =
        std::any_of(content.blocks.begin(), content.blocks.end(), [](const Block &block) { return block.kind == BlockKind::Headline; });
    return inText ? QString() : article.title;
}

} // namespace

ReaderPane::ReaderPane(const Session &session, std::shared_ptr<const Highlighting> highlighting, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_highlighting(std::move(highlighting))
    , m_header(new ReaderHeader(session, this))
    , m_pages(new QWidget(this))
    , m_stack(new QStackedLayout(m_pages))
    , m_view(new ReaderView(session.appearance, m_pages))
    , m_findBar(new FindBar(session.appearance, this))
    , m_finder(new Finder(*m_view, *m_findBar, this))
    , m_findings(std::make_unique<ReaderFindings>(session, *m_view))
    , m_annotations(std::make_unique<ReaderAnnotations>(session, *m_view, *m_findings))
{
    setObjectName(u"readerPane"_s);
    m_view->setObjectName(u"readerView"_s);
    makeLayout();
    connectParts();
}

ReaderPane::~ReaderPane() = default;

void ReaderPane::makeLayout()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_pages, 1);
    column->addWidget(m_findBar);
    m_stack->addWidget(m_view);
    m_findBar->hide();
    setFocusProxy(m_view);
    setMinimumWidth(narrowestReader);
}

void ReaderPane::connectParts()
{
    connect(m_header, &ReaderHeader::pressed, this, [this] { (showsSource() ? static_cast<QWidget *>(m_source) : m_view)->setFocus(); });
    connect(m_header, &ReaderHeader::versionRequested, this,
        [this](qint64 article, bool beside) { beside ? m_session.selection.openBeside(article) : m_session.selection.open(article); });
    connect(m_header, &ReaderHeader::sourceToggled, this, &ReaderPane::setShowsSource);
    connect(m_view, &ReaderView::columnMoved, m_header, &ReaderHeader::setTextLeft);
    connect(m_view, &ReaderView::focused, this, &ReaderPane::activated);
    connect(m_view, &ReaderView::selectionChanged, this, &ReaderPane::report);
    connect(m_view, &ReaderView::escapePressed, this, &ReaderPane::escape);
    connect(m_view, &ReaderView::mentionClicked, m_annotations.get(), &ReaderAnnotations::pickMention);
    connect(&m_session.selection, &Selection::entityChanged, this, [this] { m_view->setChosenEntity(m_session.selection.entity()); });
    m_view->setDescription([this](const EntityMark *mark, qsizetype offset) { return describePlace(mark, offset); });
    m_view->setChosenEntity(m_session.selection.entity());
}

void ReaderPane::setArticle(qint64 key, qsizetype topOffset)
{
    m_annotations->setArticle(key);
    m_findings->setArticle(key);
    m_article = {};
    m_article.key = key;
    setShowsSource(false);
    refresh();
    m_view->setTopOffset(topOffset);
    report();
}

bool ReaderPane::refresh()
{
    std::optional<Article> article;
    std::optional<ArticleContent> content;
    std::vector<qint64> earlierVersions;
    try {
        article = m_session.project.articles().article(m_article.key);
        content = m_session.project.articles().content(m_article.key);
        earlierVersions = m_session.project.articles().earlierVersions(m_article.key);
    } catch (const StorageError &fault) {
        m_session.notices.show(Notices::Kind::Problem, tr("The article could not be read: %1.").arg(fault.message()));
        return true;
    }
    if (!article || !content)
        return false;
    m_article = *article;
    m_header->setArticle(m_article, earlierVersions);
    m_view->setAccessibleName(m_article.displayTitle());
    const QString heading = headingFor(m_article, *content);
    const bool sameText = content->text == m_view->text();
    const TextSpan selected = sameText ? m_view->selection() : TextSpan();
    const qsizetype top = sameText ? m_view->topOffset() : 0;
    m_view->setArticle(content->text, content->blocks, entityMarks(content->mentions), heading);
    if (sameText)
        m_view->select(selected.start, selected.end);
    m_view->setTopOffset(top);
    m_finder->refresh();
    m_findings->refresh();
    m_annotations->refresh();
    return true;
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

void ReaderPane::escape()
{
    if (m_findBar->isVisible())
        Q_EMIT m_findBar->closed();
    else if (!m_annotations->letGo())
        m_session.selection.setEntity(std::nullopt);
}

void ReaderPane::find()
{
    setShowsSource(false);
    m_finder->open();
}

void ReaderPane::findStep(int direction)
{
    setShowsSource(false);
    m_finder->step(direction);
}

bool ReaderPane::showsSource() const
{
    return m_source && m_stack->currentWidget() == m_source;
}

void ReaderPane::setShowsSource(bool on)
{
    m_header->setSourceShown(on);
    if (on == showsSource())
        return;
    if (on && !m_source) {
        m_source = new SourceView(m_session, m_highlighting, m_pages);
        m_stack->addWidget(m_source);
    }
    const bool focused = m_pages->isAncestorOf(focusWidget());
    if (on)
        m_source->showSource(m_article);
    QWidget *shown = on ? static_cast<QWidget *>(m_source) : m_view;
    m_stack->setCurrentWidget(shown);
    if (focused)
        shown->setFocus();
}

void ReaderPane::stepTo(qint64 entity, int direction)
{
    const EntityMark *mark = markBeyond(m_view->marks(), entity, m_view->stepOrigin(), direction);
    if (!mark)
        return;
    const TextSpan span = mark->span;
    m_view->reveal(span);
    m_view->select(span.start, span.start);
}

std::array<int, entityGroupCount> ReaderPane::counts() const
{
    std::array<int, entityGroupCount> counts{};
    for (const EntityMark &mark : m_view->marks().all())
        ++counts[size_t(entityGroup(mark.type))];
    return counts;
}

QString ReaderPane::describePlace(const EntityMark *mark, qsizetype offset) const
{
    QStringList parts;
    if (mark)
        parts += describe(*mark);
    if (offset >= 0)
        parts += m_findings->describeAt(offset);
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

QString ReaderPane::describe(const EntityMark &mark) const
{
    std::optional<Entity> found;
    try {
        found = m_session.project.entities().entity(mark.entity);
    } catch (const StorageError &) {
        return {}; // a tool tip is not worth a message
    }
    if (!found)
        return {};
    const auto &marks = m_view->marks().all();
    const auto count =
        int(std::count_if(marks.begin(), marks.end(), [&mark](const EntityMark &other) { return other.entity == mark.entity; }));
    return tr("%1 · %2 · %n time(s) in this article · %3", nullptr, count)
        .arg(found->name, entityTypeName(found->type), findingStateName(mark.state));
}

} // namespace Parallax
