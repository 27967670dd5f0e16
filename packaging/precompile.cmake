# SPDX-FileCopyrightText: Parallax developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The headers of Qt and of the standard library that nearly every file reads, compiled once: a build from nothing takes half
# the time. Not for daily work, where a forgotten #include has to be noticed and ccache does more.
# Included at the end of the top CMakeLists.txt, when all targets are there.

set(core_headers <QByteArray> <QDate> <QDateTime> <QFile> <QHash> <QList> <QLocale> <QObject> <QSet> <QString> <QStringBuilder>
    <QStringList> <QUuid> <QVariant> <algorithm> <array> <functional> <memory> <optional> <variant> <vector>)
set(widget_headers ${core_headers} <QAbstractListModel> <QAction> <QApplication> <QColor> <QEvent> <QFont> <QIcon> <QLabel> <QMenu>
    <QPainter> <QPalette> <QTimer> <QWidget>)

file(WRITE ${CMAKE_BINARY_DIR}/precompiled.cpp "")
foreach(set core widgets)
    add_library(precompiled_${set} STATIC ${CMAKE_BINARY_DIR}/precompiled.cpp)
endforeach()
target_link_libraries(precompiled_core PRIVATE Parallax::options Qt6::Core)
target_precompile_headers(precompiled_core PRIVATE ${core_headers})
target_link_libraries(precompiled_widgets PRIVATE Parallax::options Qt6::Widgets)
target_precompile_headers(precompiled_widgets PRIVATE ${widget_headers})

# Whether a file of the target is compiled with what Qt6::Widgets asks for. LINK_ONLY libraries do not count.
function(sees_widgets target property result)
    get_target_property(libraries ${target} ${property})
    foreach(library IN LISTS libraries)
        if(library STREQUAL "Qt6::Widgets" OR library STREQUAL "Qt6::Charts")
            set(${result} TRUE PARENT_SCOPE)
            return()
        endif()
        if(TARGET ${library} AND library MATCHES "^(Parallax::|parallax_)")
            sees_widgets(${library} INTERFACE_LINK_LIBRARIES below)
            if(below)
                set(${result} TRUE PARENT_SCOPE)
                return()
            endif()
        endif()
    endforeach()
    set(${result} FALSE PARENT_SCOPE)
endfunction()

function(precompile_below folder)
    get_property(targets DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(type ${target} TYPE)
        if(NOT type MATCHES "^(STATIC_LIBRARY|EXECUTABLE)$" OR target MATCHES "^precompiled_")
            continue()
        endif()
        sees_widgets(${target} LINK_LIBRARIES widgets)
        if(widgets)
            target_precompile_headers(${target} REUSE_FROM precompiled_widgets)
        else()
            target_precompile_headers(${target} REUSE_FROM precompiled_core)
        endif()
    endforeach()
    get_property(folders DIRECTORY ${folder} PROPERTY SUBDIRECTORIES)
    foreach(below IN LISTS folders)
        precompile_below(${below})
    endforeach()
endfunction()
precompile_below(${PROJECT_SOURCE_DIR})
