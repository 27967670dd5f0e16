// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/application.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_session.hpp>
#include <catch2/catch_test_macros.hpp>

#include <stdexcept>

using namespace Parallax;

namespace {

class Thrower : public QObject
{
public:
    explicit Thrower(const char *what)
        : m_what(what)
    {
    }

    bool event(QEvent *) override { throw std::runtime_error(m_what); }

private:
    const char *m_what;
};

} // namespace

TEST_CASE("A fault in an event is told once and ends nothing")
{
    auto *application = dynamic_cast<Application *>(qApp);
    REQUIRE(application);
    QSignalSpy told(application, &Application::faulted);
    Thrower disk("the disk is gone");
    for (int i = 0; i < 3; ++i)
        QCoreApplication::postEvent(&disk, new QEvent(QEvent::User));
    REQUIRE(QTest::qWaitFor([&] { return !told.isEmpty(); }));
    QTest::qWait(20);
    CHECK(told.size() == 1);
    CHECK(told.first().first().toString().contains(QStringLiteral("the disk is gone")));

    Thrower file("the file is damaged");
    QCoreApplication::postEvent(&file, new QEvent(QEvent::User));
    REQUIRE(QTest::qWaitFor([&] { return told.size() == 2; }));
}

// The program under test is the application itself, so this test brings its own main().
int main(int argc, char *argv[])
{
    Application application(argc, argv);
    return Catch::Session().run(argc, argv);
}
