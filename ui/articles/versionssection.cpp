// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/articles/versionssection.h"

#include "core/articles/versions.h"
#include "core/project/annotationlist.h"
#include "core/project/project.h"
#include "ui/articles/articlefinder.h"
#include "ui/session/editjob.h"
#include "ui/session/jobs.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"
#include "core/look/theme.h"
#include "ui/widgets/choicedelegate.h"
#include "ui/widgets/choicemodel.h"
#include "ui/widgets/emptystate.h"
#include "core/words/momenttext.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/rowview.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

AnnotationFilter orphansOf(qint64 article)
{
    AnnotationFilter filter;
    filter.kind = AnnotationFilter::Kind::Orphans;
    filter.articles = {article};
    return filter;
}

QString report(const Reanchoring &result)
{
    QString words = VersionsSection::tr("%n tag(s) and note(s) went over to the corrected version.", nullptr, result.moved);
    if (result.orphans > 0)
        words =
            VersionsSection::tr("%1 The words of %n more were not found in it; place them by hand.", nullptr, result.orphans).arg(words);
    if (result.left > 0)
        words = VersionsSection::tr(
            "%1 %n position(s), statement(s) or event(s) stay with the old version, because their words are not in this one.", nullptr, result.left)
                    .arg(words);
    return words;
}

} // namespace

VersionsSection::VersionsSection(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_header(new PaneHeader(tr("Versions"), this))
    , m_superseded(new EmptyState(this))
    , m_model(new ChoiceModel(this))
    , m_view(new RowView(this))
    , m_orphans(new EmptyState(this))
    , m_corrects(new QPushButton(tr("This is a corrected version of…"), this))
    , m_finder(new ArticleFinder(session, *this))
{
    makeParts();
    auto *button = new QHBoxLayout;
    button->addWidget(m_corrects);
    button->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_header);
    column->addWidget(m_superseded);
    column->addWidget(m_view);
    column->addWidget(m_orphans);
    column->addLayout(button);
}

void VersionsSection::makeParts()
{
    m_superseded->setObjectName(u"superseded"_s);
    m_orphans->setObjectName(u"orphans"_s);
    for (EmptyState *state : {m_superseded, m_orphans}) {
        state->setContentsMargins(0, 0, 0, 0);
        state->hide();
    }
    m_view->setObjectName(u"earlierVersions"_s);
    m_view->setAccessibleName(tr("Earlier versions"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ChoiceDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setChoosesOnClick(true);
    m_corrects->setObjectName(u"correctsArticle"_s);
    connect(m_view, &RowView::chosen, this, [this](const QModelIndex &row) { open(row.data(ChoiceModel::KeyRole).toLongLong()); });
    connect(m_superseded, &EmptyState::actionChosen, this, [this] { open(*m_article.supersededBy); });
    connect(m_orphans, &EmptyState::actionChosen, this, [this] { m_session.selection.showAnnotations(orphansOf(m_article.key)); });
    connect(m_corrects, &QPushButton::clicked, this, &VersionsSection::askForEarlier);
    connect(m_finder, &ArticleFinder::picked, this, &VersionsSection::supersedeBy);
}

void VersionsSection::setArticle(const Article &article)
{
    const bool other = article.key != m_article.key;
    m_article = article;
    if (other)
        m_orphans->hide();
    m_superseded->setVisible(article.supersededBy.has_value());
    m_superseded->setState(tr("A corrected version has taken the place of this one."), tr("Open the corrected version"));
    m_corrects->setVisible(!article.supersededBy);
    m_corrects->setEnabled(!m_session.project.isReadOnly());
    showVersions();
    countOrphans();
}

void VersionsSection::showVersions()
{
    std::vector<Choice> choices;
    const auto keys = earlierVersions(m_session.project, m_article.key);
    for (const Article &version : m_session.project.articles().articles(keys))
        choices.push_back({version.key, version.displayTitle(), momentText(version.imported)});
    const int rows = int(choices.size());
    m_model->setChoices(std::move(choices));
    m_header->setFigure(rows > 0 ? tr("%n earlier", nullptr, rows) : QString());
    m_view->setVisible(rows > 0);
    m_view->setFixedHeight(rows * std::max(0, m_view->sizeHintForRow(0)));
}

void VersionsSection::open(qint64 article)
{
    m_session.selection.openBeside(article);
}

void VersionsSection::countOrphans()
{
    const auto work = [path = m_session.project.path(), article = m_article.key](const Progress &) -> Result<int> {
        auto project = Project::open(path, Project::Access::Read);
        if (!project)
            return project.error();
        return int(AnnotationList(**project).keys(orphansOf(article), AnnotationList::Order::Created).size());
    };
    m_session.jobs.start(this, {}, work, [this, generation = ++m_generation](const Result<int> &count) {
        if (generation != m_generation)
            return;
        if (count)
            showOrphans(*count);
        else
            m_session.notices.show(Notices::Kind::Problem, count.error().message);
    });
}

void VersionsSection::showOrphans(int count)
{
    m_orphans->setVisible(count > 0);
    m_orphans->setState(
        tr("The words of %n tag(s) or note(s) from an earlier version were not found in this one.", nullptr, count), tr("Show them"));
}

void VersionsSection::askForEarlier()
{
    const QRect button(m_corrects->mapToGlobal(QPoint(0, 0)), m_corrects->size());
    m_finder->ask(tr("Which article does this one correct? Its tags and notes go over."), m_article.key,
        earlierVersion(m_session.project, m_article.key), button);
}

void VersionsSection::supersedeBy(qint64 older)
{
    const auto result = std::make_shared<Reanchoring>();
    const auto edit = [older, newer = m_article.key, result](Project &project) -> Result<Done> {
        const auto moved = supersede(project, older, newer);
        if (!moved)
            return moved.error();
        *result = *moved;
        return Done{};
    };
    startEdit(m_session, this, tr("Taking over tags and notes"), edit,
        [this, result] { m_session.notices.show(Notices::Kind::Information, report(*result)); });
}

void VersionsSection::setTheme(const Theme &theme)
{
    m_header->setInk(theme.soft);
    m_superseded->setInk(theme.soft);
    m_orphans->setInk(theme.soft);
}

} // namespace Parallax
