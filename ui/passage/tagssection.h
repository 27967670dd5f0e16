// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/annotationrecords.h"
#include "ui/passage/section.h"
#include "ui/session/session.h"

#include <vector>

namespace Parallax {

/// The tags on the passage.
class TagsSection : public Section
{
    Q_OBJECT

public:
    explicit TagsSection(const Session &session, QWidget *parent = nullptr);

    void setTaggings(const std::vector<Tagging> &taggings);
    /// When tags have been renamed or given another colour.
    void showRows();
    /// The button that asks for a tag.
    void setMayTag(bool on);

Q_SIGNALS:
    void tagRequested();

private:
    void pick(const Tagging &tagging);
    void remove(const QUuid &tagging);
    void showPicked();

    Session m_session;
    std::vector<Tagging> m_taggings;
    KeyButton *m_add;
};

} // namespace Parallax
