// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationfilters.h"

#include "ui/annotations/annotationsmodel.h"
#include "ui/session/selection.h"
#include "ui/tags/tagpicker.h"
#include "ui/widgets/flowlayout.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Parallax {

AnnotationFilters::AnnotationFilters(const Session &session, const AnnotationsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_days(new QWidget(this))
    , m_from(new QDateEdit(m_days))
    , m_to(new QDateEdit(m_days))
{
    setObjectName(u"annotationFilters"_s);
    auto *row = new FlowLayout(4, 0, this);
    m_kind = addMenu(u"filterKind"_s, tr("Kind"), &AnnotationFilters::fillKinds);
    m_tag = addMenu(u"filterTag"_s, tr("Tag"), &AnnotationFilters::fillTags);
    m_overlap = addMenu(u"filterOverlap"_s, tr("On the words of"), &AnnotationFilters::fillOverlaps);
    m_author = addMenu(u"filterAuthor"_s, tr("Author"), &AnnotationFilters::fillAuthors);
    m_article = addMenu(u"filterArticle"_s, tr("Article"), &AnnotationFilters::fillArticles);
    m_time = addMenu(u"filterTime"_s, tr("Time"), &AnnotationFilters::fillTimes);
    addDays();
    row->addWidget(m_days);
    connect(&session.selection, &Selection::activeChanged, this, &AnnotationFilters::followArticle);
    connect(&session.selection, &Selection::articlesChanged, this, &AnnotationFilters::followArticle);
    showChosen();
}

QToolButton *AnnotationFilters::addMenu(const QString &name, const QString &accessibleName, void (AnnotationFilters::*fill)(QMenu &))
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAccessibleName(accessibleName);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        (this->*fill)(*menu);
    });
    button->setMenu(menu);
    layout()->addWidget(button);
    return button;
}

void AnnotationFilters::addDays()
{
    auto *row = new QHBoxLayout(m_days);
    row->setContentsMargins(4, 0, 0, 0);
    row->setSpacing(4);
    m_from->setObjectName(u"filterFrom"_s);
    m_from->setAccessibleName(tr("From"));
    m_to->setObjectName(u"filterTo"_s);
    m_to->setAccessibleName(tr("To"));
    row->addWidget(m_from);
    row->addWidget(new QLabel(u"–"_s, m_days));
    row->addWidget(m_to);
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        connect(edit, &QDateEdit::dateChanged, this, [this] {
            m_filter.from = m_from->date();
            m_filter.to = m_to->date();
            change();
        });
    }
    m_days->hide();
}

void AnnotationFilters::addChoice(QMenu &menu, const QString &text, bool checked, const std::function<void()> &choose)
{
    // A name may hold an ampersand, which would mark a mnemonic.
    QAction *action = menu.addAction(QString(text).replace(u'&', u"&&"_s));
    action->setCheckable(true);
    action->setChecked(checked);
    connect(action, &QAction::triggered, this, [this, choose] {
        choose();
        change();
    });
}

void AnnotationFilters::fillKinds(QMenu &menu)
{
    using Kind = AnnotationFilter::Kind;
    for (const Kind kind : {Kind::All, Kind::Taggings, Kind::Notes, Kind::Orphans})
        addChoice(menu, kindText(kind), m_filter.kind == kind, [this, kind] { m_filter.kind = kind; });
}

void AnnotationFilters::fillTags(QMenu &menu)
{
    addChoice(menu, tr("All tags"), m_filter.tags.empty(), [this] { m_filter.tags.clear(); });
    if (!m_filter.tags.empty())
        addChoice(menu, tagText(), true, [] {});
    QAction *pick = menu.addAction(tr("A tag and those below it…"));
    pick->setObjectName(u"pickFilterTag"_s);
    pick->setEnabled(!m_model.tags().isEmpty());
    connect(pick, &QAction::triggered, this,
        [this] { pickTag(tr("Show what has the tag"), [this](const QUuid &tag) { m_filter.tags = m_model.tags().branch(tag); }); });
    QAction *overlap = menu.addAction(tr("Only on the words of another tag…"));
    overlap->setObjectName(u"pickFilterOverlap"_s);
    overlap->setEnabled(!m_model.tags().isEmpty());
    connect(overlap, &QAction::triggered, this, &AnnotationFilters::pickOverlap);
}

void AnnotationFilters::fillOverlaps(QMenu &menu)
{
    addChoice(menu, tr("On any words"), m_filter.overlapping.isNull(), [this] { m_filter.overlapping = QUuid(); });
    connect(menu.addAction(tr("On the words of another tag…")), &QAction::triggered, this, &AnnotationFilters::pickOverlap);
}

void AnnotationFilters::pickOverlap()
{
    pickTag(tr("Show what is on the words of the tag"), [this](const QUuid &tag) { m_filter.overlapping = tag; });
}

void AnnotationFilters::fillAuthors(QMenu &menu)
{
    addChoice(menu, tr("All authors"), m_filter.author.isNull(), [this] { m_filter.author = QString(); });
    for (const QString &author : m_model.authors())
        addChoice(menu, author, m_filter.author == author, [this, author] { m_filter.author = author; });
}

void AnnotationFilters::fillArticles(QMenu &menu)
{
    addChoice(menu, tr("All articles"), m_filter.articles.empty(), [this] {
        m_followsArticle = false;
        m_filter.articles.clear();
    });
    const bool others = !m_followsArticle && !m_filter.articles.empty();
    if (others)
        addChoice(menu, articleText(), true, [] {});
    addChoice(menu, tr("The article that is read"), m_followsArticle, [this] {
        m_followsArticle = true;
        const auto active = m_session.selection.activeArticle();
        m_filter.articles = active ? std::vector<qint64>{*active} : std::vector<qint64>();
    });
}

void AnnotationFilters::fillTimes(QMenu &menu)
{
    const auto last = [this](int days) { return [this, days] { setDays(today().addDays(1 - days), {}); }; };
    const auto isLast = [this](int days) { return m_days->isHidden() && m_filter.from == today().addDays(1 - days); };
    addChoice(menu, tr("Any time"), m_filter.from.isNull() && m_filter.to.isNull(), [this] { setDays({}, {}); });
    addChoice(menu, tr("Today"), isLast(1), last(1));
    addChoice(menu, tr("The last 7 days"), isLast(7), last(7));
    addChoice(menu, tr("The last 30 days"), isLast(30), last(30));
    addChoice(menu, tr("Between two days"), !m_days->isHidden(), [this] { setDays(today().addMonths(-1), today()); });
}

QDate AnnotationFilters::today()
{
    return QDateTime::currentDateTimeUtc().date();
}

void AnnotationFilters::setDays(const QDate &from, const QDate &to)
{
    m_filter.from = from;
    m_filter.to = to;
    m_days->setVisible(!to.isNull());
    const QSignalBlocker fromBlocker(m_from);
    const QSignalBlocker toBlocker(m_to);
    m_from->setDate(from.isNull() ? today() : from);
    m_to->setDate(to.isNull() ? today() : to);
}

void AnnotationFilters::pickTag(const QString &asked, const std::function<void(const QUuid &)> &take)
{
    if (!m_picker) {
        m_picker = new TagPicker(m_session, this);
        connect(m_picker, &TagPicker::picked, this, [this](const QUuid &tag) {
            m_take(tag);
            change();
        });
    }
    m_take = take;
    PickRequest request;
    request.placeholder = asked;
    request.mayMake = false;
    m_picker->pick(QRect(m_tag->mapToGlobal(QPoint(0, 0)), m_tag->size()), request);
}

void AnnotationFilters::setFilter(const AnnotationFilter &filter)
{
    m_followsArticle = false;
    m_filter = filter;
    m_filter.text = QString();
    setDays(filter.from, filter.to);
    change();
}

bool AnnotationFilters::isNarrow() const
{
    return m_filter != AnnotationFilter();
}

void AnnotationFilters::followArticle()
{
    const auto active = m_session.selection.activeArticle();
    if (!m_followsArticle || (active && m_filter.articles == std::vector{*active}))
        return;
    m_filter.articles = active ? std::vector{*active} : std::vector<qint64>();
    change();
}

void AnnotationFilters::dropGone()
{
    const AnnotationFilter before = m_filter;
    std::erase_if(m_filter.tags, [this](const QUuid &tag) { return m_model.tags().path(tag).isNull(); });
    if (m_model.tags().path(m_filter.overlapping).isNull())
        m_filter.overlapping = QUuid();
    if (m_filter != before)
        change();
}

void AnnotationFilters::change()
{
    showChosen();
    Q_EMIT filterChanged();
}

} // namespace Parallax
