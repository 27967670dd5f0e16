// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationactions.h"

#include "core/annotations/noteedits.h"
#include "core/annotations/taggingedits.h"
#include "core/project/project.h"
#include "core/text/offsetmap.h"
#include "ui/annotations/annotationsmodel.h"
#include "ui/annotations/annotationwords.h"
#include "ui/session/editjob.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"
#include "ui/tags/tagpicker.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

AnnotationActions::AnnotationActions(const Session &session, const AnnotationsModel &model, QAbstractItemView &view, QWidget &pane)
    : QObject(&pane)
    , m_session(session)
    , m_model(model)
    , m_view(view)
    , m_pane(pane)
{
    // Enter itself is taken by the list, where it is not a shortcut that other panes would have to share.
    m_open = add(u"openAnnotation"_s, tr("Go to the place"), u"go-jump"_s, {}, &AnnotationActions::open);
    m_retag = add(u"retag"_s, tr("Change the tag…"), u"tag"_s, QKeySequence(u"T"_s), &AnnotationActions::retag);
    m_place = add(u"placeHere"_s, tr("Place at the selected words"), u"mark-location"_s, {}, &AnnotationActions::place);
    m_copy = add(u"copyAnnotations"_s, tr("Copy as Markdown"), u"edit-copy"_s, QKeySequence::Copy, &AnnotationActions::copy);
    m_remove = add(u"removeAnnotations"_s, tr("Delete"), u"edit-delete"_s, QKeySequence::Delete, &AnnotationActions::remove);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &AnnotationActions::enable);
    connect(&model, &QAbstractItemModel::modelReset, this, &AnnotationActions::enable);
    connect(&model, &AnnotationsModel::refreshed, this, &AnnotationActions::enable);
    connect(&session.selection, &Selection::passageChanged, this, &AnnotationActions::enable);
    enable();
}

QAction *AnnotationActions::add(
    const QString &name, const QString &text, const QString &icon, const QKeySequence &key, void (AnnotationActions::*act)())
{
    auto *action = new QAction(QIcon::fromTheme(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, act);
    // In the list only: a letter typed into the field of the filter is a letter.
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view.addAction(action);
    return action;
}

int AnnotationActions::count() const
{
    int count = 0;
    for (const QItemSelectionRange &range : m_view.selectionModel()->selection())
        count += range.height();
    return count;
}

std::vector<int> AnnotationActions::rows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : m_view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

AnnotationActions::Chosen AnnotationActions::chosen() const
{
    Chosen chosen;
    for (const int row : rows()) {
        const AnnotationList::Key &key = m_model.keyAt(row);
        (key.kind == AnnotationRow::Kind::Tagging ? chosen.taggings : chosen.notes).push_back(key.id);
    }
    return chosen;
}

void AnnotationActions::tell(const Result<Done> &result) const
{
    if (!result)
        m_session.notices.show(Notices::Kind::Problem, result.error().message);
}

void AnnotationActions::open()
{
    const QModelIndex current = m_view.currentIndex();
    const AnnotationRow *row = current.isValid() ? m_model.rowAt(current.row()) : nullptr;
    if (!row)
        return;
    const QUuid id = row->id;
    const auto content = row->article != 0 ? m_session.project.articles().content(row->article) : std::nullopt;
    if (content && row->span)
        m_session.selection.reveal({row->article, OffsetMap(content->text).fromStored(*row->span)});
    else if (content)
        m_session.selection.open(row->article);
    m_session.selection.setAnnotation(id);
}

void AnnotationActions::retag()
{
    if (!m_picker) {
        m_picker = new TagPicker(m_session, &m_pane);
        connect(m_picker, &TagPicker::picked, this, [this](const QUuid &tag) { retagTo(tag); });
    }
    const qsizetype taggings = qsizetype(chosen().taggings.size());
    if (taggings == 0)
        return;
    PickRequest request;
    request.placeholder = tr("Tag to give to %n passage(s) instead", nullptr, int(taggings));
    request.recent = m_session.project.tags().recent(9);
    request.mayMake = false;
    const QRect row = m_view.visualRect(m_view.currentIndex()).intersected(m_view.viewport()->rect());
    m_picker->pick(QRect(m_view.viewport()->mapToGlobal(row.topLeft()), row.size()), request);
}

void AnnotationActions::retagTo(const QUuid &tag)
{
    const std::vector<QUuid> taggings = chosen().taggings;
    runEdit(m_session, this, tr("Changing tags"), qint64(taggings.size()),
        [taggings, tag](Project &project) { return Parallax::retag(project, taggings, tag); });
}

void AnnotationActions::remove()
{
    const Chosen chosen = this->chosen();
    if (chosen.size() == 0)
        return;
    const auto done = [session = m_session, count = int(chosen.size())] {
        // What was deleted by mistake is seldom noticed in a list that closes over it.
        session.notices.show(Notices::Kind::Information, tr("%n tagging(s) and note(s) deleted. Undo brings them back.", nullptr, count));
    };
    runEdit(
        m_session, this, tr("Deleting taggings and notes"), chosen.size(),
        [chosen](Project &project) { return removeAnnotations(project, chosen.taggings, chosen.notes); }, done);
}

void AnnotationActions::copy()
{
    AnnotationCache::Keys keys;
    for (const int row : rows())
        keys.push_back(m_model.keyAt(row));
    if (keys.empty())
        return;
    const auto markdown = [keys, tags = m_model.tags()](
                              Project &project) { return annotationsAsMarkdown(AnnotationList(project).rows(keys), tags); };
    if (qint64(keys.size()) <= quickRows)
        return QGuiApplication::clipboard()->setText(markdown(m_session.project));
    const auto work = [path = m_session.project.path(), markdown](const Progress &) -> Result<QString> {
        auto project = Project::open(path, Project::Access::Read);
        return project ? Result<QString>(markdown(**project)) : project.error();
    };
    m_session.jobs.start(this, tr("Copying taggings and notes"), work, [this](const Result<QString> &text) {
        if (text)
            QGuiApplication::clipboard()->setText(*text);
        else
            m_session.notices.show(Notices::Kind::Problem, text.error().message);
    });
}

void AnnotationActions::place()
{
    const QModelIndex current = m_view.currentIndex();
    const auto passage = m_session.selection.passage();
    if (!current.isValid() || !passage || passage->span.isEmpty())
        return;
    const AnnotationList::Key key = m_model.keyAt(current.row());
    tell(key.kind == AnnotationRow::Kind::Tagging ? moveTagging(m_session.project, key.id, *passage)
                                                  : moveNote(m_session.project, key.id, *passage));
}

void AnnotationActions::enable()
{
    const bool writable = !m_session.project.isReadOnly();
    const int selected = count();
    const QModelIndex current = m_view.currentIndex();
    const AnnotationRow *row = selected == 1 && current.isValid() ? m_model.rowAt(current.row()) : nullptr;
    const auto &passage = m_session.selection.passage();
    m_open->setEnabled(row);
    m_retag->setEnabled(writable && selected > 0);
    m_copy->setEnabled(selected > 0);
    m_remove->setEnabled(writable && selected > 0);
    m_place->setVisible(row && row->orphan);
    m_place->setEnabled(writable && row && row->orphan && passage && !passage->span.isEmpty());
    m_place->setToolTip(m_place->isEnabled() ? tr("Put it on the words selected in the reader")
                                             : tr("Select the words in the reader first, then come back and place it there"));
    Q_EMIT changed();
}

} // namespace Parallax
