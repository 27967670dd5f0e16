// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/annotationlist.h"
#include "ui/session/session.h"

#include <QWidget>

#include <functional>

class QDateEdit;
class QMenu;
class QToolButton;

namespace Parallax {

class AnnotationsModel;
class TagPicker;

/// What the list of taggings and notes shows beside the words that are typed: kind, tag, author, article and time, each
/// a button with a menu that says what is chosen.
class AnnotationFilters : public QWidget
{
    Q_OBJECT

public:
    AnnotationFilters(const Session &session, const AnnotationsModel &model, QWidget *parent = nullptr);

    /// Its text is not this widget's.
    [[nodiscard]] const AnnotationFilter &filter() const { return m_filter; }
    void setFilter(const AnnotationFilter &filter);
    /// Whether anything but the text narrows the list.
    [[nodiscard]] bool isNarrow() const;

public Q_SLOTS:
    /// Tags may be called otherwise.
    void showChosen();
    /// Tags that are deleted or merged away narrow nothing any more.
    void dropGone();

Q_SIGNALS:
    void filterChanged();

private:
    QToolButton *addMenu(const QString &name, const QString &accessibleName, void (AnnotationFilters::*fill)(QMenu &));
    void addDays();
    void addChoice(QMenu &menu, const QString &text, bool checked, const std::function<void()> &choose);
    void fillKinds(QMenu &menu);
    void fillTags(QMenu &menu);
    void fillOverlaps(QMenu &menu);
    void fillAuthors(QMenu &menu);
    void fillArticles(QMenu &menu);
    void fillTimes(QMenu &menu);
    void pickTag(const QString &asked, const std::function<void(const QUuid &)> &take);
    void pickOverlap();
    void setDays(const QDate &from, const QDate &to);
    void followArticle();
    void change();
    /// In UTC, as the days of the filter.
    [[nodiscard]] static QDate today();
    [[nodiscard]] static QString kindText(AnnotationFilter::Kind kind);
    [[nodiscard]] QString tagText() const;
    [[nodiscard]] QString articleText() const;
    [[nodiscard]] QString timeText() const;

    Session m_session;
    const AnnotationsModel &m_model;
    AnnotationFilter m_filter;
    bool m_followsArticle = false; ///< the article of the active reader, whichever that is
    TagPicker *m_picker = nullptr; ///< made at first use
    std::function<void(const QUuid &)> m_take; ///< what is picked
    QToolButton *m_kind;
    QToolButton *m_tag;
    QToolButton *m_overlap; ///< shown while it narrows
    QToolButton *m_author;
    QToolButton *m_article;
    QToolButton *m_time;
    QWidget *m_days;
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace Parallax
