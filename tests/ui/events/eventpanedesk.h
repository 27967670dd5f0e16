// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/events/eventsdesk.h"
#include "ui/events/entitychip.h"
#include "ui/events/eventmaker.h"
#include "ui/events/eventpane.h"
#include "ui/widgets/choicemodel.h"
#include "ui/widgets/edtffield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowview.h"
#include "ui/widgets/titleedit.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace Parallax::Test {

using namespace Qt::StringLiterals;

/// The inspector page of the event, with the maker of new ones, around the events of EventsDesk.
struct EventPaneDesk : EventsDesk
{
    EventPane pane{session()};
    EventMaker maker{session(), &pane};

    EventPaneDesk()
    {
        QObject::connect(&selection, &Selection::eventDraftRequested, &pane, &EventPane::draft);
        pane.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        pane.resize(344, 900);
        pane.show();
        QApplication::setActiveWindow(&pane);
    }
    template <typename Widget> Widget *part(const QString &name)
    {
        auto *found = pane.findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }
    void pick(const QUuid &event)
    {
        selection.setEvent(event);
        QCoreApplication::processEvents();
    }
    void press(const QString &button)
    {
        auto *found = part<QAbstractButton>(button);
        REQUIRE(found->isVisible());
        QTest::mouseClick(found, Qt::LeftButton);
        settle();
    }
    bool shows(const QString &name) { return part<QWidget>(name)->isVisible(); }
    void settle()
    {
        QTest::qWait(1);
        REQUIRE(waitForJobs());
    }
    TitleEdit *title() { return part<TitleEdit>(u"eventTitle"_s); }
    QLineEdit *date() { return &part<EdtfField>(u"eventDate"_s)->editor(); }
    QString state() { return part<QLabel>(u"eventState"_s)->text(); }
    RowView *passages() { return part<RowView>(u"eventPassages"_s); }
    void typeTitle(const QString &text)
    {
        title()->setFocus();
        title()->selectAll();
        QTest::keyClicks(title(), text);
    }
    void typeDate(const QString &text)
    {
        date()->setFocus();
        date()->selectAll();
        QTest::keyClicks(date(), text);
    }
    void choose(const QString &box, const QString &code)
    {
        auto *combo = part<QComboBox>(box);
        const int row = combo->findData(code);
        REQUIRE(row >= 0);
        combo->setCurrentIndex(row);
        Q_EMIT combo->activated(row);
        settle();
    }
    void selectRow(int row) { passages()->setCurrentIndex(passages()->model()->index(row, 0)); }
    void selectWords(int article, const QString &words)
    {
        selection.open(articles[size_t(article)]);
        selection.setPassage(passage(article, words));
    }
    std::vector<QString> chips(const QString &name)
    {
        std::vector<QString> names;
        for (const auto *chip : part<QWidget>(name)->findChildren<EntityChip *>()) {
            if (chip->isVisible())
                names.push_back(chip->text());
        }
        return names;
    }
    std::optional<Event> titled(const QString &name)
    {
        for (const Event &event : project->events().all()) {
            if (event.title == name)
                return event;
        }
        return std::nullopt;
    }
};

} // namespace Parallax::Test
