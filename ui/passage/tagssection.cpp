// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passage/tagssection.h"

#include "core/annotations/taggingedits.h"
#include "core/project/project.h"
#include "core/tags/codebook.h"
#include "ui/passage/tagrow.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"
#include "ui/widgets/keybutton.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

TagsSection::TagsSection(const Session &session, QWidget *parent)
    : Section(tr("Tags"), parent)
    , m_session(session)
    , m_add(addButton(u"addTag"_s, tr("Tag…"), u"T"_s))
{
    setObjectName(u"passageTags"_s);
    connect(m_add, &QAbstractButton::clicked, this, &TagsSection::tagRequested);
    connect(&session.selection, &Selection::annotationChanged, this, &TagsSection::showPicked);
}

void TagsSection::setMayTag(bool on)
{
    m_add->setVisible(on && !m_session.project.isReadOnly());
    setVisible(on || !m_taggings.empty());
}

void TagsSection::setTaggings(const std::vector<Tagging> &taggings)
{
    if (taggings == m_taggings)
        return;
    m_taggings = taggings;
    showRows();
}

void TagsSection::showRows()
{
    clear();
    const std::vector<Tag> tags = m_taggings.empty() ? std::vector<Tag>() : m_session.project.tags().all();
    for (const Tagging &tagging : m_taggings) {
        const auto tag = std::find_if(tags.begin(), tags.end(), [&tagging](const Tag &each) { return each.id == tagging.tag; });
        if (tag == tags.end())
            continue;
        auto *row = new TagRow(m_session, tagging, tagPath(tags, tagging.tag), tag->color, this);
        connect(row, &QAbstractButton::clicked, this, [this, tagging] { pick(tagging); });
        connect(row, &TagRow::removeChosen, this, [this, id = tagging.id] { remove(id); });
        addRow(row);
    }
    showPicked();
}

void TagsSection::pick(const Tagging &tagging)
{
    if (tagging.span)
        m_session.selection.reveal({tagging.article, *tagging.span});
    m_session.selection.setAnnotation(tagging.id);
    // A click on the picked one again leaves it picked.
    showPicked();
}

void TagsSection::remove(const QUuid &tagging)
{
    if (const auto result = untag(m_session.project, {tagging}); !result)
        m_session.notices.show(Notices::Kind::Problem, result.error().message);
}

void TagsSection::showPicked()
{
    const auto &picked = m_session.selection.annotation();
    for (TagRow *row : findChildren<TagRow *>())
        row->setChecked(picked && row->tagging() == *picked);
}

} // namespace Parallax
