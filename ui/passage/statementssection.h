// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/findingrecords.h"
#include "ui/passage/findingrow.h"
#include "ui/passage/section.h"
#include "ui/session/session.h"

#include <vector>

namespace Parallax {

class EntityPicker;

/// What is said in the passage and by whom, with what one can decide about it.
class StatementsSection : public Section
{
    Q_OBJECT

public:
    static constexpr size_t mostRows = 6;
    static constexpr size_t mostWithButtons = 1;

    explicit StatementsSection(const Session &session, QWidget *parent = nullptr);

    /// `text` is the article's.
    void setStatements(qint64 article, const std::vector<StatementRecord> &statements, const QString &text);
    /// Whether A and X mean a statement here.
    void setHasKeys(bool on);
    [[nodiscard]] bool hasKeys() const { return m_hasKeys; }
    /// One waits for a decision.
    [[nodiscard]] bool wantsKeys() const { return foremost() != nullptr; }

public Q_SLOTS:
    void accept();
    void reject();

private:
    void showRows();
    void addStatement(const StatementRecord &statement);
    void askSpeaker(const StatementRecord &statement, const QRect &place);
    void decide(const StatementRecord &statement, bool accepts);
    [[nodiscard]] FindingRow::Entry entryOf(const StatementRecord &statement) const;
    [[nodiscard]] const StatementRecord *foremost() const;
    [[nodiscard]] QString nameOf(std::optional<qint64> entity) const;

    Session m_session;
    EntityPicker *m_picker = nullptr; ///< made at first use
    TextSpan m_asked;
    qint64 m_article = 0;
    std::vector<StatementRecord> m_statements;
    QString m_text;
    bool m_hasKeys = false;
};

} // namespace Parallax
