// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/findingrecords.h"
#include "ui/widgets/picker.h"

#include <vector>

namespace Parallax {

/// Picks what a position is about by typing a part of it: one of the project's issues, or the typed words as its topic.
class IssuePicker : public Picker
{
    Q_OBJECT

public:
    explicit IssuePicker(QWidget *parent);

    void setIssues(std::vector<Issue> issues);

Q_SIGNALS:
    /// `id` is Issue::id.
    void issuePicked(const QString &id);
    void topicPicked(const QString &words);

private:
    void offer();
    void take(qint64 key);

    std::vector<Issue> m_issues;
};

/// Places in `issues` of those whose labels have all the words of `text`, then of those whose definitions have; all for
/// no text. Case and accents do not matter.
std::vector<size_t> matchingIssues(const std::vector<Issue> &issues, const QString &text);

} // namespace Parallax
