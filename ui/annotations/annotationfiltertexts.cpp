// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationfilters.h"
#include "ui/annotations/annotationsmodel.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

// The part of AnnotationFilters that says what is chosen.
namespace Parallax {

QString AnnotationFilters::kindText(AnnotationFilter::Kind kind)
{
    switch (kind) {
    case AnnotationFilter::Kind::Taggings:
        return tr("Taggings");
    case AnnotationFilter::Kind::Notes:
        return tr("Notes");
    case AnnotationFilter::Kind::Orphans:
        return tr("Not placed");
    case AnnotationFilter::Kind::All:
        break;
    }
    return tr("Taggings and notes");
}

QString AnnotationFilters::tagText() const
{
    if (m_filter.tags.empty())
        return tr("All tags");
    const QUuid &first = m_filter.tags.front();
    const QString path = m_model.tags().path(first);
    const bool oneBranch = m_filter.tags.size() == 1 || m_model.tags().branch(first).size() == m_filter.tags.size();
    return oneBranch && !path.isEmpty() ? path : tr("%n tag(s)", nullptr, int(m_filter.tags.size()));
}

QString AnnotationFilters::articleText() const
{
    if (m_followsArticle)
        return tr("The article that is read");
    return m_filter.articles.empty() ? tr("All articles") : tr("%n article(s)", nullptr, int(m_filter.articles.size()));
}

QString AnnotationFilters::timeText() const
{
    if (m_filter.from.isNull() && m_filter.to.isNull())
        return tr("Any time");
    if (!m_filter.to.isNull())
        return tr("Between");
    const qint64 days = m_filter.from.daysTo(today()) + 1;
    return days <= 1 ? tr("Today") : tr("The last %n day(s)", nullptr, int(days));
}

void AnnotationFilters::showChosen()
{
    const auto show = [](QToolButton &button, const QString &text) {
        constexpr int widest = 240;
        const QString shown = button.fontMetrics().elidedText(text, Qt::ElideMiddle, widest);
        button.setText(QString(shown).replace(u'&', u"&&"_s) + u" ▾"_s);
        button.setToolTip(shown == text ? QString() : text);
        button.setAccessibleDescription(text);
    };
    show(*m_kind, kindText(m_filter.kind));
    show(*m_tag, tagText());
    show(*m_overlap, tr("on the words of %1").arg(m_model.tags().path(m_filter.overlapping)));
    m_overlap->setHidden(m_filter.overlapping.isNull());
    show(*m_author, m_filter.author.isNull() ? tr("All authors") : m_filter.author);
    show(*m_article, articleText());
    show(*m_time, timeText());
}

} // namespace Parallax
