// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace Parallax {

class BriefingActions;
struct Theme;

/// The first line of the view: the title of the briefing that is open, which can be written over, the way to the others, and
/// what is done most.
class BriefingHeader : public QWidget
{
    Q_OBJECT

public:
    explicit BriefingHeader(const BriefingActions &actions, QWidget *parent = nullptr);

    /// Null while none is open.
    void setTitle(const QString &title);
    void setWritable(bool writable);
    void editTitle();
    void setTheme(const Theme &theme);
    /// Below which lists and forms pop up; global pixels.
    [[nodiscard]] QRect titlePlace() const;
    [[nodiscard]] QRect insertPlace() const;
    [[nodiscard]] QRect exportPlace() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void listRequested();
    void renamed(const QString &title);
    /// The title is written: on to the text.
    void left();

private:
    QToolButton *addButton(QAction *action);
    QToolButton *makeMenu(const BriefingActions &actions);
    void makeTitle();
    void commit();
    /// The title comes before buttons that the menu has as well.
    void giveRoom();

    QLineEdit *m_title;
    QToolButton *m_list;
    QToolButton *m_insert;
    QToolButton *m_export;
    QToolButton *m_preview;
    QToolButton *m_versions;
    QString m_saved;
};

} // namespace Parallax
