// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerssplitter.h"

#include "ui/session/appearance.h"

#include <QPainter>

#include <algorithm>

namespace Parallax {

namespace {

constexpr int hairline = 1;
constexpr int narrowGutter = 24;
/// Below this width of a reader the lines are too short to give more of them away.
constexpr int roomyReader = 420;
/// And below this one, not even for a narrow gutter; above what a reader needs at least, so that a window with several
/// can still be made small.
constexpr int cosyReader = 280;

class Gutter : public QSplitterHandle
{
public:
    Gutter(const Appearance &appearance, QSplitter *splitter)
        : QSplitterHandle(Qt::Horizontal, splitter)
        , m_appearance(appearance)
    {
        connect(&appearance, &Appearance::themeChanged, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = m_appearance.theme();
        painter.fillRect(rect(), width() > hairline ? theme.paper : theme.line);
    }

private:
    const Appearance &m_appearance;
};

} // namespace

ReadersSplitter::ReadersSplitter(const Appearance &appearance, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_appearance(appearance)
{
    setHandleWidth(hairline);
    setChildrenCollapsible(false);
}

QSplitterHandle *ReadersSplitter::createHandle()
{
    return new Gutter(m_appearance, this);
}

void ReadersSplitter::setHasGutter(bool on)
{
    m_hasGutter = on;
    fit();
}

void ReadersSplitter::fit()
{
    const int readers = std::max(1, count());
    const int roomy = readers * roomyReader + (readers - 1) * wideGutter;
    int gutter = hairline;
    if (m_hasGutter && readers > 1 && width() >= readers * cosyReader)
        gutter = width() >= roomy ? wideGutter : narrowGutter;
    if (gutter != handleWidth())
        setHandleWidth(gutter);
}

void ReadersSplitter::resizeEvent(QResizeEvent *event)
{
    fit();
    QSplitter::resizeEvent(event);
}

void ReadersSplitter::childEvent(QChildEvent *event)
{
    QSplitter::childEvent(event);
    fit();
}

} // namespace Parallax
