// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/records.h"
#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Parallax {

class ArticleFinder;
class ChoiceModel;
class EmptyState;
class PaneHeader;
class RowView;
struct Theme;

/// The earlier versions of an article and the way to say that it corrects another one; what could not be placed in it again.
class VersionsSection : public QWidget
{
    Q_OBJECT

public:
    explicit VersionsSection(const Session &session, QWidget *parent = nullptr);

    void setArticle(const Article &article);
    /// What hangs on the article may have changed.
    void countOrphans();
    void setTheme(const Theme &theme);

private:
    void makeParts();
    void showVersions();
    void askForEarlier();
    void supersedeBy(qint64 older);
    void open(qint64 article);
    void showOrphans(int count);

    Session m_session;
    Article m_article;
    PaneHeader *m_header;
    EmptyState *m_superseded; ///< that this version is not the current one
    ChoiceModel *m_model;
    RowView *m_view;
    EmptyState *m_orphans;
    QPushButton *m_corrects;
    ArticleFinder *m_finder;
    int m_generation = 0; ///< of countOrphans(): what an older job brings is dropped
};

} // namespace Parallax
