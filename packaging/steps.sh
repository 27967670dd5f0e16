# shellcheck shell=bash
# SPDX-FileCopyrightText: Parallax developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What run.sh and test.sh share: messages, logs, one failure sentence, and building a preset. To be sourced.

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$checkout/build
logs=$build/logs
failure_said=$logs/.failure-said
mirror_steps=no # yes: the output of every step goes to the screen as well as to its log

say() {
    printf '%s\n' "$*" >&2
}

# Ends the script with one sentence. The mark keeps the exit trap quiet when this runs in a subshell.
fail() {
    [ ! -d "$logs" ] || : >"$failure_said"
    say "$*"
    exit 1
}

explain_exit() {
    local status=$?
    if [ "$status" -ne 0 ] && [ ! -e "$failure_said" ]; then
        say "${0##*/} stopped unexpectedly with status $status; the newest log in ${logs} may tell why."
    fi
    rm -f "$failure_said"
}

explain_interruption() {
    trap - INT TERM
    : >"$failure_said"
    say "${0##*/} was interrupted; start it again and it goes on where it was."
    exit 130
}

# Only one script at a time may set up and build this checkout; released by leave_build_folder or at exit.
enter_build_folder() {
    mkdir -p "$logs" 2>/dev/null || fail "The folder $build cannot be written to, so nothing can be built."
    rm -f "$failure_said"
    trap explain_exit EXIT
    trap explain_interruption INT TERM
    exec 9>"$build/lock"
    if ! flock -n 9; then
        say "Waiting for another run of the set-up in this checkout."
        flock 9
    fi
}

leave_build_folder() {
    exec 9>&-
}

# The settings, caches and run-time files of the tools and of Parallax stay in the build folder.
keep_out_of_home() {
    export CCACHE_DIR=${CCACHE_DIR:-$build/ccache}
    export XDG_CONFIG_HOME=$build/home/config XDG_CACHE_HOME=$build/home/cache
    mkdir -p "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME"
    if [ ! -d "${XDG_RUNTIME_DIR:-}" ]; then
        export XDG_RUNTIME_DIR=$build/home/runtime
        mkdir -p "$XDG_RUNTIME_DIR"
        chmod 700 "$XDG_RUNTIME_DIR"
    fi
}

# Qt wants a UTF-8 locale and warns about anything else.
use_utf8() {
    [ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
}

shown_steps() {
    if [ "$mirror_steps" = yes ]; then
        cat
    elif [ -t 2 ]; then
        awk '/^\[[0-9]+\/[0-9]+\]/ { printf "\r%s ", $1 >"/dev/stderr"; shown = 1 } END { if (shown) printf "\r" >"/dev/stderr" }'
    else
        cat >/dev/null
    fi
}

log_of() {
    printf '%s\n' "$logs/$1.log"
}

# logged NAME COMMAND...: a long step. Its output goes to build/logs/NAME.log.
logged() {
    local log
    log=$(log_of "$1")
    shift
    "$@" 2>&1 </dev/null | tee "$log" | shown_steps
}

# require_space FOLDER MEGABYTES PURPOSE
require_space() {
    local free
    free=$(df -Pm "$1" | awk 'NR == 2 { print $4 }')
    [ "$free" -ge "$2" ] || fail "There is not enough disk space for $3: $1 has $free MB left, $2 MB are needed."
}

was_built() {
    [ -e "$build/$1/.built" ]
}

require_space_for_build() {
    was_built "$1" || require_space "$build" 3000 "the build"
}

require_build_tools() {
    local tool
    for tool in "${CXX:-c++}" cmake ctest ninja; do
        command -v "$tool" >/dev/null || fail "The build tool \"$tool\" was not found; install it, or start this without PARALLAX_SKIP_INSTALL."
    done
}

# A build folder that came here with a moved or copied checkout is of no use.
drop_foreign_cache() {
    local cache=$build/$1/CMakeCache.txt
    if [ -e "$cache" ] && ! grep -qFx "CMAKE_HOME_DIRECTORY:INTERNAL=$checkout" "$cache"; then
        rm -rf "${build:?}/$1"
    fi
}

is_configured() {
    [ -e "$build/$1/build.ninja" ] && [ ! "$build/prefix" -nt "$build/$1/build.ninja" ]
}

first_error() {
    local error
    error=$(grep -m 1 'error: ' "$1" || grep -m 1 'FAILED: ' "$1" || grep -m 1 -A 3 'CMake Error' "$1" || true)
    tr -s '[:space:]' ' ' <<<"${error:-the log names no error}" | sed 's/ *$//'
}

why_build_failed() {
    if grep -qi 'no space left on device' "$1"; then
        printf 'the disk is full'
    elif grep -qiE 'killed.*cc1plus|out of memory' "$1"; then
        printf 'the machine has too little memory (PARALLAX_JOBS=1 needs less)'
    else
        first_error "$1"
    fi
}

# build_preset PRESET TARGET: configures where that has not been done, with precompiled headers, then builds what has changed.
build_preset() {
    local preset=$1 target=$2 jobs log
    jobs=${PARALLAX_JOBS:-$(nproc)}
    require_build_tools
    drop_foreign_cache "$preset"
    if ! is_configured "$preset"; then
        log=$(log_of "configure-$preset")
        (cd "$checkout" && logged "configure-$preset" cmake --preset "$preset" -DPARALLAX_PRECOMPILE=ON) ||
            fail "Parallax could not be configured ($(why_build_failed "$log")): see $log."
    fi
    was_built "$preset" || say "Building Parallax; the first time this takes some minutes."
    log=$(log_of "build-$preset")
    logged "build-$preset" cmake --build "$build/$preset" --parallel "$jobs" --target "$target" ||
        fail "Parallax could not be built ($(why_build_failed "$log")): see $log."
    : >"$build/$preset/.built"
}
