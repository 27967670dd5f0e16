// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/records.h"
#include "ui/session/session.h"

#include <QColor>
#include <QWidget>

#include <optional>

namespace Parallax {

/// What the inspector speaks of: the words in the reading face beside a bar of the tag's colour, and below them outlet,
/// date and grade.
class PassageHead : public QWidget
{
    Q_OBJECT

public:
    explicit PassageHead(const Session &session, QWidget *parent = nullptr);

    /// `tagColor` is Tag::color; nothing for the accent. `state` is a word that must not be overlooked, or empty.
    void setPassage(const QString &quote, std::optional<int> tagColor, const std::optional<Article> &article, const QString &state);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont quoteFont() const;
    [[nodiscard]] QFont sourceFont() const;
    [[nodiscard]] QStringList quoteLines(int width) const;

    Session m_session;
    QString m_quote;
    std::optional<int> m_tagColor;
    QString m_source;
    QString m_date;
    QString m_grade;
    QString m_state;
};

} // namespace Parallax
