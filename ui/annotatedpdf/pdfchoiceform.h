// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotatedpdf/pdfarticle.h"
#include "core/look/theme.h"
#include "ui/session/session.h"

#include <QWidget>

#include <array>
#include <vector>

class QCheckBox;
class QTreeView;

namespace Parallax {

class FlowLayout;
class TagChoiceModel;

/// What of the marks is in the PDF, to be ticked: tags one by one, notes, positions, kinds of names, whose.
class PdfChoiceForm : public QWidget
{
    Q_OBJECT

public:
    PdfChoiceForm(const Session &session, QWidget *parent);

    /// The paper is not its business.
    [[nodiscard]] PdfChoice choice() const;
    void setChoice(const PdfChoice &choice);
    /// Tags and authors of the project; ticks stay. Throws StorageError.
    void readProject();

Q_SIGNALS:
    void changed();

private:
    QCheckBox *addBox(const QString &name, const QString &text, QWidget *parent);
    QWidget *makeTags();
    QWidget *makePositions();
    QWidget *makeNames();
    QWidget *makeAuthors();
    void setAuthors(const QStringList &authors);
    void enable();
    void applyTheme();

    Session m_session;
    TagChoiceModel *m_model;
    QCheckBox *m_tags;
    QTreeView *m_tree;
    QCheckBox *m_notes;
    QCheckBox *m_positions;
    QCheckBox *m_suggested;
    std::array<QCheckBox *, entityGroupCount> m_groups;
    QWidget *m_authors; ///< hidden while there are fewer than two
    FlowLayout *m_authorBoxes = nullptr;
    std::vector<QCheckBox *> m_authorTicks;
    QStringList m_wantedAuthors; ///< ticked when they turn up; empty for everybody
};

} // namespace Parallax
