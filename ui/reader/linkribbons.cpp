// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/linkribbons.h"

#include "ui/reader/linkgutter.h"
#include "ui/reader/linkmarks.h"
#include "ui/reader/linkwords.h"
#include "ui/reader/plaintip.h"
#include "ui/reader/readerannotations.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerssplitter.h"
#include "ui/reader/readerview.h"
#include "ui/session/appearance.h"
#include "ui/session/openlinks.h"

#include <QHelpEvent>
#include <QScrollBar>
#include <QStringBuilder>

namespace Parallax {

LinkRibbons::LinkRibbons(const Session &session, OpenLinks &links, ReadersSplitter &splitter)
    : m_session(session)
    , m_links(links)
    , m_splitter(splitter)
{
    connect(&links, &OpenLinks::linksChanged, this, &LinkRibbons::showMarks);
    connect(&links, &OpenLinks::pickedChanged, this, &LinkRibbons::showPicked);
    connect(&session.appearance, &Appearance::layersChanged, this, &LinkRibbons::place);
    connect(&session.appearance, &Appearance::themeChanged, this, &LinkRibbons::place);
    connect(&splitter, &QSplitter::splitterMoved, this, &LinkRibbons::place);
}

void LinkRibbons::setReaders(const std::vector<ReaderPane *> &readers)
{
    if (readers != m_readers) {
        m_readers = readers;
        makeGutters();
    }
    showMarks();
}

void LinkRibbons::makeGutters()
{
    for (LinkGutter *gutter : m_gutters) {
        gutter->hide();
        gutter->deleteLater();
    }
    m_gutters.clear();
    for (size_t i = 0; i + 1 < m_readers.size(); ++i) {
        m_gutters.push_back(new LinkGutter(m_session.appearance, m_links, *m_readers[i], *m_readers[i + 1], m_splitter.parentWidget()));
        m_splitter.handle(int(i) + 1)->installEventFilter(this);
    }
    for (const ReaderPane *reader : m_readers) {
        ReaderView &view = reader->view();
        for (QWidget *widget : {view.viewport(), static_cast<QWidget *>(view.verticalScrollBar())})
            widget->installEventFilter(this);
        connect(&view, &PageArea::settled, this, &LinkRibbons::place, Qt::UniqueConnection);
        connect(&reader->annotations(), &ReaderAnnotations::linkPicked, &m_links, &OpenLinks::setPicked, Qt::UniqueConnection);
    }
}

void LinkRibbons::place()
{
    m_splitter.setHasGutter(m_session.appearance.showsLinks());
    for (LinkGutter *gutter : m_gutters)
        gutter->place();
}

int LinkRibbons::count() const
{
    return int(m_links.links().size());
}

void LinkRibbons::showMarks()
{
    std::vector<qint64> articles;
    for (const ReaderPane *reader : m_readers)
        articles.push_back(reader->article());
    for (const ReaderPane *reader : m_readers)
        reader->view().findings().marks.links = linkMarks(m_links.links(), reader->article(), articles);
    showPicked();
    Q_EMIT countChanged();
}

void LinkRibbons::showPicked()
{
    const int index = m_links.picked();
    const PassageLink *link = index >= 0 && index < int(m_links.links().size()) ? &m_links.links()[size_t(index)] : nullptr;
    for (const ReaderPane *reader : m_readers) {
        std::vector<TextSpan> spans;
        for (const Passage *passage : {link ? &link->a : nullptr, link ? &link->b : nullptr}) {
            if (passage && passage->article == reader->article())
                spans.push_back(passage->span);
        }
        if (!spans.empty())
            reader->view().bringIntoView(spans.front());
        reader->view().findings().picked.setLinked(std::move(spans), link ? link->kind : LinkKind::SameQuote);
        reader->view().findings().signs.setLink(index);
        reader->view().viewport()->update();
    }
    place();
}

int LinkRibbons::linkAt(QPointF globalPlace) const
{
    for (const LinkGutter *gutter : m_gutters) {
        if (const int link = gutter->wordAt(gutter->mapFromGlobal(globalPlace)); link >= 0)
            return link;
    }
    return -1;
}

bool LinkRibbons::eventFilter(QObject *watched, QEvent *event)
{
    QWidget &widget = *static_cast<QWidget *>(watched);
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        place();
        return false;
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return move(widget, *static_cast<QMouseEvent *>(event));
    case QEvent::ToolTip:
        return toolTip(widget, *static_cast<QHelpEvent *>(event));
    default:
        return false;
    }
}

bool LinkRibbons::press(const QMouseEvent &event)
{
    const int link = event.button() == Qt::LeftButton ? linkAt(event.globalPosition()) : -1;
    if (link < 0)
        return false;
    m_links.setPicked(link == m_links.picked() ? -1 : link);
    return true;
}

bool LinkRibbons::move(QWidget &widget, const QMouseEvent &event)
{
    if (event.buttons() != Qt::NoButton)
        return false;
    const bool onWord = linkAt(event.globalPosition()) >= 0;
    // The view itself sets the cursor of its page with every move that goes on to it.
    if (onWord)
        widget.setCursor(Qt::PointingHandCursor);
    else if (qobject_cast<QSplitterHandle *>(&widget))
        widget.setCursor(Qt::SplitHCursor);
    else if (qobject_cast<QScrollBar *>(&widget))
        widget.unsetCursor();
    return onWord;
}

bool LinkRibbons::toolTip(QWidget &widget, const QHelpEvent &event)
{
    const int index = linkAt(event.globalPos());
    if (index < 0)
        return false;
    const PassageLink &link = m_links.links()[size_t(index)];
    showPlainTip(event.globalPos(), QString(linkWord(link.kind) % u'\n' % link.why).trimmed(), &widget);
    return true;
}

} // namespace Parallax
