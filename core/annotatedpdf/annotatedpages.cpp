// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/annotatedpdf.h"
#include "core/annotatedpdf/pdfdocument.h"

#include <QPainter>

namespace Parallax {

struct AnnotatedPages::State
{
    State(const PdfArticle &article, const PdfChoice &choice)
        : geometry(PageGeometry::of(choice.letter))
        , styles(PageStyles::make())
        , laid(article, geometry, styles)
    {
        DocumentPlan plan;
        plan.project = article.project;
        plan.annotator = article.annotator;
        plan.add(laid.pages, 0);
        end = std::make_unique<EndMatter>(plan, laid.pages.bottom(), geometry, styles);
    }

    PageGeometry geometry;
    PageStyles styles;
    LaidArticle laid;
    std::unique_ptr<EndMatter> end;
};

AnnotatedPages::AnnotatedPages(const PdfArticle &article, const PdfChoice &choice)
    : m_state(std::make_unique<State>(article, choice))
{
}

AnnotatedPages::~AnnotatedPages() = default;

int AnnotatedPages::count() const
{
    return m_state->laid.pages.count() + m_state->end->pages();
}

QSizeF AnnotatedPages::pageSize() const
{
    return m_state->geometry.size / PageGeometry::twipsAPoint;
}

void AnnotatedPages::paint(QPainter &painter, int page) const
{
    const ArticlePages &pages = m_state->laid.pages;
    PageFrame frame = articleFrame(m_state->laid.article, 0, 1, QDate::currentDate());
    frame.page = page;
    frame.pages = count();
    PageContent content = page < pages.count() ? pages.page(page, frame) : m_state->end->page(page - pages.count(), frame);
    if (page == pages.count() - 1)
        m_state->end->addBelowText(content);
    painter.save();
    painter.scale(1 / PageGeometry::twipsAPoint, 1 / PageGeometry::twipsAPoint);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPage(painter, content);
    paintTints(painter, content);
    painter.restore();
}

} // namespace Parallax
