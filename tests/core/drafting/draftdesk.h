// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefingedits.h"
#include "core/drafting/buildingblocks.h"
#include "core/project/project.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>
#include <QTranslator>

namespace Parallax::Test {

/// Without the catalogue of a language "%n report(s)" is left as it is.
class EnglishPlurals : public QTranslator
{
public:
    EnglishPlurals();
    ~EnglishPlurals() override;

    QString translate(const char *context, const char *source, const char *comment, int n) const override;
    bool isEmpty() const override { return false; }
};

/// A strait, two states that quarrel about patrols in it, and five reports, two of them copies of one. People accepted some of
/// what was found in them.
struct DraftDesk
{
    EnglishPlurals plurals;
    QTemporaryDir dir;
    std::unique_ptr<Project> project = makeProject(dir);
    qint64 post = 0; ///< Harbour Post, B2
    qint64 lantern = 0; ///< Daily Lantern, C3
    qint64 gazette = 0; ///< Coast Gazette: a copy of the Lantern's report
    qint64 letter = 0; ///< undated, of no known outlet
    qint64 unread = 0; ///< Evening Sun: nothing of it was accepted
    QUuid briefing;

    DraftDesk();

    [[nodiscard]] QString text(qint64 article) { return project->articles().text(article); }
    [[nodiscard]] Passage passage(qint64 article, const QString &words);
    [[nodiscard]] qint64 entity(const QString &name);

    /// Of the briefing, whose text is `text`.
    QString write(BuildingBlock block, const BlockOptions &options = {}, const BlockScope &scope = {}, const QString &text = {});
    QString failure(BuildingBlock block, const BlockOptions &options);
    /// On the patrols; not stored yet.
    Position position(qint64 article, const QString &holder, Stance stance, const QString &words, FindingState state);
    void store(const std::vector<Position> &positions);

private:
    void addReports();
    void addActors();
    void addPositions();
    void addEvents();
    void addStatements();
    void addTags();
};

} // namespace Parallax::Test
