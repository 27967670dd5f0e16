// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/entities/entityedits.h"
#include "ui/passage/section.h"
#include "ui/session/session.h"

#include <vector>

namespace Parallax {

class MentionActions;

/// The entities that the passage names, with what one can decide about them.
class MentionsSection : public Section
{
    Q_OBJECT

public:
    /// Longer passages name so many that only these are listed.
    static constexpr size_t mostRows = 12;
    static constexpr size_t mostWithButtons = 3;

    explicit MentionsSection(const Session &session, QWidget *parent = nullptr);

    void setMentions(qint64 article, const std::vector<Mention> &mentions);
    /// Whether A and X mean mentions.
    void setHasKeys(bool on);
    /// One is picked, or some wait for a decision.
    [[nodiscard]] bool wantsKeys() const;
    [[nodiscard]] bool hasPicked() const;

public Q_SLOTS:
    /// The picked mention, or all that are listed and wait for a decision, or the only one.
    void accept();
    void reject();

private:
    void showRows();
    [[nodiscard]] MentionRef refOf(const Mention &mention) const { return {m_article, mention.span, mention.entity}; }
    [[nodiscard]] bool isPicked(const Mention &mention) const;
    [[nodiscard]] std::vector<MentionRef> meant(FindingState unless) const;

    Session m_session;
    KeyButton *m_acceptAll;
    KeyButton *m_rejectAll;
    MentionActions *m_actions;
    qint64 m_article = 0;
    std::vector<Mention> m_mentions;
    bool m_hasKeys = true;
};

} // namespace Parallax
