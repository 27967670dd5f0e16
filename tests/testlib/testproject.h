// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/project.h"

#include <QStringList>

#include <memory>
#include <utility>
#include <vector>

class QTemporaryDir;

namespace Parallax::Test {

/// A project file in `dir` with one article a text; the first line is the title.
std::unique_ptr<Project> makeProject(const QTemporaryDir &dir, const QStringList &texts = {});

/// What `article` leaves empty of id, hash, file, format, encoding and time of import is made up. Returns the key.
qint64 addArticle(Project &project, const QString &text, Article article = {});

/// Every occurrence of each name in the article becomes a mention of the entity of that name. Once an article.
void addMentions(Project &project, qint64 article, const std::vector<std::pair<QString, EntityType>> &names);

} // namespace Parallax::Test
