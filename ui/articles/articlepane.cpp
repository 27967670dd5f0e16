// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/articles/articlepane.h"

#include "core/articles/articleedits.h"
#include "core/project/project.h"
#include "ui/articles/articlefacts.h"
#include "ui/widgets/datereading.h"
#include "ui/articles/detailfield.h"
#include "ui/articles/gradepicker.h"
#include "ui/articles/versionssection.h"
#include "ui/notes/notessection.h"
#include "ui/session/appearance.h"
#include "ui/session/jobs.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/paneheader.h"

#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr QStringView reliabilities = u"ABCDEF";
constexpr int credibilities = 6;

/// Which of the details the date is, whose meaning is read while one types, and which the outlet, which can be completed.
constexpr size_t dateDetail = 1;
constexpr size_t sourceDetail = 2;

} // namespace

ArticlePane::ArticlePane(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_gradeHeader(new PaneHeader(tr("Grade"), this))
    , m_empty(new EmptyState(this))
    , m_scroll(new QScrollArea(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"article"_s);
    setAutoFillBackground(true);
    makeDetails();
    makeGrades();
    makeLayout();
    connect(&session.selection, &Selection::activeChanged, this, &ArticlePane::followArticle);
    connect(&session.selection, &Selection::articlesChanged, this, &ArticlePane::followArticle);
    connect(&session.project, &Project::changed, this, &ArticlePane::followProject);
    connect(&session.appearance, &Appearance::themeChanged, this, &ArticlePane::applyTheme);
    applyTheme();
    followArticle();
}

void ArticlePane::makeDetails()
{
    const auto make = [this](const QString &name, const QString &objectName, DetailField::Kind kind) {
        auto *field = new DetailField(name, kind, this);
        field->setObjectName(objectName);
        field->setPlaceholder(kind == DetailField::Kind::Title ? tr("The title is not known") : tr("not known"));
        return field;
    };
    using Kind = DetailField::Kind;
    m_details = {Detail{make(tr("Title"), u"articleTitle"_s, Kind::Title), ArticleField::Title, &ArticleDetails::title},
        Detail{make(tr("Date"), u"articleDate"_s, Kind::Line), ArticleField::Published, &ArticleDetails::published},
        Detail{make(tr("Source"), u"articleSource"_s, Kind::Line), ArticleField::Source, &ArticleDetails::source},
        Detail{make(tr("Byline"), u"articleByline"_s, Kind::Line), ArticleField::Byline, &ArticleDetails::byline},
        Detail{make(tr("Address"), u"articleUrl"_s, Kind::Line), ArticleField::Url, &ArticleDetails::url}};
    for (const Detail &detail : m_details)
        connect(detail.field, &DetailField::committed, this, [this, detail](const QString &text) { saveDetail(detail, text); });
    connect(m_details[dateDetail].field, &DetailField::edited, this, &ArticlePane::showDate);
    m_details[sourceDetail].field->editor()->installEventFilter(this);
}

void ArticlePane::makeGrades()
{
    std::vector<GradePicker::Grade> letters;
    for (const QChar letter : reliabilities)
        letters.push_back({QString(letter), reliabilityMeaning(letter)});
    std::vector<GradePicker::Grade> figures;
    for (int figure = 1; figure <= credibilities; ++figure)
        figures.push_back({QString::number(figure), credibilityMeaning(figure)});
    m_reliability = new GradePicker(tr("Source"), letters, this);
    m_reliability->setObjectName(u"reliability"_s);
    m_credibility = new GradePicker(tr("Article"), figures, this);
    m_credibility->setObjectName(u"credibility"_s);
    connect(m_reliability, &GradePicker::chosen, this, &ArticlePane::gradeOutlet);
    connect(m_credibility, &GradePicker::chosen, this, &ArticlePane::gradeThis);
}

void ArticlePane::makeLayout()
{
    constexpr int between = 20;
    auto *page = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    for (const Detail &detail : m_details)
        column->addWidget(detail.field);
    column->addSpacing(between - 8);
    column->addWidget(m_gradeHeader);
    column->addWidget(m_reliability);
    column->addWidget(m_credibility);
    // Tab goes through them in the order they are made.
    m_notes = new NotesSection(m_session, page);
    m_versions = new VersionsSection(m_session, page);
    m_facts = new ArticleFacts(page);
    for (QWidget *section : {static_cast<QWidget *>(m_notes), static_cast<QWidget *>(m_versions), static_cast<QWidget *>(m_facts)}) {
        column->addSpacing(between - 8);
        column->addWidget(section);
    }
    column->addStretch(1);

    m_scroll->setObjectName(u"articleScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(page);
    // Which setWidget() has switched on; the tone is the pane's.
    page->setAutoFillBackground(false);
    m_empty->setObjectName(u"articleEmpty"_s);
    m_empty->setState(tr("Open an article to see and correct what is known of it."));
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

void ArticlePane::save()
{
    for (const Detail &detail : m_details) {
        const DetailField &field = *detail.field;
        if (field.isModified() && field.hasProblem() && m_article)
            m_session.notices.show(Notices::Kind::Problem,
                tr("“%1” was not saved as the date of “%2”. %3")
                    .arg(field.text(), m_article->displayTitle(), readDate(field.text()).sentence));
        detail.field->commit();
    }
    m_notes->save();
}

void ArticlePane::followArticle()
{
    const auto key = m_session.selection.activeArticle();
    const bool other = !m_article || m_article->key != key;
    if (m_article && other)
        save();
    m_article = key ? m_session.project.articles().article(*key) : std::nullopt;
    m_stack->setCurrentWidget(m_article ? static_cast<QWidget *>(m_scroll) : m_empty);
    if (!m_article)
        return m_notes->setSubject(std::nullopt);
    showArticle(*m_article, other);
    if (other) {
        m_notes->setSubject(NoteSubject::ofArticle(m_article->key));
        m_scroll->ensureVisible(0, 0);
    }
}

void ArticlePane::followProject(const Changes &changes)
{
    if (!m_article)
        return;
    // Another article may be an earlier version of this one by now.
    if (changes.touches(u"article") || changes.touches(u"source"))
        followArticle();
    else if (changes.touchesArticle(m_article->key) && (changes.touches(u"tagging") || changes.touches(u"note")))
        m_versions->countOrphans();
}

void ArticlePane::showArticle(const Article &article, bool other)
{
    const ArticleDetails details = ArticleDetails::of(article);
    for (const Detail &detail : m_details) {
        const bool corrected = article.edited.testFlag(detail.bit);
        if (other)
            detail.field->reset(details.*detail.part, corrected);
        else
            detail.field->setSaved(details.*detail.part, corrected);
    }
    showDate(m_details[dateDetail].field->text());
    m_gradeHeader->setFigure(article.grade());
    m_reliability->setObstacle(article.source.isEmpty() ? tr("Name the source to grade it.") : QString());
    m_reliability->setToolTip(article.source.isEmpty() ? QString() : tr("For all articles of %1").arg(article.source));
    m_reliability->setGrade(article.reliability.isNull() ? -1 : int(reliabilities.indexOf(article.reliability)));
    m_credibility->setGrade(article.credibility - 1);
    m_facts->setArticle(article);
    m_versions->setArticle(article);
}

void ArticlePane::showDate(const QString &edtf)
{
    const DateReading reading = readDate(edtf);
    m_details[dateDetail].field->setHint(reading.sentence, !reading.valid);
}

void ArticlePane::saveDetail(const Detail &detail, const QString &text)
{
    if (!m_article)
        return;
    ArticleDetails details = ArticleDetails::of(*m_article);
    details.*detail.part = text;
    if (const auto done = setArticleDetails(m_session.project, m_article->key, details); !done)
        return tell(done.error());
    const auto saved = m_session.project.articles().article(m_article->key);
    if (!saved)
        return;
    m_article = saved;
    detail.field->reset(ArticleDetails::of(*saved).*detail.part, saved->edited.testFlag(detail.bit));
}

void ArticlePane::gradeOutlet(int grade)
{
    const QChar letter = grade < 0 ? QChar() : reliabilities[grade];
    if (const auto done = gradeSource(m_session.project, m_article->source, letter); !done)
        tell(done.error());
}

void ArticlePane::gradeThis(int grade)
{
    if (const auto done = gradeArticle(m_session.project, m_article->key, grade + 1); !done)
        tell(done.error());
}

void ArticlePane::tell(const Error &error)
{
    m_session.notices.show(Notices::Kind::Problem, error.message);
}

bool ArticlePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && watched == m_details[sourceDetail].field->editor())
        readOutlets();
    return QWidget::eventFilter(watched, event);
}

void ArticlePane::readOutlets()
{
    const auto work = [path = m_session.project.path()](const Progress &) -> Result<QStringList> {
        auto project = Project::open(path, Project::Access::Read);
        if (!project)
            return project.error();
        return (*project)->articles().sources();
    };
    m_session.jobs.start(this, {}, work, [this](const Result<QStringList> &names) {
        // One can do without completion.
        if (names)
            m_details[sourceDetail].field->setCompletions(*names);
    });
}

void ArticlePane::applyTheme()
{
    const Theme &theme = m_session.appearance.theme();
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.panel);
    setPalette(palette);
    for (const Detail &detail : m_details)
        detail.field->setTheme(theme);
    m_gradeHeader->setInk(theme.soft);
    m_reliability->setTheme(theme);
    m_credibility->setTheme(theme);
    m_facts->setTheme(theme);
    m_versions->setTheme(theme);
    m_empty->setInk(theme.soft);
}

} // namespace Parallax
