// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/searchtagger.h"

#include "core/autotag/tagsearchhits.h"
#include "core/project/project.h"
#include "core/tags/codebook.h"
#include "ui/session/jobs.h"
#include "ui/session/notices.h"
#include "ui/tags/tagpicker.h"

#include <QKeySequence>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Parallax {

SearchTagger::SearchTagger(const Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

void SearchTagger::tagHits(const QString &query, const QRect &place, const std::vector<QUuid> &recent)
{
    m_query = query;
    if (!m_picker) {
        m_picker = new TagPicker(m_session, m_window);
        connect(m_picker, &TagPicker::picked, this, &SearchTagger::tagWith);
        connect(m_picker, &TagPicker::makeRequested, this, &SearchTagger::makeAndTag);
    }
    PickRequest request;
    request.placeholder = tr("Which tag for all hits?");
    request.recent = recent;
    m_picker->pick(place, request);
}

void SearchTagger::tagWith(const QUuid &tag)
{
    start(tagPath(m_session.project.tags().all(), tag),
        [query = m_query, tag](Project &project, const Progress &progress) { return tagSearchHits(project, query, tag, progress); });
}

void SearchTagger::makeAndTag(const QString &path)
{
    const QString label = tr("Tag all hits of “%1”").arg(m_query);
    start(path, [query = m_query, path, label](Project &project, const Progress &progress) -> Result<int> {
        int passages = 0;
        // One edit, so that a search that finds nothing leaves no tag behind.
        const auto done = project.edit(label, [&]() -> Result<Done> {
            const auto tag = createTag(project, path);
            if (!tag)
                return tag.error();
            const auto tagged = tagSearchHits(project, query, *tag, progress);
            if (!tagged)
                return tagged.error();
            passages = *tagged;
            return Done{};
        });
        if (!done)
            return done.error();
        return passages;
    });
}

void SearchTagger::start(const QString &name, const std::function<Result<int>(Project &, const Progress &)> &tag)
{
    const auto work = [open = m_session.project.opener(), tag](const Progress &progress) -> Result<int> {
        auto project = open();
        if (!project)
            return project.error();
        return tag(**project, progress);
    };
    m_session.jobs.start(this, tr("Tagging all hits"), work, [this, name](const Result<int> &tagged) {
        if (!tagged)
            return m_session.notices.show(Notices::Kind::Problem, tagged.error().message);
        m_session.project.announce({{u"tag"_s, u"tagging"_s}});
        const QString undo = QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText);
        m_session.notices.show(Notices::Kind::Information, tr("Tagged %n passage(s) “%1”. Undo: %2", nullptr, *tagged).arg(name, undo));
    });
}

} // namespace Parallax
