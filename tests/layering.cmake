# SPDX-FileCopyrightText: Parallax developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Who may include whom, read from the #include lines. Run: cmake -D ROOT=. -P tests/layering.cmake

cmake_minimum_required(VERSION 3.25)

set(sees_core/base "")
set(sees_core/text core/base)
set(sees_core/storage core/base)
set(sees_core/project core/base core/text core/storage)
# What dates, stances and kinds are called, and the colours of marks: the same in the window and in documents.
set(sees_core/words core/base core/project)
set(sees_core/look core/base core/project)
set(sees_core/analysis core/base core/text)
set(sees_core/statements core/base core/text core/analysis)
set(sees_core/events core/base core/text core/analysis core/statements)
foreach(feature tags annotations entities articles)
    set(sees_core/${feature} core/base core/text core/storage core/project)
endforeach()
list(APPEND sees_core/annotations core/tags)
# An entity that a person adds has the identity that the analysis would give it.
list(APPEND sees_core/entities core/analysis)
set(sees_core/search core/base core/text core/storage core/project)
# A passage is matched against the query of an issue.
set(sees_core/issues core/base core/text core/storage core/project core/analysis core/search)
set(sees_core/positions core/base core/text core/project core/analysis core/statements core/issues)
# What people decide on statements and positions.
set(sees_core/findings core/base core/text core/storage core/project core/entities)
set(sees_core/timeline core/base core/text core/storage core/project)
set(sees_core/compare core/base core/text core/project core/analysis)
set(sees_core/import core/base core/text core/storage core/project core/analysis core/statements core/issues core/positions core/events core/articles)
set(sees_core/autotag core/base core/text core/storage core/project core/annotations core/search)
set(sees_core/exchange core/base core/text core/storage core/project core/tags core/issues core/compare core/timeline)
# Documents that leave the program. PDF objects stand apart from what is written into them.
set(sees_core/pdf core/base)
set(sees_core/annotatedpdf core/base core/text core/project core/words core/look core/tags core/articles core/exchange core/pdf)
set(sees_core/pdfreview core/base core/text core/project core/tags core/annotations core/findings core/pdf)
set(sees_core/briefing core/base core/text core/storage core/project core/words core/articles core/compare)
# Building blocks, templates and drafts are written from what the project holds.
set(sees_core/drafting core/base core/text core/project core/words core/articles core/tags core/issues core/compare core/timeline core/exchange core/briefing)
set(sees_core/briefingexport core/base core/text core/project core/words core/look core/articles core/timeline core/exchange core/pdf core/briefing)
set(core core/base core/text core/project core/words core/look core/pdf core/annotatedpdf core/pdfreview core/briefing core/drafting core/briefingexport core/analysis core/statements core/events core/issues core/positions core/findings core/compare core/timeline core/tags core/annotations core/entities core/articles core/import core/search core/autotag core/exchange)
set(sees_ui/session ${core})
set(sees_ui/widgets core/base core/text core/project core/words core/look)
foreach(feature library reader entities search source tags annotations passage articles history positions issues compare events timeline annotatedpdf briefing)
    set(sees_ui/${feature} ${core} ui/session ui/widgets)
endforeach()
# A reader turns over to show its article's source.
list(APPEND sees_ui/reader ui/source)
# Notes are written in all panes that show what one can have a note.
set(sees_ui/notes ${core} ui/session ui/widgets)
foreach(feature tags entities articles passage)
    list(APPEND sees_ui/${feature} ui/notes)
endforeach()
# The list of taggings shows the first lines of notes, and retags with the picker of tags.
list(APPEND sees_ui/annotations ui/notes ui/tags)
# A holder is chosen from the entities, and a position made by hand asks in the popup that tags have.
list(APPEND sees_ui/positions ui/entities ui/tags)
# Lists of the timeline pop up as those of tags do.
list(APPEND sees_ui/timeline ui/tags)
# Versions of a briefing are told apart as those of any record.
list(APPEND sees_ui/briefing ui/history ui/tags)
# Which tags are in a PDF is ticked, and a highlight that came back in one gets a tag from the picker.
list(APPEND sees_ui/annotatedpdf ui/tags)
# Place and participants of an event are chosen from the entities.
list(APPEND sees_ui/events ui/entities)
# The passage's own history stands under what is attached to it, and a mention is corrected with the picker of entities.
list(APPEND sees_ui/passage ui/history ui/entities ui/positions ui/events)
set(features ui/notes ui/library ui/reader ui/entities ui/search ui/source ui/tags ui/annotations ui/passage ui/articles ui/history ui/positions ui/issues ui/compare ui/events ui/timeline ui/annotatedpdf ui/briefing)
set(sees_ui/shell ${core} ui/session ui/widgets ${features})
set(sees_translations "")
set(sees_app ${core} ui/session ui/widgets ${features} ui/shell translations)

get_filename_component(ROOT ${ROOT} ABSOLUTE)
set(errors 0)
file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/app/*.cpp ${ROOT}/app/*.h ${ROOT}/core/*.cpp ${ROOT}/core/*.h ${ROOT}/ui/*.cpp ${ROOT}/ui/*.h
    ${ROOT}/translations/*.cpp ${ROOT}/translations/*.h)
macro(refuse why)
    message(SEND_ERROR "${file}: ${why}")
    math(EXPR errors "${errors} + 1")
endmacro()

foreach(file IN LISTS files)
    string(REGEX MATCH "^(app|translations|core/[a-z]+|ui/[a-z]+)" layer ${file})
    if(NOT DEFINED sees_${layer})
        refuse("folder ${layer} is not in tests/layering.cmake")
        continue()
    endif()
    file(STRINGS ${ROOT}/${file} includes REGEX "^#include ")
    foreach(line IN LISTS includes)
        if(line MATCHES "\"((app|translations|core/[a-z]+|ui/[a-z]+)/?[^\"]*)\"")
            if(NOT CMAKE_MATCH_2 STREQUAL layer AND NOT CMAKE_MATCH_2 IN_LIST sees_${layer})
                refuse("${layer} may not include ${CMAKE_MATCH_1}")
            endif()
        elseif(line MATCHES "\"")
            refuse("project includes are written from the top of the tree: ${line}")
        endif()
        if(line MATCHES "sqlite3" AND NOT layer STREQUAL "core/storage")
            refuse("only core/storage includes sqlite3.h")
        endif()
    endforeach()
    # SQL stands where the data lives; anything else asks a table class.
    if(NOT layer MATCHES "^core/(storage|project|search)$")
        file(STRINGS ${ROOT}/${file} sql REGEX "\"(SELECT|INSERT|UPDATE|DELETE|PRAGMA) ")
        if(sql)
            refuse("SQL outside core/storage, core/project and core/search: ${sql}")
        endif()
    endif()
    # Two of one name in the one namespace would be linked into one, whichever comes first.
    if(file MATCHES "\\.h$")
        file(STRINGS ${ROOT}/${file} definitions REGEX "^(class|struct) [A-Za-z]+( final)?( :.*)?( {)?$")
        foreach(definition IN LISTS definitions)
            string(REGEX REPLACE "^(class|struct) ([A-Za-z]+).*" "\\2" name "${definition}")
            if(DEFINED defined_${name} AND NOT name STREQUAL "Translated")
                refuse("${name} is defined in ${defined_${name}} as well")
            endif()
            set(defined_${name} ${file})
        endforeach()
    endif()
    file(STRINGS ${ROOT}/${file} deletes REGEX "^[^/\"]*[ \t(]delete [a-zA-Z_]")
    if(deletes)
        refuse("delete by hand: ${deletes}")
    endif()
endforeach()
if(errors)
    message(FATAL_ERROR "${errors} breaches of the layering")
endif()
list(LENGTH files count)
message(STATUS "${count} files keep the layers apart")
