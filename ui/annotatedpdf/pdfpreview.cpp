// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotatedpdf/pdfpreview.h"

#include "core/project/project.h"
#include "ui/session/appearance.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int resizePause = 80; // ms

} // namespace

PdfPreview::PdfPreview(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_thread(session.project.path(), session.project.author())
    , m_choice(PdfChoice::everything())
    , m_articles(new QComboBox(this))
    , m_back(addButton(u"pdfPageBack"_s, tr("Previous page"), u"go-previous"_s))
    , m_place(new QLabel(this))
    , m_on(addButton(u"pdfPageOn"_s, tr("Next page"), u"go-next"_s))
    , m_whole(addButton(u"pdfWholePage"_s, tr("Show the whole page"), u"zoom-fit-page"_s))
    , m_view(new PdfPageView(session.appearance, this))
{
    setObjectName(u"pdfPreview"_s);
    makeLayout();
    connectParts();
    applyTheme();
    showPlace();
}

QToolButton *PdfPreview::addButton(const QString &name, const QString &text, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(QIcon::fromTheme(icon));
    // Shown where the icon theme has no such icon.
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void PdfPreview::makeLayout()
{
    m_articles->setObjectName(u"pdfPreviewArticle"_s);
    m_articles->setAccessibleName(tr("Article that the preview shows"));
    m_articles->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_articles->setMinimumContentsLength(16);
    m_place->setObjectName(u"pdfPagePlace"_s);
    m_place->setAlignment(Qt::AlignCenter);
    m_place->setMinimumWidth(m_place->fontMetrics().horizontalAdvance(tr("%1 of %2").arg(u"000"_s, u"000"_s)));
    m_view->setObjectName(u"pdfPageView"_s);
    m_whole->setCheckable(true);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(4);
    bar->addWidget(m_articles, 1);
    bar->addSpacing(8);
    bar->addWidget(m_back);
    bar->addWidget(m_place);
    bar->addWidget(m_on);
    bar->addSpacing(8);
    bar->addWidget(m_whole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
}

void PdfPreview::connectParts()
{
    using Arrival = PdfPageView::Arrival;
    m_pause.setSingleShot(true);
    m_pause.setInterval(resizePause);
    connect(&m_pause, &QTimer::timeout, this, &PdfPreview::request);
    connect(m_view, &PdfPageView::pictureWidthChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_articles, &QComboBox::currentIndexChanged, this, [this] { turnTo(0, Arrival::Top); });
    connect(m_back, &QToolButton::clicked, this, [this] { turnTo(m_page - 1, Arrival::Top); });
    connect(m_on, &QToolButton::clicked, this, [this] { turnTo(m_page + 1, Arrival::Top); });
    connect(m_view, &PdfPageView::turned, this, [this](int direction) {
        if (m_page + direction >= 0 && m_page + direction < m_pages)
            turnTo(m_page + direction, direction > 0 ? Arrival::Top : Arrival::Bottom);
    });
    connect(m_view, &PdfPageView::firstRequested, this, [this] { turnTo(0, Arrival::Top); });
    connect(m_view, &PdfPageView::lastRequested, this, [this] { turnTo(m_pages - 1, Arrival::Top); });
    connect(m_whole, &QToolButton::toggled, this,
        [this](bool whole) { m_view->setFit(whole ? PdfPageView::Fit::Page : PdfPageView::Fit::Width); });
    connect(&m_session.appearance, &Appearance::themeChanged, this, &PdfPreview::applyTheme);
}

void PdfPreview::setFit(PdfPageView::Fit fit)
{
    m_whole->setChecked(fit == PdfPageView::Fit::Page);
}

void PdfPreview::setArticles(const std::vector<qint64> &articles)
{
    const std::vector<qint64> offered(articles.begin(), articles.begin() + qsizetype(std::min(articles.size(), mostArticles)));
    const QVariant shown = m_articles->currentData();
    {
        const QSignalBlocker blocker(m_articles);
        m_articles->clear();
        for (const Article &article : m_session.project.articles().articles(offered))
            m_articles->addItem(article.displayTitle(), article.key);
        m_articles->setCurrentIndex(std::max(0, m_articles->findData(shown)));
    }
    if (const int left = int(articles.size() - offered.size()); left > 0) {
        m_articles->addItem(tr("… and %n more", nullptr, left));
        if (auto *model = qobject_cast<QStandardItemModel *>(m_articles->model()))
            model->item(m_articles->count() - 1)->setEnabled(false);
    }
    m_articles->setEnabled(m_articles->count() > 1);
    if (m_articles->currentData() != shown)
        m_page = 0;
    request();
}

void PdfPreview::setChoice(const PdfChoice &choice)
{
    m_choice = choice;
    request();
}

void PdfPreview::readAgain()
{
    m_thread.outdate();
    request();
}

void PdfPreview::turnTo(int page, PdfPageView::Arrival arrival)
{
    m_page = std::max(0, page);
    m_arrival = arrival;
    request();
}

void PdfPreview::request()
{
    m_pause.stop();
    if (m_articles->count() == 0) {
        m_pages = 0;
        m_view->setSentence(tr("There is no article to show."));
        return showPlace();
    }
    m_working = true;
    m_thread.paint({m_articles->currentData().toLongLong(), m_choice, m_page, m_view->pictureWidth(), devicePixelRatioF()},
        [this](const Result<PdfPagePicture> &picture) { show(picture); });
    showPlace();
}

void PdfPreview::show(const Result<PdfPagePicture> &picture)
{
    m_working = false;
    m_pages = picture ? picture->pages : 0;
    if (picture) {
        m_page = picture->page;
        m_view->setPicture(*picture, m_arrival);
    } else {
        m_view->setSentence(picture.error().message);
    }
    showPlace();
}

void PdfPreview::showPlace()
{
    m_place->setText(m_pages == 0 ? QString() : tr("%1 of %2").arg(m_page + 1).arg(m_pages));
    m_back->setEnabled(m_pages > 0 && m_page > 0);
    m_on->setEnabled(m_page + 1 < m_pages);
    m_view->setAccessibleName(
        m_pages == 0 ? tr("Preview") : tr("Preview of “%1”, page %2 of %3").arg(m_articles->currentText()).arg(m_page + 1).arg(m_pages));
}

void PdfPreview::applyTheme()
{
    QPalette ink = m_place->palette();
    ink.setColor(QPalette::WindowText, m_session.appearance.theme().soft);
    m_place->setPalette(ink);
}

} // namespace Parallax
