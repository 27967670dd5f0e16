// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/codebookactions.h"

#include "core/annotations/taggingedits.h"
#include "core/project/project.h"
#include "core/project/tagpalette.h"
#include "ui/session/appearance.h"
#include "ui/session/editjob.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"
#include "ui/tags/codebookmodel.h"
#include "ui/tags/codebookview.h"
#include "ui/tags/keycatcher.h"
#include "ui/tags/passagetagger.h"
#include "ui/tags/taglook.h"
#include "ui/tags/tagpicker.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Parallax {

CodebookActions::CodebookActions(const Session &session, CodebookModel &model, CodebookView &view, QWidget *pane)
    : QObject(pane)
    , m_session(session)
    , m_model(model)
    , m_view(view)
    , m_pane(pane)
    , m_tagger(new PassageTagger(session, pane))
    , m_colors(std::make_unique<QMenu>(tr("&Colour")))
{
    m_tag = add(u"tagSelected"_s, tr("&Tag the selected words with it"), u"tag"_s, {}, [this] { choose(); });
    m_needTag +=
        add(u"showTagged"_s, tr("Show its &passages"), u"view-list-text"_s, QKeySequence(u"Ctrl+Return"_s), [this] { showPassages(); });
    addSeparator();
    addNaming();
    addSeparator();
    addPlacing();
    connect(&session.appearance, &Appearance::themeChanged, this, &CodebookActions::enable);
    connect(&session.selection, &Selection::passageChanged, this, &CodebookActions::enableTagging);
    enable();
}

CodebookActions::~CodebookActions() = default;

QAction *CodebookActions::add(
    const QString &name, const QString &text, const QString &icon, const QKeySequence &key, const std::function<void()> &act)
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : QIcon::fromTheme(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    m_view.addAction(action);
    m_all += action;
    return action;
}

void CodebookActions::addSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_all += separator;
}

void CodebookActions::addNaming()
{
    auto *make = add(u"newTag"_s, tr("&New tag"), u"list-add"_s, QKeySequence(u"Insert"_s), [this] { Q_EMIT newRequested({}); });
    make->setEnabled(!m_session.project.isReadOnly());
    m_needTag += add(u"newTagBelow"_s, tr("New tag &below it"), u"list-add"_s, QKeySequence(u"Shift+Insert"_s),
        [this] { Q_EMIT newRequested(QString(tagPath(m_model.tags(), current()->id) + u" / "_s)); });
    m_needTag +=
        add(u"renameTag"_s, tr("&Rename"), u"edit-rename"_s, QKeySequence(u"F2"_s), [this] { m_view.edit(m_view.currentIndex()); });
    m_needTag +=
        add(u"describeTag"_s, tr("&Describe"), u"document-edit"_s, QKeySequence(u"Ctrl+D"_s), [this] { Q_EMIT describeRequested(); });
    addColors();
    m_needTag += add(u"tagShortcut"_s, tr("&Key of its own…"), u"input-keyboard"_s, QKeySequence(u"Shift+F2"_s), [this] { setShortcut(); });
}

void CodebookActions::addPlacing()
{
    m_needTag += add(u"moveTag"_s, tr("Move &below…"), u"go-next"_s, QKeySequence(u"Ctrl+Shift+B"_s), [this] {
        pickFor(tr("Below which tag?"),
            [this](const Tag &tag, const QUuid &chosen) { showFailure(Parallax::moveTag(m_session.project, tag.id, chosen)); });
    });
    m_toTop = add(u"moveTagToTop"_s, tr("Move to the t&op"), u"go-top"_s, QKeySequence(u"Ctrl+Shift+Home"_s),
        [this] { showFailure(Parallax::moveTag(m_session.project, current()->id, {})); });
    m_needTag += add(u"mergeTag"_s, tr("&Merge into…"), u"merge"_s, QKeySequence(u"Ctrl+Shift+J"_s),
        [this] { pickFor(tr("Into which tag?"), [this](const Tag &tag, const QUuid &chosen) { merge(tag, chosen); }); });
    m_needTag += add(u"deleteTag"_s, tr("D&elete"), u"edit-delete"_s, QKeySequence(u"Del"_s), [this] { remove(); });
}

void CodebookActions::addColors()
{
    QAction *colors = m_colors->menuAction();
    colors->setObjectName(u"tagColors"_s);
    colors->setIcon(QIcon::fromTheme(u"color-picker"_s));
    m_all += colors;
    m_needTag += colors;
    for (int color = 0; color < int(tagPalette.size()); ++color) {
        QAction *action = m_colors->addAction(
            tagColorName(color), this, [this, color] { showFailure(recolourTag(m_session.project, current()->id, color)); });
        action->setObjectName(u"tagColor%1"_s.arg(color));
        action->setCheckable(true);
        m_colorActions += action;
    }
}

std::optional<Tag> CodebookActions::current() const
{
    return m_model.tag(m_model.idAt(m_view.currentIndex()));
}

QRect CodebookActions::placeOfCurrent() const
{
    const QRect row = m_view.visualRect(m_view.currentIndex());
    return {m_view.viewport()->mapToGlobal(row.topLeft()), row.size()};
}

void CodebookActions::enable()
{
    const bool locked = m_session.project.isReadOnly();
    const auto tag = current();
    for (QAction *action : std::as_const(m_needTag))
        action->setEnabled(tag && (!locked || action->objectName() == u"showTagged"_s));
    m_toTop->setEnabled(tag && !tag->parent.isNull() && !locked);
    for (int color = 0; color < int(m_colorActions.size()); ++color) {
        m_colorActions[color]->setIcon(tagIcon(tagColor(m_session.appearance.theme(), color)));
        m_colorActions[color]->setChecked(tag && tag->color == color);
        m_colorActions[color]->setEnabled(tag && !locked);
    }
    enableTagging();
}

void CodebookActions::enableTagging()
{
    const auto &words = m_session.selection.passage();
    const bool on = current() && words && !words->span.isEmpty() && !m_session.project.isReadOnly();
    m_tag->setEnabled(on);
    m_tag->setStatusTip(on ? QString() : tr("Select the words to tag in an article first."));
}

void CodebookActions::choose()
{
    const auto tag = current();
    const auto &words = m_session.selection.passage();
    if (tag && words && !words->span.isEmpty())
        m_tagger->toggle(tag->id, *words, placeOfCurrent());
    else if (tag)
        showPassages();
}

void CodebookActions::showPassages(bool onlyNotes)
{
    const auto tag = current();
    if (!tag)
        return;
    AnnotationFilter filter;
    filter.kind = onlyNotes ? AnnotationFilter::Kind::Notes : AnnotationFilter::Kind::Taggings;
    filter.tags = onlyNotes ? std::vector<QUuid>{tag->id} : m_model.branch(tag->id);
    m_session.selection.showAnnotations(filter);
}

void CodebookActions::pickFor(const QString &placeholder, const std::function<void(const Tag &, const QUuid &)> &then)
{
    const auto tag = current();
    if (!tag)
        return;
    if (!m_picker) {
        m_picker = new TagPicker(m_session, m_pane);
        connect(m_picker, &TagPicker::picked, this, [this](const QUuid &chosen) { m_picked(chosen); });
    }
    m_picked = [tag, then](const QUuid &chosen) { then(*tag, chosen); };
    PickRequest request;
    request.placeholder = placeholder;
    request.mayMake = false;
    for (const QUuid &below : m_model.branch(tag->id))
        request.excluded.insert(below);
    m_picker->pick(placeOfCurrent(), request);
}

void CodebookActions::merge(const Tag &from, const QUuid &into)
{
    const QString path = tagPath(m_model.tags(), into);
    const QString undo = QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText);
    runEdit(
        m_session, this, tr("Merging tags"), lossOf(m_session.project, from.id).taggings,
        [id = from.id, into](Project &project) { return mergeTags(project, id, into); },
        [this, sentence = tr("Merged “%1” into “%2”. Undo: %3").arg(from.name, path, undo), into] {
            m_view.setCurrentIndex(m_model.indexOf(into));
            m_session.notices.show(Notices::Kind::Information, sentence);
        });
}

QString CodebookActions::deletedSentence(const QString &name, const TagLoss &loss)
{
    QStringList along;
    if (loss.tags > 1)
        along += tr("%n tag(s) below it", nullptr, loss.tags - 1);
    if (loss.taggings > 0)
        along += tr("%n passage(s)", nullptr, loss.taggings);
    if (loss.notes > 0)
        along += tr("%n note(s)", nullptr, loss.notes);
    const QString undo = QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText);
    if (along.isEmpty())
        return tr("Deleted “%1”. Undo: %2").arg(name, undo);
    const QString last = along.takeLast();
    const QString list = along.isEmpty() ? last : tr("%1 and %2", "a list and its last part").arg(along.join(tr(", ")), last);
    return tr("Deleted “%1” with %2. Undo: %3").arg(name, list, undo);
}

void CodebookActions::remove()
{
    const auto tag = current();
    if (!tag)
        return;
    const TagLoss loss = lossOf(m_session.project, tag->id);
    runEdit(
        m_session, this, tr("Deleting a tag"), loss.taggings, [id = tag->id](Project &project) { return deleteTag(project, id); },
        [this, sentence = deletedSentence(tag->name, loss)] { m_session.notices.show(Notices::Kind::Information, sentence); });
}

void CodebookActions::setShortcut()
{
    const auto tag = current();
    if (!tag)
        return;
    if (!m_catcher) {
        m_catcher = new KeyCatcher(m_session.appearance, m_pane);
        connect(m_catcher, &KeyCatcher::caught, this,
            [this](const QString &key) { showFailure(setTagShortcut(m_session.project, *m_keyFor, key)); });
    }
    m_keyFor = tag->id;
    m_catcher->ask(placeOfCurrent(), tag->name);
}

void CodebookActions::showFailure(const Result<Done> &result)
{
    if (!result)
        m_session.notices.show(Notices::Kind::Problem, result.error().message);
}

} // namespace Parallax
