// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerspane.h"

#include "core/project/project.h"
#include "ui/reader/articledrop.h"
#include "ui/reader/emptyreaders.h"
#include "ui/reader/legendstrip.h"
#include "ui/reader/linkribbons.h"
#include "ui/reader/prosecolours.h"
#include "ui/reader/queryhits.h"
#include "ui/reader/readeractions.h"
#include "ui/reader/readerannotations.h"
#include "ui/reader/readerheader.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerssplitter.h"
#include "ui/reader/readerview.h"
#include "ui/reader/scrolllink.h"
#include "ui/session/appearance.h"
#include "ui/widgets/highlighting.h"

#include <QContextMenuEvent>
#include <QDataStream>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr qint32 stateVersion = 1;

} // namespace

ReadersPane::ReadersPane(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_highlighting(std::make_shared<const Highlighting>())
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyReaders(session))
    , m_splitter(new ReadersSplitter(session.appearance))
    , m_legend(new LegendStrip(session.appearance))
    , m_prose(new ProseColours(session, m_highlighting, this))
    , m_hits(new QueryHits(session, this))
    , m_link(new ScrollLink(session.appearance, this))
{
    setObjectName(u"readersPane"_s);
    m_splitter->setObjectName(u"readersSplitter"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_stack, 1);
    column->addWidget(m_legend);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    m_actions = new ReaderActions(session, *this);
    new ArticleDrop(session, this, [this] {
        std::vector<QRect> rects;
        for (const ReaderPane *reader : m_readers)
            rects.emplace_back(reader->mapTo(this, QPoint()), reader->size());
        return rects;
    });
    connectSession();
    syncArticles();
    m_legend->setPeriod(session.selection.period());
}

ReadersPane::~ReadersPane()
{
    // A boundary under way is stored when its view is hidden, and then there is nobody here to hear of it.
    m_session.project.disconnect(this);
}

void ReadersPane::connectSession()
{
    const Selection *selection = &m_session.selection;
    connect(selection, &Selection::articlesChanged, this, &ReadersPane::syncArticles);
    connect(selection, &Selection::activeChanged, this, &ReadersPane::syncActive);
    connect(selection, &Selection::revealRequested, this, &ReadersPane::reveal);
    connect(selection, &Selection::caretRequested, this, [this](const Selection::Passage &passage) {
        if (ReaderPane *reader = readerFor(passage.article))
            reader->view().select(passage.span.start, passage.span.start);
    });
    connect(selection, &Selection::entityStepRequested, this, &ReadersPane::stepEntity);
    connect(selection, &Selection::queryChanged, this, &ReadersPane::askForHits);
    connect(selection, &Selection::periodChanged, this, &ReadersPane::followPeriod);
    connect(m_legend, &LegendStrip::periodCleared, &m_session.selection, [this] { m_session.selection.setPeriod(std::nullopt); });
    connect(&m_session.project, &Project::changed, this, &ReadersPane::refresh);
    connect(m_hits, &QueryHits::found, this, [this](qint64 article, const std::vector<TextSpan> &hits) {
        if (const ReaderPane *reader = readerFor(article))
            reader->view().setSearchHits(hits);
    });
    connect(m_prose, &ProseColours::changed, this, [this] {
        for (const ReaderPane *reader : m_readers)
            reader->view().setColours(m_prose->colours());
    });
}

void ReadersPane::showLinks(OpenLinks &links)
{
    m_ribbons = std::make_unique<LinkRibbons>(m_session, links, *m_splitter);
    connect(m_ribbons.get(), &LinkRibbons::countChanged, this, &ReadersPane::showCounts);
    m_ribbons->setReaders(m_readers);
}

QList<QAction *> ReadersPane::actions() const
{
    return m_actions->all();
}

ReaderPane *ReadersPane::activeReader() const
{
    const int active = m_session.selection.active();
    return active < 0 || active >= int(m_readers.size()) ? nullptr : m_readers[size_t(active)];
}

ReaderPane *ReadersPane::readerFor(qint64 article) const
{
    const auto found =
        std::find_if(m_readers.begin(), m_readers.end(), [article](const ReaderPane *reader) { return reader->article() == article; });
    return found == m_readers.end() ? nullptr : *found;
}

int ReadersPane::indexOf(const ReaderPane *reader) const
{
    const auto found = std::find(m_readers.begin(), m_readers.end(), reader);
    return found == m_readers.end() ? -1 : int(found - m_readers.begin());
}

ReaderPane *ReadersPane::makeReader(int place)
{
    auto *reader = new ReaderPane(m_session, m_highlighting);
    // One that is made as the splitter's child already may stay hidden when several come at once.
    m_splitter->insertWidget(place, reader);
    connect(reader, &ReaderPane::activated, this, [this, reader] { m_session.selection.setActive(indexOf(reader)); });
    connect(&reader->header(), &ReaderHeader::closeRequested, this, [this, reader] { m_session.selection.close(indexOf(reader)); });
    connect(&reader->header(), &ReaderHeader::moveRequested, this, [this, reader](int direction) {
        const int index = indexOf(reader);
        m_session.selection.swap(index, index + direction);
    });
    reader->view().setColours(m_prose->colours());
    return reader;
}

void ReadersPane::syncArticles()
{
    rememberPlaces();
    const auto &articles = m_session.selection.articles();
    std::vector<ReaderPane *> free;
    std::copy_if(m_readers.begin(), m_readers.end(), std::back_inserter(free),
        [&](const ReaderPane *reader) { return std::find(articles.begin(), articles.end(), reader->article()) == articles.end(); });
    const size_t before = m_readers.size();
    const QList<int> sizes = m_splitter->sizes();
    std::vector<ReaderPane *> readers;
    for (const qint64 article : articles) {
        ReaderPane *reader = readerFor(article);
        if (!reader) {
            // The reader whose article was replaced takes the new one.
            reader = free.empty() ? makeReader(int(readers.size())) : free.front();
            if (!free.empty())
                free.erase(free.begin());
            const auto place = m_places.find(article);
            reader->setArticle(article, place == m_places.end() ? 0 : place->second);
        }
        if (m_splitter->indexOf(reader) != int(readers.size()))
            m_splitter->insertWidget(int(readers.size()), reader);
        readers.push_back(reader);
    }
    m_readers = readers;
    remove(free);
    m_splitter->setSizes(m_readers.size() == before ? sizes : QList<int>(qsizetype(m_readers.size()), std::max(1, width())));
    m_stack->setCurrentWidget(m_readers.empty() ? static_cast<QWidget *>(m_empty) : m_splitter);
    std::vector<ReaderView *> views;
    for (const ReaderPane *reader : m_readers)
        views.push_back(&reader->view());
    m_link->setViews(views);
    if (m_ribbons)
        m_ribbons->setReaders(m_readers);
    syncActive();
    showCounts();
    askForHits();
}

void ReadersPane::remove(const std::vector<ReaderPane *> &readers)
{
    for (ReaderPane *reader : readers) {
        // Hiding would pass the keyboard, and so the activity, to whatever reader comes next.
        const bool hadFocus = reader->isAncestorOf(focusWidget());
        disconnect(reader, nullptr, this, nullptr);
        if (hadFocus && activeReader())
            activeReader()->setFocus();
        reader->hide();
        reader->setParent(nullptr);
        reader->deleteLater();
    }
}

void ReadersPane::syncActive()
{
    const int active = m_session.selection.active();
    for (int i = 0; i < int(m_readers.size()); ++i) {
        m_readers[size_t(i)]->header().setNeighbours(i > 0, i + 1 < int(m_readers.size()));
        m_readers[size_t(i)]->setActive(i == active);
    }
}

void ReadersPane::activateNeighbour(int direction)
{
    const int count = int(m_readers.size());
    if (count > 0)
        m_readers[size_t((m_session.selection.active() + direction + count) % count)]->setFocus(Qt::ShortcutFocusReason);
}

void ReadersPane::reveal(const Selection::Passage &passage)
{
    ReaderPane *reader = readerFor(passage.article);
    if (!reader)
        return;
    reader->setShowsSource(false);
    reader->view().reveal(passage.span);
}

void ReadersPane::stepEntity(int direction)
{
    const auto entity = m_session.selection.entity();
    if (!entity)
        return;
    for (ReaderPane *reader : m_readers)
        reader->stepTo(*entity, direction);
}

void ReadersPane::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions->contextual());
    const QRect selected = event->reason() == QContextMenuEvent::Keyboard ? selectionRect() : QRect();
    menu->popup(selected.isNull() ? event->globalPos() : selected.bottomLeft());
}

void ReadersPane::rememberPlaces()
{
    for (const ReaderPane *reader : m_readers)
        m_places[reader->article()] = reader->view().topOffset();
}

QByteArray ReadersPane::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateVersion << m_splitter->sizes() << qint32(m_readers.size());
    for (const ReaderPane *reader : m_readers)
        stream << reader->article() << qint64(reader->view().topOffset());
    return state;
}

void ReadersPane::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 version = 0;
    qint32 count = 0;
    QList<int> sizes;
    stream >> version >> sizes >> count;
    if (version != stateVersion || stream.status() != QDataStream::Ok)
        return;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        qint64 article = 0;
        qint64 offset = 0;
        stream >> article >> offset;
        if (const ReaderPane *reader = readerFor(article))
            reader->view().setTopOffset(offset);
    }
    if (sizes.size() == qsizetype(m_readers.size()))
        m_splitter->setSizes(sizes);
}

} // namespace Parallax
