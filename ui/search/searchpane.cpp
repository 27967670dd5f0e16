// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchpane.h"

#include "ui/search/livequery.h"
#include "ui/search/queryfield.h"
#include "ui/search/queryguide.h"
#include "ui/search/searchdelegate.h"
#include "ui/search/searchmodel.h"
#include "ui/session/appearance.h"
#include "ui/session/selection.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/periodchip.h"
#include "core/words/periodtext.h"
#include "ui/widgets/rowkeeper.h"
#include "ui/widgets/rowtext.h"
#include "ui/widgets/rowview.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Parallax {

SearchPane::SearchPane(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new SearchModel(session.project, this))
    , m_count(new QLabel(this))
    , m_newest(new Chip(tr("Newest first"), this))
    , m_best(new Chip(tr("Best match"), this))
    , m_period(new PeriodChip(this))
    , m_rankedOver(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_guide(new QueryGuide(this))
    , m_view(new RowView(this))
    , m_message(new EmptyState(this))
    , m_head(new QWidget(this))
{
    setObjectName(u"search"_s);
    setAutoFillBackground(true);
    m_view->setObjectName(u"results"_s);
    m_view->setAccessibleName(tr("Search results"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SearchDelegate(*m_model, session.appearance, session.selection, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setChoosesOnClick(true);
    m_keeper = new RowKeeper(*m_view, SearchModel::KeyRole, [this](qint64 key) { return m_model->rowOf(key); });
    makeLayout();
    connectParts();
    applyTheme();
    followPeriod();
    showState();
}

void SearchPane::makeLayout()
{
    m_count->setObjectName(u"searchCount"_s);
    m_newest->setObjectName(u"newestFirst"_s);
    m_best->setObjectName(u"bestMatch"_s);
    m_period->setObjectName(u"searchPeriod"_s);
    m_rankedOver->setObjectName(u"rankedOver"_s);
    m_message->setObjectName(u"searchMessage"_s);
    m_newest->setChecked(true);
    auto *either = new QButtonGroup(this);
    either->addButton(m_newest);
    either->addButton(m_best);
    m_rankedOver->setFont(rowFont(font(), -1));
    m_rankedOver->setWordWrap(true);
    m_rankedOver->setContentsMargins(16, 0, 16, 0);
    for (QWidget *page : {static_cast<QWidget *>(m_guide), static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_message)})
        m_stack->addWidget(page);

    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(16, 0, 16, 0);
    head->setSpacing(4);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_newest);
    head->addWidget(m_best);
    auto *time = new QHBoxLayout;
    time->setContentsMargins(16, 0, 16, 0);
    time->addWidget(m_period);
    time->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addLayout(time);
    column->addWidget(m_rankedOver);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_view);
}

void SearchPane::connectParts()
{
    using Order = SearchOptions::Order;
    const auto orderBy = [this](Order order) {
        m_keeper->startAtTop();
        m_model->setOrder(order);
    };
    connect(m_newest, &Chip::clicked, this, [orderBy] { orderBy(Order::NewestFirst); });
    connect(m_best, &Chip::clicked, this, [orderBy] { orderBy(Order::Ranked); });
    connect(m_view, &RowView::chosen, this, &SearchPane::open);
    const auto backToField = [this] {
        if (m_field)
            m_field->setFocus(Qt::ShortcutFocusReason);
    };
    connect(m_view, &RowView::leftAtTop, this, backToField);
    connect(m_view, &RowView::filterRequested, this, backToField);
    connect(m_view, &RowView::escaped, this, backToField);
    connect(m_guide, &QueryGuide::exampleChosen, this, &SearchPane::searchFor);
    connect(m_message, &EmptyState::actionChosen, this, &SearchPane::actOnMessage);
    connect(m_model, &SearchModel::stateChanged, this, &SearchPane::showState);
    connect(m_model, &SearchModel::located, this, &SearchPane::reveal);
    connect(m_period, &PeriodChip::clicked, this, [this] { m_session.selection.setPeriod(std::nullopt); });
    connect(&m_session.selection, &Selection::periodChanged, this, &SearchPane::followPeriod);
    connect(&m_session.selection, &Selection::articlesChanged, m_view->viewport(), qOverload<>(&QWidget::update));
    connect(&m_session.appearance, &Appearance::themeChanged, this, &SearchPane::applyTheme);
}

QueryField *SearchPane::makeQueryField(QWidget *parent)
{
    m_field = new QueryField(m_session.appearance, parent);
    connect(m_field, &QueryField::searched, this, &SearchPane::searchNow);
    connect(m_field, &QueryField::typed, this, &SearchPane::searchWhileTyping);
    connect(m_field, &QueryField::rested, this, &SearchPane::tellProblem);
    connect(m_field, &QueryField::leftDownward, this, &SearchPane::enterList);
    connect(m_field, &QueryField::escaped, this, &SearchPane::enterList);
    showState();
    return m_field;
}

void SearchPane::searchFor(const QString &query)
{
    if (m_field)
        m_field->setText(query);
    searchNow(query);
}

void SearchPane::searchNow(const QString &text)
{
    if (text.trimmed() != m_model->text())
        m_keeper->startAtTop();
    m_model->search(text);
    Q_EMIT resultsRequested();
}

void SearchPane::searchWhileTyping(const QString &text)
{
    if (text.trimmed().isEmpty())
        return searchNow(text);
    if (const auto query = liveQuery(text))
        searchNow(*query);
}

void SearchPane::tellProblem(const QString &text)
{
    if (!text.trimmed().isEmpty() && !Query::fromText(text).ok())
        searchNow(text);
}

void SearchPane::enterList()
{
    if (m_model->rowCount() == 0)
        return m_field ? m_field->focusProxy()->clearFocus() : void();
    m_view->setFocus();
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0));
}

void SearchPane::open(const QModelIndex &row, Qt::KeyboardModifiers modifiers)
{
    const qint64 article = m_model->keyAt(row.row());
    m_session.selection.setQuery(m_model->text());
    if (modifiers.testFlag(Qt::ControlModifier))
        m_session.selection.openBeside(article);
    else
        m_session.selection.open(article);
    m_model->locate(article);
}

void SearchPane::reveal(qint64 article, TextSpan firstHit)
{
    // By now something else may have been opened: then nobody waits for this passage.
    if (m_session.selection.activeArticle() == article)
        m_session.selection.reveal({article, firstHit});
}

QString SearchPane::countText() const
{
    return m_model->state() == SearchModel::State::Found ? tr("%n article(s)", nullptr, int(m_model->total())) : QString();
}

void SearchPane::showState()
{
    using State = SearchModel::State;
    const State state = m_model->state();
    const bool problem = state == State::Malformed || state == State::Failed;
    if (m_field && state != State::Searching)
        m_field->setNote(problem ? tr("Check the query") : countText(), problem);
    if (state == State::Idle || state == State::Found)
        m_session.selection.setQuery(m_model->text());
    // While a search runs, what the last one found stays in place: nothing flickers between two letters.
    if (state == State::Searching)
        return;
    m_count->setText(countText());
    m_head->setVisible(state == State::Found && m_model->total() > 0);
    const auto over = m_model->rankedOver();
    m_rankedOver->setVisible(over.has_value());
    if (over)
        m_rankedOver->setText(
            tr("The best of the newest %1. Narrow the search to rank older articles too.").arg(QLocale().toString(*over)));
    if (state == State::Idle)
        m_stack->setCurrentWidget(m_guide);
    else if (m_model->rowCount() > 0)
        m_stack->setCurrentWidget(m_view);
    else
        showMessage();
}

void SearchPane::followPeriod()
{
    const auto &period = m_session.selection.period();
    m_period->setPeriod(period);
    m_keeper->startAtTop();
    m_model->setArticles(period ? std::make_shared<const std::vector<qint64>>(period->articles) : nullptr);
}

void SearchPane::showMessage()
{
    const QString text = m_model->text();
    if (m_model->state() != SearchModel::State::Found)
        m_message->setState(m_model->problem(), tr("Show examples"));
    else if (const auto &period = m_session.selection.period())
        m_message->setState(tr("No article with anything from %1 matches “%2”.").arg(periodText(*period), text), tr("Search all times"));
    else if (!text.endsWith(u'*') && Query::fromText(QString(text + u'*')).ok())
        m_message->setState(tr("No article matches “%1”.").arg(text), tr("Search for “%1*”, words that begin so").arg(text));
    else
        m_message->setState(tr("No article matches “%1”.").arg(text), tr("Show examples"));
    m_stack->setCurrentWidget(m_message);
}

void SearchPane::actOnMessage()
{
    const QString beginning = m_model->text() + u'*';
    const bool found = m_model->state() == SearchModel::State::Found;
    if (found && m_session.selection.period())
        m_session.selection.setPeriod(std::nullopt);
    else if (found && !m_model->text().endsWith(u'*') && Query::fromText(beginning).ok())
        searchFor(beginning);
    else
        m_stack->setCurrentWidget(m_guide);
}

void SearchPane::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.panel);
    setPalette(palette);
    const Chip::Look box{theme.soft, theme.accent, theme.line, theme.accentBackground, {}, Qt::NoPen};
    m_newest->setLook(box);
    m_best->setLook(box);
    m_period->setLook({theme.soft, theme.accent, theme.line, theme.accentBackground});
    m_guide->setInk(theme.soft);
    m_message->setInk(theme.soft);
    for (QLabel *label : {m_count, m_rankedOver}) {
        QPalette soft = palette;
        soft.setColor(QPalette::WindowText, theme.soft);
        label->setPalette(soft);
    }
}

} // namespace Parallax
