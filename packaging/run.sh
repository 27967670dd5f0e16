#!/usr/bin/env bash
# SPDX-FileCopyrightText: Parallax developers
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: packaging/run.sh [FILE or FOLDER...]
# Installs what is missing, builds Parallax, imports the named articles (or the sample set) and opens the workbench on them.
# Without a display it prints a summary and takes a screenshot. All it writes is in build/. A project file (.parallax) is just opened.
set -euo pipefail

# shellcheck source-path=SCRIPTDIR source=dependencies.sh
. "$(dirname "${BASH_SOURCE[0]}")/dependencies.sh"

parallax=$build/release/app/parallax
projects=$build/parallax-projects

check_arguments() {
    local path
    for path in "$@"; do
        case $path in
        -h | --help)
            sed -n '/^# usage/,/^set/s/^# //p' "${BASH_SOURCE[0]}"
            exit 0
            ;;
        esac
        [ -e "$path" ] || fail "There is no file or folder \"$path\"."
    done
}

# The same paths give the same name, whatever their order and however they are written.
project_name() {
    local paths hash
    paths=$(realpath -- "$@" | sort)
    hash=$(sha256sum <<<"$paths")
    printf '%s-%s\n' "$(basename -- "$(head -n 1 <<<"$paths")")" "${hash:0:8}"
}

# Changes when a file is added, removed or written to; an import is repeated only then.
state_of_inputs() {
    local paths
    mapfile -t paths < <(realpath -- "$@" | sort)
    find -L "${paths[@]}" -type f -printf '%p %s %T@\n' 2>/dev/null | sort | sha256sum
}

# import_once PROJECT PATH...
import_once() {
    local project=$1 marker=$1.imported state status=0
    shift
    state=$(state_of_inputs "$@")
    if [ -e "$project" ] && [ "$(cat "$marker" 2>/dev/null)" = "$state" ]; then
        return
    fi
    mkdir -p "$projects"
    say "Importing $* into $project."
    QT_QPA_PLATFORM=offscreen "$parallax" import "$project" "$@" || status=$?
    case $status in
    0) ;;
    3) say "Some files could not be imported, as said above; the rest is in the project." ;;
    *) fail "The import failed with status $status, for the reason said above." ;;
    esac
    printf '%s\n' "$state" >"$marker"
}

# The desktop's settings still hold, though Parallax started from here keeps its own in the build folder.
read_settings_of_person() {
    export XDG_CONFIG_DIRS=${XDG_CONFIG_HOME:-${HOME:-/nonexistent}/.config}:${XDG_CONFIG_DIRS:-/etc/xdg}
}

has_display() {
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]
}

# Returns 1 where the display cannot be opened after all.
open_workbench() {
    local status=0 log
    log=$(log_of workbench)
    { "$parallax" "$1" 2>&1 >&3 | tee "$log" >&2; } 3>&1 || status=$?
    if [ "$status" -ne 0 ]; then
        ! grep -q 'no Qt platform plugin could be initialized' "$log" || return 1
        fail "Parallax ended with status $status: see $log."
    fi
}

work_without_display() {
    local project=$1 picture
    picture=$projects/$(basename "$project" .parallax)-read.png
    export QT_QPA_PLATFORM=offscreen
    "$parallax" summary "$project" || fail "The summary of $project failed, for the reason said above."
    "$parallax" screenshot "$project" --view read --size 1600x1000 -o "$picture" || fail "The screenshot of $project failed, for the reason said above."
    printf '\nProject:    %s\nScreenshot: %s\n' "$project" "$picture"
}

check_arguments "$@"
enter_build_folder
read_settings_of_person
keep_out_of_home
use_utf8
require_space_for_build release
provide_dependencies run
build_preset release parallax

if [ $# -eq 1 ] && [[ $1 == *.parallax ]]; then
    project=$1
elif [ $# -gt 0 ]; then
    project=$projects/$(project_name "$@").parallax
    import_once "$project" "$@"
else
    project=$projects/sample.parallax
    import_once "$project" "$checkout/resources/articles"
fi
leave_build_folder

if ! has_display; then
    say "There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so a summary and a screenshot take the window's place."
    work_without_display "$project"
elif ! open_workbench "$project"; then
    say "The display ${WAYLAND_DISPLAY:-$DISPLAY} cannot be opened, so a summary and a screenshot take the window's place."
    work_without_display "$project"
fi
