// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/briefingpreview.h"

#include "core/briefingexport/richtext.h"
#include "ui/session/appearance.h"
#include "ui/session/notices.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QDesktopServices>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int side = 28;
constexpr int top = 16;
constexpr int mostCharacters = 84;
constexpr qreal pointSize = 10.5;
constexpr int resizePause = 150;
constexpr qreal pointsInPixel = 72.0 / 96;

const QString citeScheme = u"cite"_s;

/// The one that begins last at or before the offset. Notes, which stand behind what begins at `end`, have the offset where
/// they are used first.
QTextBlock blockAt(const QTextDocument &document, qsizetype offset, qsizetype end)
{
    QTextBlock found;
    qsizetype nearest = -1;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.blockFormat().hasProperty(sourceStartProperty))
            continue;
        const qsizetype start = block.blockFormat().intProperty(sourceStartProperty);
        if (end > 0 && start >= end)
            break;
        if (start <= offset && start > nearest) {
            found = block;
            nearest = start;
        }
    }
    return found;
}

} // namespace

BriefingPreview::BriefingPreview(const Session &session, QWidget *parent)
    : QTextBrowser(parent)
    , m_session(session)
    , m_appearance(session.appearance)
    , m_document(std::make_shared<QTextDocument>())
{
    setObjectName(u"briefingPreview"_s);
    setAccessibleName(tr("Preview of the briefing"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    // Columns of tables are as wide as their words then.
    setWordWrapMode(QTextOption::WordWrap);
    setDocument(m_document.get());
    connect(this, &QTextBrowser::anchorClicked, this, &BriefingPreview::follow);
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &address) {
        Q_EMIT citationHovered(address.scheme() == citeScheme ? address.path() : QString(), QCursor::pos());
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { Q_EMIT citationHovered({}, {}); });
    connect(&m_appearance, &Appearance::themeChanged, this, &BriefingPreview::applyTheme);
    connect(&m_appearance, &Appearance::readingFontChanged, this, &BriefingPreview::applyTheme);
    m_resized.setSingleShot(true);
    m_resized.setInterval(resizePause);
    connect(&m_resized, &QTimer::timeout, this, [this] {
        if (m_reading && !m_reading->pages.pictures.empty() && pictureWidth() != m_pictureWidth)
            render();
    });
    applyTheme();
}

BriefingPreview::~BriefingPreview()
{
    // Ours goes before the view does.
    setDocument(nullptr);
}

void BriefingPreview::setReading(std::shared_ptr<const BriefingReading> reading)
{
    const bool another = !reading || !m_reading || reading->briefing != m_reading->briefing;
    m_reading = std::move(reading);
    m_outdated = !isVisible();
    // Words of another briefing are worse than none for a moment.
    if (another) {
        ++m_generation;
        m_wanted = -1;
        take(std::make_shared<QTextDocument>());
    }
    if (!m_outdated)
        render();
}

void BriefingPreview::render()
{
    m_outdated = false;
    const int generation = ++m_generation;
    if (!m_reading)
        return take(std::make_shared<QTextDocument>());
    m_pictureWidth = pictureWidth();
    RichTextStyle style;
    style.theme = m_appearance.theme();
    style.pointSize = pointSize;
    style.readingFamily = m_appearance.readingFont().family();
    style.interfaceFamily = QApplication::font().family();
    style.pictureWidth = m_pictureWidth * pointsInPixel;
    style.devicePixelRatio = devicePixelRatioF();
    for (const BriefingSentence &sentence : m_reading->sentences) {
        if (sentence.isUnsourced())
            style.unsourced.push_back(sentence.source);
    }
    using Drawn = std::shared_ptr<QTextDocument>;
    const auto work = [reading = m_reading, style, to = thread()](const Progress &) -> Result<Drawn> {
        auto document = richTextOf(reading->pages, style);
        document->moveToThread(to);
        return Drawn(std::move(document));
    };
    m_job = m_session.jobs.start(this, {}, work, [this, generation](const Result<Drawn> &drawn) {
        if (generation != m_generation)
            return;
        m_job.reset();
        if (drawn)
            take(*drawn);
        else
            m_session.notices.show(Notices::Kind::Problem, tr("The preview cannot be drawn. %1").arg(drawn.error().message));
    });
}

void BriefingPreview::take(std::shared_ptr<QTextDocument> document)
{
    const int scrolled = verticalScrollBar()->value();
    document->setDocumentMargin(0);
    setDocument(document.get());
    m_document = std::move(document);
    fitBar();
    verticalScrollBar()->setValue(scrolled);
    if (const qsizetype wanted = std::exchange(m_wanted, -1); wanted >= 0)
        showSource(wanted);
}

void BriefingPreview::fitBar()
{
    // Tables are wider than the page by what rounding gives them.
    constexpr int rounding = 4;
    const bool wide = m_document->size().width() > viewport()->width() + rounding;
    setHorizontalScrollBarPolicy(wide ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

int BriefingPreview::pictureWidth() const
{
    return std::max(1, viewport()->width() - 2);
}

void BriefingPreview::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    if (m_outdated)
        render();
}

bool BriefingPreview::viewportEvent(QEvent *event)
{
    // The card has it already.
    const bool tip = event->type() == QEvent::ToolTip;
    if (tip && QUrl(anchorAt(static_cast<QHelpEvent *>(event)->pos())).scheme() == citeScheme)
        return true;
    return QTextBrowser::viewportEvent(event);
}

void BriefingPreview::showSource(qsizetype offset)
{
    if (m_job)
        m_wanted = offset;
    if (!m_reading || m_outdated)
        return;
    const auto &blocks = m_reading->pages.briefing.document.blocks;
    const QTextBlock block = blockAt(*m_document, offset, blocks.empty() ? 0 : blocks.back().source.end);
    if (!block.isValid())
        return;
    const QRectF place = m_document->documentLayout()->blockBoundingRect(block);
    QScrollBar *bar = verticalScrollBar();
    const int height = viewport()->height();
    if (place.top() >= bar->value() && std::min(place.bottom(), place.top() + height / 2.0) <= bar->value() + height)
        return;
    bar->setValue(int(place.top()) - height / 3);
}

void BriefingPreview::follow(const QUrl &address)
{
    if (address.scheme() == citeScheme)
        Q_EMIT citationChosen(address.path());
    else if (address.isRelative() && address.hasFragment())
        scrollToAnchor(address.fragment());
    else if (address.scheme() == "https"_L1 || address.scheme() == "http"_L1)
        QDesktopServices::openUrl(address);
}

void BriefingPreview::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QTextBlockFormat format = cursorForPosition(event->position().toPoint()).blockFormat();
    if (format.hasProperty(sourceStartProperty))
        Q_EMIT sourceChosen(format.intProperty(sourceStartProperty));
    QTextBrowser::mouseDoubleClickEvent(event);
}

void BriefingPreview::leaveEvent(QEvent *event)
{
    QTextBrowser::leaveEvent(event);
    Q_EMIT citationHovered({}, {});
}

void BriefingPreview::fitMeasure()
{
    const QFont face(m_appearance.readingFont().family(), int(pointSize));
    const int measure = mostCharacters * QFontMetrics(face).averageCharWidth();
    const int room = width() - (verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0);
    const int margin = std::max(side, (room - measure) / 2);
    setViewportMargins(margin, top, std::max(side, room - margin - measure), 0);
}

void BriefingPreview::resizeEvent(QResizeEvent *event)
{
    fitMeasure();
    QTextBrowser::resizeEvent(event);
    fitBar();
    m_resized.start();
}

void BriefingPreview::applyTheme()
{
    const Theme &theme = m_appearance.theme();
    QPalette palette = theme.palette();
    // The margins around the page as well.
    for (const QPalette::ColorRole role : {QPalette::Base, QPalette::Window})
        palette.setColor(role, theme.paper);
    setPalette(palette);
    setAutoFillBackground(true);
    fitMeasure();
    m_outdated = m_reading && !isVisible();
    if (m_reading && !m_outdated)
        render();
}

} // namespace Parallax
