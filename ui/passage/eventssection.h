// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/findingrecords.h"
#include "ui/passage/findingrow.h"
#include "ui/passage/section.h"
#include "ui/session/session.h"

#include <vector>

namespace Parallax {

/// The events that the passage tells of, or the picked one, with what one can decide about them.
class EventsSection : public Section
{
    Q_OBJECT

public:
    static constexpr size_t mostRows = 6;
    static constexpr size_t mostWithButtons = 1;

    explicit EventsSection(const Session &session, QWidget *parent = nullptr);

    /// With their passages in the article, of which `text` is the text.
    void setEvents(qint64 article, const std::vector<Event> &events, const QString &text);
    /// Whether A and X mean an event here.
    void setHasKeys(bool on);
    [[nodiscard]] bool hasKeys() const { return m_hasKeys; }
    /// One is picked, or waits for a decision.
    [[nodiscard]] bool wantsKeys() const { return foremost() != nullptr; }
    [[nodiscard]] bool hasPicked() const;

public Q_SLOTS:
    void accept();
    void reject();

Q_SIGNALS:
    /// The form in which the picked event is changed.
    void editRequested();

private:
    void showRows();
    void addEvent(const Event &event);
    void accept(const Event &event);
    void reject(const Event &event);
    [[nodiscard]] FindingRow::Entry entryOf(const Event &event) const;
    [[nodiscard]] QStringList detailsOf(const Event &event) const;
    /// The picked one, or the first that waits for a decision.
    [[nodiscard]] const Event *foremost() const;
    /// How many articles tell of it beside this one.
    [[nodiscard]] int otherArticles(const QUuid &event) const;

    Session m_session;
    qint64 m_article = 0;
    std::vector<Event> m_events;
    QString m_text;
    bool m_hasKeys = false;
};

} // namespace Parallax
