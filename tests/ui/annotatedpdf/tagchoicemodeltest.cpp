// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotatedpdf/tagchoicemodel.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

Tag makeTag(const QString &name, const QUuid &parent = {})
{
    Tag tag;
    tag.id = QUuid::createUuid();
    tag.parent = parent;
    tag.name = name;
    return tag;
}

struct Desk
{
    Tag lines = makeTag(u"Red lines"_s);
    Tag nato = makeTag(u"NATO"_s, lines.id);
    Tag troops = makeTag(u"Troops"_s, lines.id);
    Tag quote = makeTag(u"Key quote"_s);
    TagChoiceModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
    QSignalSpy changed{&model, &TagChoiceModel::chosenChanged};

    Desk() { model.setTags({lines, nato, troops, quote}); }
    [[nodiscard]] QModelIndex indexOf(const Tag &tag, const QModelIndex &parent = {}) const
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            if (index.data(TagChoiceModel::IdRole).toUuid() == tag.id)
                return index;
            if (const QModelIndex below = indexOf(tag, index); below.isValid())
                return below;
        }
        return {};
    }
    bool tick(const Tag &tag, bool on) { return model.setData(indexOf(tag), on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole); }
    [[nodiscard]] Qt::CheckState state(const Tag &tag) const { return indexOf(tag).data(Qt::CheckStateRole).value<Qt::CheckState>(); }
};

} // namespace

TEST_CASE("All tags are ticked at first, which is said by naming none")
{
    const Desk desk;
    CHECK(desk.model.chosen().empty());
    CHECK_FALSE(desk.model.isNoneChosen());
    CHECK(desk.state(desk.lines) == Qt::Checked);
    CHECK(desk.indexOf(desk.nato).data(Qt::AccessibleTextRole).toString() == u"Red lines / NATO"_s);
}

TEST_CASE("A tag goes with those below it")
{
    Desk desk;
    REQUIRE(desk.tick(desk.lines, false));
    CHECK(desk.state(desk.nato) == Qt::Unchecked);
    CHECK(desk.model.chosen() == std::vector<QUuid>{desk.quote.id});
    REQUIRE(desk.tick(desk.troops, true));
    CHECK(desk.state(desk.lines) == Qt::PartiallyChecked);
    CHECK(desk.model.chosen() == std::vector<QUuid>{desk.troops.id, desk.quote.id});
    REQUIRE(desk.tick(desk.nato, true));
    CHECK(desk.state(desk.lines) == Qt::Checked);
    CHECK(desk.model.chosen().empty());
    CHECK(desk.changed.size() == 3);
}

TEST_CASE("None ticked is told from all ticked")
{
    Desk desk;
    desk.tick(desk.lines, false);
    desk.tick(desk.quote, false);
    CHECK(desk.model.isNoneChosen());
}

TEST_CASE("A choice is taken back in, without tags that are gone")
{
    Desk desk;
    desk.model.setChosen({desk.lines.id, QUuid::createUuid()});
    CHECK(desk.state(desk.nato) == Qt::Checked);
    CHECK(desk.state(desk.quote) == Qt::Unchecked);
    CHECK(desk.model.chosen() == std::vector<QUuid>{desk.lines.id});
    desk.model.setChosen({});
    CHECK(desk.state(desk.quote) == Qt::Checked);
}

TEST_CASE("New tags come as their parents are; the others keep their ticks")
{
    Desk desk;
    desk.tick(desk.lines, false);
    const Tag deep = makeTag(u"Veto"_s, desk.lines.id);
    const Tag word = makeTag(u"Word"_s, desk.quote.id);
    desk.model.setTags({desk.lines, desk.nato, deep, desk.quote, word});
    CHECK(desk.state(deep) == Qt::Unchecked);
    CHECK(desk.state(word) == Qt::Checked);
    CHECK(desk.state(desk.lines) == Qt::Unchecked);
    CHECK(desk.state(desk.quote) == Qt::Checked);
}
