// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/records.h"
#include "ui/session/session.h"

#include <QWidget>

class QToolButton;

namespace Parallax {

/// The quiet line above an article: outlet, date, byline, grade, and at its end what can be done with the reader.
class ReaderHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderHeader(const Session &session, QWidget *parent = nullptr);

    /// `earlierVersions` are keys, newest first.
    void setArticle(const Article &article, const std::vector<qint64> &earlierVersions = {});
    /// The active reader has a hairline of the accent above it.
    void setActive(bool active);
    /// Which ways the reader can be moved.
    void setNeighbours(bool left, bool right);
    void setSourceShown(bool shown);
    /// Where the text of the article begins below, in pixels.
    void setTextLeft(int left);
    [[nodiscard]] const QString &line() const { return m_line; }

    /// "Wire report · Wed 20 August 2025 · By A. Writer"; a date no more precise than it is known, "undated" without one.
    static QString lineOf(const Article &article);
    /// The same for a `width` in pixels: first the byline goes, then the weekday, then the end of the outlet's name.
    static QString lineOf(const Article &article, const QFontMetrics &metrics, int width);

    QSize sizeHint() const override;

Q_SIGNALS:
    void closeRequested();
    /// -1 to the left, 1 to the right.
    void moveRequested(int direction);
    void sourceToggled(bool on);
    /// The corrected version of this article (`beside` is false), or an earlier one to compare with.
    void versionRequested(qint64 article, bool beside);
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QToolButton *addButton(const QString &icon, const QString &name, const QString &toolTip);

    /// The outlet, or the file's name for an article that has neither outlet nor title.
    static QString nameOf(const Article &article);
    void makeVersionButton();
    void showVersions();
    void showMoves();
    [[nodiscard]] QString gradeText() const;
    static QString joined(const QString &name, const QString &date, const QString &byline);

    Session m_session;
    Article m_article;
    std::vector<qint64> m_earlierVersions;
    QString m_line;
    bool m_active = false;
    int m_textLeft;
    QToolButton *m_version;
    QToolButton *m_source;
    QToolButton *m_left;
    QToolButton *m_right;
};

} // namespace Parallax
