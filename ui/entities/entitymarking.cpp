// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/entitymarking.h"

#include "core/entities/entityedits.h"
#include "core/project/project.h"
#include "ui/entities/entityfeed.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"
#include "ui/widgets/entitypicker.h"

#include <QAction>
#include <QApplication>
#include <QInputMethodQueryEvent>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// Where one types in the widget with the focus, or a place in its upper part when it does not tell. Global pixels.
QRect caretPlace(QWidget &fallback)
{
    constexpr int highestLine = 64;
    QWidget *widget = QApplication::focusWidget() ? QApplication::focusWidget() : &fallback;
    QInputMethodQueryEvent query(Qt::ImCursorRectangle);
    QCoreApplication::sendEvent(widget, &query);
    const QRect caret = query.value(Qt::ImCursorRectangle).toRectF().toAlignedRect();
    // A widget that knows no caret gives its whole height.
    if (caret.isEmpty() || caret.height() > highestLine)
        return {widget->mapToGlobal(QPoint(widget->width() / 3, widget->height() / 4)), QSize(1, 1)};
    return {widget->mapToGlobal(caret.topLeft()), caret.size()};
}

} // namespace

EntityMarking::EntityMarking(const Session &session, QWidget &parent)
    : QObject(&parent)
    , m_session(session)
    , m_action(new QAction(QIcon::fromTheme(u"document-edit"_s), tr("Mark as &entity…"), this))
    , m_picker(new EntityPicker(&parent))
{
    m_action->setObjectName(u"markEntity"_s);
    m_action->setShortcut(QKeySequence(u"E"_s));
    m_action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_picker->setObjectName(u"markPicker"_s);
    m_picker->setOffersNew(true);
    connect(m_action, &QAction::triggered, this, &EntityMarking::ask);
    connect(m_picker, &EntityPicker::entityPicked, this, [this](qint64 entity) {
        tell(addMention(m_session.project, m_passage->article, m_passage->span, entity));
        m_session.selection.setEntity(entity);
    });
    connect(m_picker, &EntityPicker::newEntityPicked, this, [this](const QString &name, EntityType type) {
        tell(addMention(m_session.project, m_passage->article, m_passage->span, name, type));
    });
    connect(&session.selection, &Selection::passageChanged, this, &EntityMarking::enable);
    enable();
}

void EntityMarking::enable()
{
    const auto &passage = m_session.selection.passage();
    m_action->setEnabled(passage && !passage->span.isEmpty() && !m_session.project.isReadOnly());
}

void EntityMarking::ask()
{
    m_passage = m_session.selection.passage();
    if (!m_passage)
        return;
    const QString text = m_session.project.articles().text(m_passage->article);
    const QString words = text.mid(m_passage->span.start, m_passage->span.length()).simplified();
    m_picker->setPrompt(tr("Who or what are these words?"));
    m_picker->clear();
    m_picker->popUp(caretPlace(*m_picker->parentWidget()->window()), words);
    feedPicker(m_session, *m_picker);
}

void EntityMarking::tell(const Result<Done> &done) const
{
    if (!done)
        m_session.notices.show(Notices::Kind::Problem, done.error().message);
}

} // namespace Parallax
