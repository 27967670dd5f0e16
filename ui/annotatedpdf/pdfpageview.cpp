// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotatedpdf/pdfpageview.h"

#include "ui/session/appearance.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Parallax {

namespace {

constexpr int margin = 16;
constexpr int smallestWidth = 160;
constexpr QSizeF a4(595, 842); ///< until a page says otherwise; points

} // namespace

PdfPageView::PdfPageView(const Appearance &appearance, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_appearance(appearance)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Else a bar that comes makes the page narrower, and then it is not needed.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    connect(&appearance, &Appearance::themeChanged, viewport(), qOverload<>(&QWidget::update));
}

QSizeF PdfPageView::points() const
{
    return m_picture.size.isEmpty() ? a4 : m_picture.size;
}

int PdfPageView::pictureWidth() const
{
    const QSize room = viewport()->size() - QSize(2 * margin, 2 * margin);
    const int whole = int(room.height() * points().width() / points().height());
    return std::max(smallestWidth, m_fit == Fit::Width ? room.width() : std::min(room.width(), whole));
}

QRect PdfPageView::pagePlace() const
{
    const int width = pictureWidth();
    const QSize page(width, int(width * points().height() / points().width()));
    const int left = std::max(margin, (viewport()->width() - page.width()) / 2);
    return {QPoint(left, margin - verticalScrollBar()->value()), page};
}

void PdfPageView::updateBars()
{
    QScrollBar *bar = verticalScrollBar();
    bar->setRange(0, std::max(0, pagePlace().height() + 2 * margin - viewport()->height()));
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(fontMetrics().height() * 2);
    viewport()->update();
}

void PdfPageView::setFit(Fit fit)
{
    if (fit == m_fit)
        return;
    m_fit = fit;
    updateBars();
    Q_EMIT pictureWidthChanged();
}

void PdfPageView::setPicture(const PdfPagePicture &picture, Arrival arrival)
{
    const bool turns = picture.page != m_picture.page || picture.article != m_picture.article;
    m_picture = picture;
    m_sentence.clear();
    updateBars();
    if (turns)
        verticalScrollBar()->setValue(arrival == Arrival::Top ? 0 : verticalScrollBar()->maximum());
}

void PdfPageView::setSentence(const QString &sentence)
{
    m_sentence = sentence;
    m_picture = {};
    verticalScrollBar()->setRange(0, 0);
    viewport()->update();
}

void PdfPageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
    Q_EMIT pictureWidthChanged();
}

void PdfPageView::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.dark ? theme.panel : theme.line);
    if (!m_sentence.isEmpty()) {
        painter.setPen(theme.dark ? theme.soft : theme.text);
        painter.drawText(viewport()->rect().adjusted(2 * margin, 2 * margin, -2 * margin, -2 * margin),
            int(Qt::AlignTop | Qt::AlignLeft) | int(Qt::TextWordWrap), m_sentence);
    } else if (!m_picture.image.isNull()) {
        const QRect place = pagePlace();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        // Sharp where the picture was made for this width; until one is, the old one is stretched.
        if (m_picture.image.deviceIndependentSize().toSize().width() == place.width())
            painter.drawImage(place.topLeft(), m_picture.image);
        else
            painter.drawImage(place, m_picture.image);
        painter.setPen(theme.dark ? theme.line : theme.faint);
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus()) {
        painter.setPen(theme.accent);
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void PdfPageView::move(int direction)
{
    QScrollBar *bar = verticalScrollBar();
    if (bar->value() == (direction > 0 ? bar->maximum() : bar->minimum()))
        Q_EMIT turned(direction);
    else
        bar->triggerAction(direction > 0 ? QAbstractSlider::SliderPageStepAdd : QAbstractSlider::SliderPageStepSub);
}

void PdfPageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        return move(1);
    case Qt::Key_PageUp:
        return move(-1);
    case Qt::Key_Right:
        return turned(1);
    case Qt::Key_Left:
        return turned(-1);
    case Qt::Key_Home:
        return firstRequested();
    case Qt::Key_End:
        return lastRequested();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace Parallax
