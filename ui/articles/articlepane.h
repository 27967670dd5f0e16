// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/records.h"
#include "ui/session/session.h"

#include <QWidget>

#include <array>
#include <optional>

class QScrollArea;
class QStackedWidget;

namespace Parallax {

class ArticleFacts;
class DetailField;
class EmptyState;
class GradePicker;
class NotesSection;
class PaneHeader;
class VersionsSection;
struct ArticleDetails;
struct Changes;
struct Error;

/// What is known of the active article, to be corrected and graded; its versions and the notes on it.
class ArticlePane : public QWidget
{
    Q_OBJECT

public:
    explicit ArticlePane(const Session &session, QWidget *parent = nullptr);

    /// Saves what is being typed: before the project is closed.
    void save();
    [[nodiscard]] NotesSection &notes() const { return *m_notes; }

private:
    /// A field with the part of the record it shows.
    struct Detail
    {
        DetailField *field = nullptr;
        ArticleField bit = ArticleField::Title;
        QString ArticleDetails::*part = nullptr;
    };

    void makeDetails();
    void makeGrades();
    void makeLayout();
    void followArticle();
    void followProject(const Changes &changes);
    void showArticle(const Article &article, bool other);
    void showDate(const QString &edtf);
    void saveDetail(const Detail &detail, const QString &text);
    void gradeOutlet(int grade);
    void gradeThis(int grade);
    void tell(const Error &error);
    void readOutlets();
    void applyTheme();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Session m_session;
    std::optional<Article> m_article;
    std::array<Detail, 5> m_details;
    PaneHeader *m_gradeHeader;
    GradePicker *m_reliability = nullptr;
    GradePicker *m_credibility = nullptr;
    ArticleFacts *m_facts = nullptr;
    VersionsSection *m_versions = nullptr;
    NotesSection *m_notes = nullptr;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    QStackedWidget *m_stack;
};

} // namespace Parallax
