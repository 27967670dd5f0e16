// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/planrows.h"

#include "core/words/stancewords.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(AnnotatedPdf)
};

using Kind = PageRow::Kind;
using Record = ExportManifest::Record;

PageContent::Sign signOf(const PlannedMark &mark, const PageStyles &styles)
{
    PageContent::Sign sign;
    if (mark.record == Record::Position) {
        const StanceColors &colors = styles.theme.stance(mark.stance);
        return {{}, PageContent::Sign::Kind::Stance, mark.stance, colors.ink, colors.tint};
    }
    sign.kind = mark.record == Record::Note ? PageContent::Sign::Kind::Square : PageContent::Sign::Kind::Dot;
    sign.color = mark.record == Record::Note ? styles.noteInk : tagColor(styles.theme, mark.color);
    return sign;
}

QString sectionName(Record record)
{
    switch (record) {
    case Record::Tagging:
        return Translated::tr("Tagged passages");
    case Record::Position:
        return Translated::tr("Positions");
    case Record::Note:
        break;
    }
    return Translated::tr("Notes");
}

QString entryText(const PlannedMark &mark)
{
    if (mark.record != Record::Position)
        return mark.words;
    const QString stance = mark.suggested ? Translated::tr("%1 (suggested)").arg(stanceName(mark.stance)) : stanceName(mark.stance);
    return (mark.topic.isEmpty() ? stance : QString(mark.topic + u" · "_s + stance)) + u" · "_s + mark.words;
}

PageRow entryOf(const DocumentPlan &plan, const PlannedMark &mark, const PageStyles &styles)
{
    PageRow row{Kind::Entry, entryText(mark), {}, mark.place.page, mark.place.top, signOf(mark, styles)};
    if (plan.articles.size() > 1)
        row.quiet = plan.articles[mark.article].title;
    return row;
}

} // namespace

std::vector<PageRow> contentsRows(const DocumentPlan &plan, const QString &annotatedBy, const LastParts &last)
{
    std::vector<PageRow> rows{{Kind::Section, plan.project},
        {Kind::Text, Translated::tr("%n annotated article(s)", nullptr, int(plan.articles.size())) + u" · "_s + annotatedBy}};
    for (const PlannedArticle &article : plan.articles)
        rows.push_back({Kind::Entry, article.title, article.source.isEmpty() ? article.file : article.source, article.firstPage, 0, {}});
    rows.push_back({Kind::Group, Translated::tr("Index of annotations"), {}, last.index.page, last.index.top, {}});
    rows.push_back(
        {Kind::Group, Translated::tr("What the marks mean, and the files of the articles"), {}, last.legend.page, last.legend.top, {}});
    return rows;
}

std::vector<MarkGroup> groupsOf(const DocumentPlan &plan)
{
    std::vector<MarkGroup> groups;
    QHash<std::pair<int, QString>, size_t> known;
    for (size_t i = 0; i < plan.marks.size(); ++i) {
        const PlannedMark &mark = plan.marks[i];
        const QString &label = mark.holder.isEmpty() ? mark.label : mark.holder;
        const auto [group, isNew] = [&] {
            const std::pair key(int(mark.record), label);
            const auto found = known.constFind(key);
            return found == known.constEnd() ? std::pair(*known.insert(key, groups.size()), true) : std::pair(*found, false);
        }();
        if (isNew)
            groups.push_back({mark.record, label, {}});
        groups[group].marks.push_back(i);
    }
    const auto rank = [](Record record) { return record == Record::Tagging ? 0 : record == Record::Position ? 1 : 2; };
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(groups.begin(), groups.end(), [&](const MarkGroup &a, const MarkGroup &b) {
        return rank(a.record) != rank(b.record) ? rank(a.record) < rank(b.record) : collator.compare(a.label, b.label) < 0;
    });
    return groups;
}

QString countedLabel(const QString &label, qsizetype count)
{
    return count == 1 ? label : Translated::tr("%1 (%2)", "a label and how many").arg(label).arg(count);
}

std::vector<PageRow> indexRows(const DocumentPlan &plan, const PageStyles &styles)
{
    std::vector<PageRow> rows;
    std::optional<Record> section;
    for (const MarkGroup &group : groupsOf(plan)) {
        if (section != group.record)
            rows.push_back({Kind::Section, sectionName(group.record)});
        section = group.record;
        // Notes have no names of their own.
        if (group.record != Record::Note)
            rows.push_back({Kind::Group, countedLabel(group.label, qsizetype(group.marks.size()))});
        for (const size_t mark : group.marks)
            rows.push_back(entryOf(plan, plan.marks[mark], styles));
    }
    return rows;
}

std::vector<PageRow> legendRows(const DocumentPlan &plan)
{
    std::vector<PageRow> rows;
    if (!plan.occurring.isEmpty()) {
        rows.push_back({Kind::Section, Translated::tr("What the marks mean")});
        rows.push_back({Kind::Legend, {}, {}, -1, 0, {}, plan.occurring});
    }
    if (!plan.marks.empty()) {
        rows.push_back({Kind::Text,
            Translated::tr("Tags, positions and notes are annotations of this PDF: a viewer lists them, shows what is written in them, and "
                           "can change or delete them. Underlines are part of the page.")});
        if (plan.occurring.suggested)
            rows.push_back({Kind::Text,
                Translated::tr("A position that is called suggested was found by the program, and nobody has decided on it yet.")});
    }
    rows.push_back({Kind::Section, Translated::tr("Files of the articles")});
    for (const PlannedArticle &article : plan.articles)
        rows.push_back({Kind::Entry, article.title,
            Translated::tr("%1 · SHA-256 %2").arg(article.file, QString::fromLatin1(article.sha256.toHex())), article.firstPage, 0, {}});
    if (!plan.notPlaced.isEmpty())
        rows.push_back({Kind::Section, Translated::tr("What could not be placed")});
    for (const QString &sentence : plan.notPlaced)
        rows.push_back({Kind::Text, sentence});
    return rows;
}

} // namespace Parallax
