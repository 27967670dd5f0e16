// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drafting/buildingblocks.h"
#include "ui/briefing/blockwords.h"
#include "ui/briefing/formpopup.h"

class QCheckBox;
class QLineEdit;

namespace Parallax {

/// Asks what a building block shall show: issues, actors, a tag, a period, how many, as far as it knows them. It begins with
/// the entity and the period that are selected.
class BlockForm : public FormPopup
{
    Q_OBJECT

public:
    BlockForm(const Session &session, QWidget *parent);

    /// At `place`, in global pixels.
    void ask(const QRect &place, BuildingBlock block, bool suggested);
    [[nodiscard]] BlockOptions options() const;

Q_SIGNALS:
    /// `suggested` is one of the options, if it is on.
    void answered(Parallax::BuildingBlock block, const Parallax::BlockOptions &options, bool suggested);

private:
    struct Field
    {
        QLabel *caption = nullptr;
        QLineEdit *input = nullptr;
    };
    Field addWords(const QString &name, const QString &caption, const QString &hint);
    QCheckBox *addTick(const QString &name, const QString &text);
    void readChoices();
    void offer(const BlockChoices &choices);
    void prefill();
    void check();

    Session m_session;
    BuildingBlock m_block = BuildingBlock::PositionsTable;
    Field m_issue;
    Field m_actor;
    Field m_tag;
    Field m_from;
    Field m_to;
    Field m_most;
    QCheckBox *m_latest;
    QCheckBox *m_brief;
    QCheckBox *m_suggested;
};

} // namespace Parallax
