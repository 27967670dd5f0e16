// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdfreview/pdfreview.h"
#include "ui/session/session.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace Parallax {

/// All of one change: the words, the note before and after, why it needs a look, and the tag that it gets.
class PdfReviewDetails : public QScrollArea
{
    Q_OBJECT

public:
    PdfReviewDetails(const Session &session, QWidget *parent);

    /// `mark` as PdfReviewModel::markOf() has it. `chosen`: new highlights that are selected, and would get another tag together. Null for
    /// none.
    void setChange(const PdfChange *change, const QString &mark, int chosen);
    /// Where a picker of tags pops up; global pixels.
    [[nodiscard]] QRect tagPlace() const;

Q_SIGNALS:
    void tagRequested();
    void untagRequested();
    void revealRequested();

private:
    struct Part
    {
        QLabel *name;
        QLabel *text;
    };

    Part addPart(const QString &objectName, const QString &name);
    QPushButton *addButton(const QString &objectName, const QString &text);
    static void fill(const Part &part, const QString &text);
    void applyTheme();

    Session m_session;
    QLabel *m_heading;
    QLabel *m_signature;
    Part m_words;
    Part m_before;
    Part m_after;
    Part m_why;
    Part m_mark; ///< that was exported
    Part m_tag;
    QPushButton *m_change;
    QPushButton *m_untag;
    QPushButton *m_reveal;
};

} // namespace Parallax
