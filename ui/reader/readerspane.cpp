// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerspane.h"

#include "ui/reader/readerheader.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerview.h"

#include <QDataStream>
#include <QSplitter>
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
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(u"readersPane"_s);
    m_splitter->setObjectName(u"readersSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter, 1);
    connect(&session.selection, &Selection::articlesChanged, this, &ReadersPane::syncArticles);
    connect(&session.selection, &Selection::activeChanged, this, &ReadersPane::syncActive);
    connect(&session.selection, &Selection::revealRequested, this, &ReadersPane::reveal);
    connect(&session.selection, &Selection::entityStepRequested, this, &ReadersPane::stepEntity);
    syncArticles();
}

ReadersPane::~ReadersPane() = default;

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
    return int(std::find(m_readers.begin(), m_readers.end(), reader) - m_readers.begin());
}

ReaderPane *ReadersPane::makeReader()
{
    auto *reader = new ReaderPane(m_session, m_splitter);
    connect(reader, &ReaderPane::activated, this, [this, reader] { m_session.selection.setActive(indexOf(reader)); });
    connect(&reader->header(), &ReaderHeader::closeRequested, this, [this, reader] { m_session.selection.close(indexOf(reader)); });
    connect(&reader->header(), &ReaderHeader::moveRequested, this, [this, reader](int direction) { moveReader(reader, direction); });
    return reader;
}

void ReadersPane::moveReader(ReaderPane *reader, int direction)
{
    const int index = indexOf(reader);
    m_session.selection.swap(index, index + direction);
}

void ReadersPane::syncArticles()
{
    rememberPlaces();
    const auto &articles = m_session.selection.articles();
    std::vector<ReaderPane *> free;
    for (ReaderPane *reader : m_readers) {
        if (std::find(articles.begin(), articles.end(), reader->article()) == articles.end())
            free.push_back(reader);
    }
    const size_t before = m_readers.size();
    const QList<int> sizes = m_splitter->sizes();
    std::vector<ReaderPane *> readers;
    for (const qint64 article : articles) {
        ReaderPane *reader = readerFor(article);
        if (!reader) {
            // The reader whose article was replaced takes the new one.
            reader = free.empty() ? makeReader() : free.front();
            if (!free.empty())
                free.erase(free.begin());
            const auto place = m_places.find(article);
            reader->setArticle(article, place == m_places.end() ? 0 : place->second);
        }
        m_splitter->insertWidget(int(readers.size()), reader);
        readers.push_back(reader);
    }
    for (ReaderPane *reader : free) {
        reader->hide();
        reader->setParent(nullptr);
        reader->deleteLater();
    }
    m_readers = readers;
    if (m_readers.size() == before)
        m_splitter->setSizes(sizes);
    else
        shareWidthEqually();
    syncActive();
}

void ReadersPane::shareWidthEqually()
{
    m_splitter->setSizes(QList<int>(qsizetype(m_readers.size()), std::max(1, m_splitter->width())));
}

void ReadersPane::syncActive()
{
    const int active = m_session.selection.active();
    for (int i = 0; i < int(m_readers.size()); ++i) {
        ReaderPane *reader = m_readers[size_t(i)];
        reader->header().setNeighbours(i > 0, i + 1 < int(m_readers.size()));
        reader->setActive(i == active);
    }
}

void ReadersPane::reveal(const Selection::Passage &passage)
{
    ReaderPane *reader = readerFor(passage.article);
    if (!reader)
        return;
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
    for (qint32 i = 0; i < count; ++i) {
        qint64 article = 0;
        qint64 offset = 0;
        stream >> article >> offset;
        ReaderPane *reader = stream.status() == QDataStream::Ok ? readerFor(article) : nullptr;
        if (reader)
            reader->view().setTopOffset(std::clamp<qsizetype>(offset, 0, reader->view().text().size()));
    }
    if (sizes.size() == qsizetype(m_readers.size()))
        m_splitter->setSizes(sizes);
}

} // namespace Parallax
