// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/tagoverview.h"

#include "core/project/project.h"
#include "ui/session/appearance.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"
#include "ui/tags/matrixview.h"
#include "ui/tags/tagchart.h"
#include "ui/tags/tagmatrixmodel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/rowtext.h"

#include <QButtonGroup>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

// Below this width the chart stands above the table.
constexpr int leastWidthForTwo = 800;

} // namespace

TagOverview::TagOverview(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_query(this, session.project, session.jobs, tagFigures,
          [this](Result<TagFigures> figures) {
              if (figures)
                  take(std::move(figures).value());
              else
                  m_session.notices.show(Notices::Kind::Problem, tr("The tags cannot be counted. %1").arg(figures.error().message));
          })
    , m_model(new TagMatrixModel(this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, m_stack))
    , m_empty(new EmptyState(m_stack))
    , m_chart(new TagChart(session.appearance))
    , m_header(new PaneHeader(tr("Passages per tag"), this))
    , m_more(new QLabel(this))
    , m_byArticle(new Chip(tr("By article"), this))
    , m_together(new Chip(tr("On the same words"), this))
    , m_table(new MatrixView(*m_model, session.appearance, this))
    , m_noTable(new EmptyState(this))
    , m_tables(new QStackedWidget(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"tagOverview"_s);
    setAutoFillBackground(true);
    m_empty->setObjectName(u"tagOverviewEmpty"_s);
    m_more->setObjectName(u"moreTags"_s);
    m_byArticle->setObjectName(u"tagsByArticle"_s);
    m_together->setObjectName(u"tagsTogether"_s);
    m_table->setObjectName(u"tagTable"_s);
    m_table->setAccessibleName(tr("Passages by tag"));
    m_noTable->setObjectName(u"tagTableEmpty"_s);
    m_hint->setObjectName(u"tagTableHint"_s);
    makeLayout();
    connectParts();
    applyTheme();
    m_empty->setState(tr("Counting the tags…"));
}

QWidget *TagOverview::makeChart()
{
    auto *side = new QWidget(this);
    auto *scroll = new QScrollArea(side);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_chart);
    rows->addWidget(m_more);
    rows->addStretch();
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(16, 16, 16, 8);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(scroll, 1);
    side->setMinimumWidth(260);
    return side;
}

QWidget *TagOverview::makeTable()
{
    auto *side = new QWidget(this);
    auto *which = new QButtonGroup(side);
    which->addButton(m_byArticle);
    which->addButton(m_together);
    m_byArticle->setChecked(true);
    m_tables->addWidget(m_table);
    m_tables->addWidget(m_noTable);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_byArticle);
    head->addWidget(m_together);
    head->addStretch();
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_tables, 1);
    column->addWidget(m_hint);
    m_hint->setFont(rowFont(m_hint->font(), -1));
    m_hint->setWordWrap(true);
    return side;
}

void TagOverview::makeLayout()
{
    m_splitter->setObjectName(u"tagOverviewSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeChart());
    m_splitter->addWidget(makeTable());
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void TagOverview::connectParts()
{
    connect(&m_session.project, &Project::changed, this, [this](const Changes &changes) {
        if (!changes.touches(u"tag") && !changes.touches(u"tagging") && !changes.touches(u"article"))
            return;
        m_outdated = true;
        if (isVisible())
            m_query.ask();
    });
    connect(m_byArticle, &Chip::clicked, this, &TagOverview::showTable);
    connect(m_together, &Chip::clicked, this, &TagOverview::showTable);
    connect(m_table, &MatrixView::passagesRequested, this, &TagOverview::showPassages);
    connect(m_chart, &TagChart::tagRequested, this, [this](const QUuid &tag) {
        AnnotationFilter filter;
        filter.kind = AnnotationFilter::Kind::Taggings;
        filter.tags = {tag};
        m_session.selection.showAnnotations(filter);
    });
    connect(&m_session.appearance, &Appearance::themeChanged, this, &TagOverview::applyTheme);
}

void TagOverview::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        m_query.askNow();
}

void TagOverview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto direction = width() < leastWidthForTwo ? Qt::Vertical : Qt::Horizontal;
    if (direction == m_splitter->orientation() && event->oldSize().isValid())
        return;
    m_splitter->setOrientation(direction);
    m_splitter->setSizes({2 * width(), 3 * width()});
}

void TagOverview::take(TagFigures figures)
{
    m_outdated = false;
    m_figures = std::move(figures);
    m_chart->setBars(m_figures.bars);
    const int more = int(m_figures.bars.size()) - int(m_chart->bars().size());
    m_more->setText(tr("…and %n more", nullptr, more));
    m_more->setVisible(more > 0);
    showTable();
    m_empty->setState(
        tr("No passage is tagged yet. Select words in an article and press T; here you will see which tags you use in which articles, "
           "and which of them lie on the same words."));
    m_stack->setCurrentIndex(m_figures.bars.empty() ? 1 : 0);
    Q_EMIT counted();
}

void TagOverview::showTable()
{
    const bool together = m_together->isChecked();
    m_model->setMatrix(together ? m_figures.together : m_figures.byArticle);
    m_noTable->setState(tr("No two tags lie on the same words."));
    const bool any = m_model->rowCount() > 0;
    m_tables->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_noTable);
    QString hint = together ? tr("How often passages of two tags overlap. A figure leads to them, Ctrl+C copies the table.")
                            : tr("How many passages of an article have a tag. A figure leads to them, Ctrl+C copies the table.");
    if (!together && m_figures.articlesCut)
        hint = tr(
            "How many passages of an article have a tag: the %n articles with the most. A figure leads to them, Ctrl+C copies the table.",
            nullptr, mostArticleColumns);
    m_hint->setText(hint);
    m_hint->setVisible(any);
}

void TagOverview::showPassages(const QModelIndex &cell)
{
    m_session.selection.showAnnotations(passagesOf(m_model->matrix(), size_t(cell.row()), size_t(cell.column())));
}

void TagOverview::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.panel);
    setPalette(palette);
    m_header->setInk(theme.soft);
    m_empty->setInk(theme.soft);
    m_noTable->setInk(theme.soft);
    const Chip::Look box{theme.soft, theme.accent, theme.line, theme.accentBackground, {}, Qt::NoPen};
    m_byArticle->setLook(box);
    m_together->setLook(box);
    palette.setColor(QPalette::WindowText, theme.soft);
    m_more->setPalette(palette);
    m_hint->setPalette(palette);
}

} // namespace Parallax
