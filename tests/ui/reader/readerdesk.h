// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/testlib/testproject.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerspane.h"
#include "ui/reader/readerview.h"
#include "ui/session/appearance.h"
#include "ui/session/jobs.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"

#include <QTemporaryDir>
#include <QTest>

namespace Parallax::Test {

/// Readers on a small project, shown offscreen, as the shell would have them.
struct ReaderDesk
{
    QTemporaryDir dir;
    std::unique_ptr<Project> project;
    Selection selection;
    Jobs jobs;
    Notices notices;
    Appearance appearance;
    std::unique_ptr<ReadersPane> pane;

    explicit ReaderDesk(const QStringList &texts = {})
        : project(makeProject(dir, texts))
        , pane(std::make_unique<ReadersPane>(session()))
    {
        pane->resize(1000, 600);
        pane->show();
        QCoreApplication::processEvents();
    }

    Session session() { return {*project, selection, jobs, notices, appearance}; }
    std::vector<qint64> keys() { return project->articles().keys(ArticleTable::Order::Imported); }
    ReaderPane &reader(size_t index) const { return *pane->readers().at(index); }
    ReaderView &view(size_t index) const { return reader(index).view(); }
    template <typename T> T *find(const QString &name) const { return pane->findChild<T *>(name); }
    /// Opens the articles in the order in which they were made.
    void open(const std::vector<qint64> &articles)
    {
        selection.setArticles(articles, 0);
        QCoreApplication::processEvents();
        view(0).setFocus();
    }
};

inline QString longArticle(int paragraphs)
{
    QString text = QStringLiteral("Headline of it all");
    for (int i = 0; i < paragraphs; ++i)
        text += QStringLiteral("\nParagraph %1: ministers met on Monday and spoke for hours about what a lasting peace might look like, "
                               "once the guns fall silent.")
                    .arg(i);
    return text;
}

} // namespace Parallax::Test
