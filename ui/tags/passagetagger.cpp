// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/passagetagger.h"

#include "core/project/project.h"
#include "core/tags/codebook.h"
#include "ui/session/notices.h"
#include "ui/tags/passagetags.h"
#include "ui/tags/tagpicker.h"

#include <QWidget>

namespace Parallax {

PassageTagger::PassageTagger(const Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

TagPicker &PassageTagger::picker()
{
    if (!m_picker) {
        m_picker = new TagPicker(m_session, m_window);
        connect(m_picker, &TagPicker::picked, this, &PassageTagger::takePicked);
        connect(m_picker, &TagPicker::makeRequested, this, &PassageTagger::make);
        connect(m_picker, &TagPicker::joinAnswered, this, &PassageTagger::answer);
    }
    return *m_picker;
}

template <typename T> void PassageTagger::showFailure(const Result<T> &result)
{
    if (!result)
        m_session.notices.show(Notices::Kind::Problem, result.error().message);
}

void PassageTagger::pick(const Passage &passage, const QRect &place, const std::vector<QUuid> &recent)
{
    m_passage = passage;
    m_place = place;
    m_takesOff = false;
    PickRequest request;
    request.placeholder = tr("Find or create a tag");
    request.recent = recent;
    request.carried = tagsOn(m_session.project, passage).exactTags();
    picker().pick(place, request);
}

void PassageTagger::toggle(const QUuid &tag, const Passage &passage, const QRect &place)
{
    m_passage = passage;
    m_place = place;
    m_takesOff = false;
    m_again = false;
    apply(tag);
}

void PassageTagger::tagInVivo(const Passage &passage)
{
    showFailure(Parallax::tagInVivo(m_session.project, passage));
}

void PassageTagger::untag(const Passage &passage, const QRect &place)
{
    m_passage = passage;
    m_place = place;
    QSet<QUuid> tags;
    for (const Tagging &tagging : tagsOn(m_session.project, passage).overlapping)
        tags.insert(tagging.tag);
    if (tags.isEmpty())
        return m_session.notices.show(Notices::Kind::Information, tr("No tag is on these words."));
    if (tags.size() == 1)
        return untagOf(*tags.begin());
    m_takesOff = true;
    PickRequest request;
    request.placeholder = tr("Which tag is to be removed?");
    request.carried = tags;
    request.only = tags;
    request.mayMake = false;
    picker().pick(place, request);
}

void PassageTagger::takePicked(const QUuid &tag, bool again)
{
    if (m_takesOff)
        return untagOf(tag);
    m_again = again;
    if (apply(tag))
        goOn(again);
}

void PassageTagger::make(const QString &path, bool again)
{
    showFailure(tagPassages(m_session.project, path, {m_passage}));
    goOn(again);
}

bool PassageTagger::apply(const QUuid &tag)
{
    std::vector<QUuid> there;
    for (const Tagging &tagging : tagsOn(m_session.project, m_passage).exact) {
        if (tagging.tag == tag)
            there.push_back(tagging.id);
    }
    if (!there.empty()) {
        showFailure(Parallax::untag(m_session.project, there));
        return true;
    }
    const auto others = joinable(m_session.project, tag, m_passage);
    if (others.empty()) {
        showFailure(tagPassages(m_session.project, tag, {m_passage}));
        return true;
    }
    m_asked = tag;
    picker().askToJoin(m_place, tagPath(m_session.project.tags().all(), tag), int(others.size()));
    return false;
}

void PassageTagger::answer(bool join)
{
    // Asked again: while the question stood, a job may have changed what overlaps.
    std::vector<QUuid> others;
    for (const Tagging &tagging : joinable(m_session.project, m_asked, m_passage))
        others.push_back(tagging.id);
    if (join && !others.empty())
        showFailure(joinTaggings(m_session.project, others, m_passage));
    else
        showFailure(tagPassages(m_session.project, m_asked, {m_passage}));
    goOn(m_again);
}

void PassageTagger::untagOf(const QUuid &tag)
{
    std::vector<QUuid> taggings;
    for (const Tagging &tagging : tagsOn(m_session.project, m_passage).overlapping) {
        if (tagging.tag == tag)
            taggings.push_back(tagging.id);
    }
    showFailure(Parallax::untag(m_session.project, taggings));
}

void PassageTagger::goOn(bool again)
{
    if (again)
        picker().pickAgain(tagsOn(m_session.project, m_passage).exactTags());
}

} // namespace Parallax
