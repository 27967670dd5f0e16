// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/entities/entitiesmodel.h"

#include <QWidget>

class QLabel;

namespace Parallax {

class Chip;
struct Theme;

/// Scope and kinds of the list of entities: two rows of words to switch.
class EntityFilters : public QWidget
{
    Q_OBJECT

public:
    explicit EntityFilters(QWidget *parent = nullptr);

    void setScope(EntitiesModel::Scope scope);
    /// How many there are, at the right end of the scope.
    void setFigure(const QString &figure);
    void setTheme(const Theme &theme);

Q_SIGNALS:
    void scopeChosen(Parallax::EntitiesModel::Scope scope);
    void groupsChosen(const Parallax::EntitiesModel::Groups &groups);

private:
    Chip *makeGroup(const QString &name, const QString &objectName);
    void emitGroups();

    Chip *m_open;
    Chip *m_project;
    Chip *m_rejected;
    QLabel *m_figure;
    std::array<Chip *, entityGroupCount> m_groups{};
};

} // namespace Parallax
