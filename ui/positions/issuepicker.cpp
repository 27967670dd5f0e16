// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/positions/issuepicker.h"

#include "ui/widgets/entitychoices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// Issues have their place in the list as key.
constexpr qint64 topicKey = -1;

} // namespace

std::vector<size_t> matchingIssues(const std::vector<Issue> &issues, const QString &text)
{
    const QStringList words = foldedName(text.simplified()).split(u' ', Qt::SkipEmptyParts);
    const auto has = [&words](const QString &where) {
        const QString folded = foldedName(where);
        return std::all_of(words.begin(), words.end(), [&folded](const QString &word) { return folded.contains(word); });
    };
    std::vector<size_t> found;
    std::vector<size_t> later;
    for (size_t i = 0; i < issues.size(); ++i) {
        if (has(issues[i].label))
            found.push_back(i);
        else if (has(issues[i].label + u' ' + issues[i].definition))
            later.push_back(i);
    }
    found.insert(found.end(), later.begin(), later.end());
    return found;
}

IssuePicker::IssuePicker(QWidget *parent)
    : Picker(parent)
{
    setObjectName(u"issuePicker"_s);
    connect(this, &Picker::typed, this, &IssuePicker::offer);
    connect(this, &Picker::picked, this, &IssuePicker::take);
}

void IssuePicker::setIssues(std::vector<Issue> issues)
{
    m_issues = std::move(issues);
    offer();
}

void IssuePicker::offer()
{
    constexpr size_t most = 50;
    const QString words = text();
    std::vector<Choice> choices;
    for (const size_t i : matchingIssues(m_issues, words)) {
        if (choices.size() < most)
            choices.push_back({qint64(i), m_issues[i].label, {}});
    }
    if (!words.isEmpty())
        choices.push_back({topicKey, tr("“%1”", "a topic in the words that were typed").arg(words), tr("topic")});
    setChoices(std::move(choices), tr("There is no issue yet. Type what the position is about."));
}

void IssuePicker::take(qint64 key)
{
    if (key == topicKey)
        Q_EMIT topicPicked(text());
    else
        Q_EMIT issuePicked(m_issues[size_t(key)].id);
}

} // namespace Parallax
