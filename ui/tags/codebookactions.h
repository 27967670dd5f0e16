// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tags/codebook.h"
#include "ui/session/session.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QKeySequence;
class QMenu;
class QWidget;

namespace Parallax {

class CodebookModel;
class CodebookView;
class KeyCatcher;
class PassageTagger;
class TagPicker;

/// What can be done with the tag that is current in the codebook.
class CodebookActions : public QObject
{
    Q_OBJECT

public:
    /// The keys work in the tree; `pane` owns this.
    CodebookActions(const Session &session, CodebookModel &model, CodebookView &view, QWidget *pane);
    ~CodebookActions() override;

    /// With separators.
    [[nodiscard]] const QList<QAction *> &all() const { return m_all; }
    /// With a tag it is told what it can do, without one only what needs none.
    void enable();
    /// Tags the selected words with the current tag, or shows its passages when no words are selected.
    void choose();
    void showPassages(bool onlyNotes = false);

    /// "Deleted “Red lines” with 2 tags below it and 12 passages. Undo: Ctrl+Z"
    static QString deletedSentence(const QString &name, const TagLoss &loss);

Q_SIGNALS:
    /// A path to begin with, empty for the top.
    void newRequested(const QString &path);
    void describeRequested();

private:
    QAction *add(const QString &name, const QString &text, const QString &icon, const QKeySequence &key, const std::function<void()> &act);
    void addSeparator();
    void addNaming();
    void addPlacing();
    void addColors();
    /// With the selection of words, which changes at every step of the caret.
    void enableTagging();
    [[nodiscard]] std::optional<Tag> current() const;
    [[nodiscard]] QRect placeOfCurrent() const;
    /// `then` gets the tag that is chosen for the current one; those below it are not offered.
    void pickFor(const QString &placeholder, const std::function<void(const Tag &tag, const QUuid &chosen)> &then);
    void merge(const Tag &from, const QUuid &into);
    void remove();
    void setShortcut();
    void showFailure(const Result<Done> &result);

    Session m_session;
    CodebookModel &m_model;
    CodebookView &m_view;
    QWidget *m_pane;
    PassageTagger *m_tagger;
    TagPicker *m_picker = nullptr;
    KeyCatcher *m_catcher = nullptr;
    std::function<void(const QUuid &)> m_picked;
    std::optional<QUuid> m_keyFor;
    QList<QAction *> m_all;
    QList<QAction *> m_needTag;
    QAction *m_tag = nullptr;
    QAction *m_toTop = nullptr;
    QList<QAction *> m_colorActions;
    std::unique_ptr<QMenu> m_colors;
};

} // namespace Parallax
