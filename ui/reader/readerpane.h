// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/records.h"
#include "ui/reader/readerlayout.h"
#include "ui/session/session.h"
#include "core/look/theme.h"

#include <QWidget>

#include <array>
#include <memory>

class QStackedLayout;

namespace Parallax {

class FindBar;
class Finder;
class Highlighting;
class ReaderAnnotations;
class ReaderFindings;
class ReaderHeader;
class ReaderView;
class SourceView;
struct EntityMark;

/// One article with its header, its find bar and, when asked for, its source in place of the text. It reads the
/// article itself; what it shows beside the text it takes from the session.
class ReaderPane : public QWidget
{
    Q_OBJECT

public:
    ReaderPane(const Session &session, std::shared_ptr<const Highlighting> highlighting, QWidget *parent = nullptr);
    ~ReaderPane() override;

    /// `topOffset` (UTF-16) comes to the top.
    void setArticle(qint64 key, qsizetype topOffset = 0);
    /// Reads what is shown again; the place, and the caret if the text is the same, stay. False when it is gone.
    bool refresh();
    [[nodiscard]] qint64 article() const { return m_article.key; }
    [[nodiscard]] const Article &record() const { return m_article; }
    [[nodiscard]] ReaderView &view() const { return *m_view; }
    [[nodiscard]] ReaderHeader &header() const { return *m_header; }
    [[nodiscard]] ReaderAnnotations &annotations() const { return *m_annotations; }
    [[nodiscard]] ReaderFindings &findings() const { return *m_findings; }

    /// Whether this reader's selection is the session's.
    void setActive(bool active);
    /// Opens the find bar; step: to the next place (1) or the one before (-1).
    void find();
    void findStep(int direction);
    [[nodiscard]] bool showsSource() const;
    void setShowsSource(bool on);
    /// Goes to the next mention of the entity (1) or the one before (-1); nothing happens when there is none.
    void stepTo(qint64 entity, int direction);
    [[nodiscard]] std::array<int, entityGroupCount> counts() const;

Q_SIGNALS:
    /// It got the focus or was clicked.
    void activated();

private:
    void makeLayout();
    void connectParts();
    void report();
    void escape();
    [[nodiscard]] QString describe(const EntityMark &mark) const;
    [[nodiscard]] QString describePlace(const EntityMark *mark, qsizetype offset) const;

    Session m_session;
    std::shared_ptr<const Highlighting> m_highlighting;
    Article m_article;
    bool m_active = false;
    ReaderHeader *m_header;
    QWidget *m_pages;
    QStackedLayout *m_stack;
    ReaderView *m_view;
    SourceView *m_source = nullptr; ///< made when first asked for
    FindBar *m_findBar;
    Finder *m_finder;
    std::unique_ptr<ReaderFindings> m_findings; ///< gone before the view is
    std::unique_ptr<ReaderAnnotations> m_annotations; ///< gone before both
};

} // namespace Parallax
