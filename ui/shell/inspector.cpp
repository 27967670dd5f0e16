// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/inspector.h"

#include "ui/articles/articlepane.h"
#include "ui/compare/comparepane.h"
#include "ui/entities/entitiespane.h"
#include "ui/events/eventpane.h"
#include "ui/passage/passagepane.h"
#include "ui/search/searchpane.h"

using namespace Qt::StringLiterals;

namespace Parallax {

Inspector::Inspector(const Session &session, OpenLinks &links, QWidget *parent)
    : TabbedPane(u"inspector"_s, tr("Inspector"), parent)
    , m_passage(new PassagePane(session, this))
    , m_entities(new EntitiesPane(session, this))
    , m_article(new ArticlePane(session, this))
    , m_search(new SearchPane(session, this))
    , m_compare(new ComparePane(session, links, this))
    , m_event(new EventPane(session, this))
{
    add(tr("Passage"), m_passage);
    add(tr("Entities"), m_entities);
    add(tr("Article"), m_article);
    add(tr("Search"), m_search);
    add(tr("Compare"), m_compare);
    add(tr("Event"), m_event);
}

void Inspector::save()
{
    m_passage->save();
    m_article->save();
    m_entities->save();
    m_event->save();
}

} // namespace Parallax
