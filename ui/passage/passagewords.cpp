// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passage/passagewords.h"

#include "core/tags/codebook.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(PassageWords)
};

} // namespace

const Tagging *foremostTagging(const PassageContent &content, const std::optional<QUuid> &picked)
{
    const auto length = [&picked](const Tagging &tagging) {
        return picked && tagging.id == *picked ? -1 : tagging.span ? tagging.span->length() : 0;
    };
    const auto found = std::min_element(
        content.taggings.begin(), content.taggings.end(), [&length](const Tagging &a, const Tagging &b) { return length(a) < length(b); });
    return found == content.taggings.end() ? nullptr : &*found;
}

QString noteCaption(const Note &note, const PassageContent &content, const std::vector<Tag> &tags)
{
    constexpr qsizetype most = 80;
    if (note.subject == Note::Subject::Tag)
        return Translated::tr("On the tag %1").arg(tagPath(tags, note.record));
    if (note.subject == Note::Subject::Tagging) {
        const auto on =
            std::find_if(content.taggings.begin(), content.taggings.end(), [&note](const Tagging &each) { return each.id == note.record; });
        return on == content.taggings.end() ? QString() : Translated::tr("On %1").arg(tagPath(tags, on->tag));
    }
    if (note.subject == Note::Subject::Passage && note.span != content.span)
        return u"“%1”"_s.arg(note.anchor.quote.simplified().left(most));
    return {};
}

QString sentenceAround(QStringView text, TextSpan span)
{
    constexpr qsizetype reach = 160; // characters at either side
    if (span.start < 0 || span.end > text.size())
        return {};
    const auto endsAt = [text](qsizetype at) {
        const QChar character = text[at];
        return character == u'\n'
            || ((character == u'.' || character == u'!' || character == u'?') && (at + 1 == text.size() || text[at + 1].isSpace()));
    };
    qsizetype start = span.start;
    const qsizetype first = std::max<qsizetype>(0, span.start - reach);
    while (start > first && !endsAt(start - 1))
        --start;
    qsizetype end = span.end;
    const qsizetype last = std::min(text.size(), span.end + reach);
    while (end < last && !endsAt(end))
        ++end;
    const bool cutBefore = start > 0 && start == first;
    const bool cutAfter = end < text.size() && end == last;
    const QString words = text.sliced(start, std::min(end + (cutAfter ? 0 : 1), text.size()) - start).toString().simplified();
    return (cutBefore ? u"…"_s : QString()) + words + (cutAfter ? u"…"_s : QString());
}

} // namespace Parallax
