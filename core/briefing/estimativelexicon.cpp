// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/estimativelexicon.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

QString shippedLines()
{
    QFile file(u":/lexicon/estimative.tsv"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

const EstimativeLexicon &EstimativeLexicon::shipped()
{
    static const EstimativeLexicon lexicon(shippedLines());
    return lexicon;
}

EstimativeLexicon::EstimativeLexicon(const QString &lines)
{
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            add(line.split(u'\t'));
    }
    for (std::vector<EstimativePhrase> &phrases : m_phrases)
        std::stable_sort(phrases.begin(), phrases.end(), [](const auto &a, const auto &b) { return a.words.size() > b.words.size(); });
}

void EstimativeLexicon::add(const QStringList &fields)
{
    EstimativePhrase phrase;
    QString words;
    if (fields.front() == u"band"_s && fields.size() == 3) {
        m_ranges.insert(fields[1].toInt(), fields[2]);
    } else if (fields.front() == u"likelihood"_s && fields.size() == 5) {
        phrase.kind = EstimativePhrase::Kind::Likelihood;
        phrase.band = fields[1].toInt();
        phrase.row = fields[2].toInt();
        phrase.other = fields[4];
        words = fields[3];
    } else if (fields.size() == 2) {
        phrase.kind = fields.front() == u"confidence"_s ? EstimativePhrase::Kind::Confidence : EstimativePhrase::Kind::Vague;
        words = fields[1];
    }
    phrase.words = words.split(u' ', Qt::SkipEmptyParts);
    if (!phrase.words.isEmpty())
        m_phrases[phrase.words.front()].push_back(std::move(phrase));
}

const std::vector<EstimativePhrase> &EstimativeLexicon::startingWith(const QString &word) const
{
    static const std::vector<EstimativePhrase> none;
    const auto found = m_phrases.constFind(word);
    return found == m_phrases.cend() ? none : *found;
}

} // namespace Parallax
