# shellcheck shell=bash
# SPDX-FileCopyrightText: Parallax developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs what Parallax needs to build and run, and nothing when all is there. To be sourced.
# Packages come from the system's own archive. Debian 12 has no KSyntaxHighlighting for Qt 6 and no Catch2 3:
# the first is built from source, the second unpacked from Debian's backports, both into build/prefix.

# shellcheck source-path=SCRIPTDIR source=steps.sh
. "$(dirname "${BASH_SOURCE[0]}")/steps.sh"

prefix=$build/prefix
downloads=$build/downloads

ksyntax_version=5.116.0
ksyntax_sha256=6f8ccacebd0dc9ce050b2b23b715750c97938b3336fbbb80967920cb8c1dfaa7
ksyntax_in_archive=pool/main/k/ksyntax-highlighting/ksyntax-highlighting_$ksyntax_version.orig.tar.xz
ksyntax_at_project=https://download.kde.org/stable/frameworks/${ksyntax_version%.*}/syntax-highlighting-$ksyntax_version.tar.xz

debian_codename() {
    # shellcheck source=/dev/null
    (. /etc/os-release 2>/dev/null && printf '%s\n' "${DEBIAN_CODENAME:-${VERSION_CODENAME:-}}")
}

is_debian_12() {
    [ "$(debian_codename)" = bookworm ]
}

packages_to_build_and_run() {
    printf '%s\n' g++ cmake ninja-build qt6-base-dev qt6-charts-dev qt6-pdf-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools libsqlite3-dev \
        libicu-dev libqpdf-dev libmd4c-dev libmd4c-html0-dev libquazip1-qt6-dev breeze-icon-theme fonts-noto-core fonts-noto-color-emoji \
        fonts-noto-mono iso-codes
    if is_debian_12; then
        printf '%s\n' libqt6svg6 libqt6opengl6-dev extra-cmake-modules perl ca-certificates
    else
        printf '%s\n' qt6-svg-plugins libkf6syntaxhighlighting-dev
    fi
    [ -z "${WAYLAND_DISPLAY:-}" ] || printf '%s\n' qt6-wayland
}

packages_to_test() {
    is_debian_12 || printf '%s\n' libcatch2-dev
}

missing_packages() {
    local installed package
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
    for package in "$@"; do
        grep -qFx "installed $package" <<<"$installed" || printf '%s\n' "$package"
    done
}

packages_not_offered() {
    local offered package
    offered=$(LC_ALL=C apt-cache policy "$@" | awk '/^[^ ]/ { sub(":$", ""); name = $0 } /Candidate:/ && $2 != "(none)" { print name }')
    for package in "$@"; do
        grep -qFx "$package" <<<"$offered" || printf '%s\n' "$package"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive LC_ALL=C apt-get -q -o DPkg::Lock::Timeout=300 "$@"
}

why_apt_failed() {
    if grep -qiE 'no space left|enough free space' "$1"; then
        printf 'the disk is full'
    elif grep -qiE 'could not get lock|unable to lock|unable to acquire' "$1"; then
        printf 'another package manager is at work'
    elif grep -qiE 'not in the sudoers|password is required|a terminal is required' "$1"; then
        printf 'sudo was refused'
    elif grep -qiE 'resolv|connect|timed out|unreachable|failed to fetch' "$1"; then
        printf 'the package archive cannot be reached; is there a network?'
    else
        printf 'apt-get failed'
    fi
}

update_package_lists() {
    logged apt-update apt_get update || true
}

install_packages() {
    local log unknown
    mapfile -t unknown < <(packages_not_offered "$@")
    if [ "${#unknown[@]}" -gt 0 ]; then
        update_package_lists
        mapfile -t unknown < <(packages_not_offered "$@")
    fi
    if [ "${#unknown[@]}" -gt 0 ]; then
        log=$(log_of apt-update)
        grep -qE '^(Err|E|W):' "$log" && fail "Packages could not be installed ($(why_apt_failed "$log")): see $log."
        fail "This system's package archive does not offer ${unknown[*]}; install the equivalents by hand and start this again with PARALLAX_SKIP_INSTALL=1."
    fi
    logged apt-install apt_get install -y --no-install-recommends "$@" && return
    update_package_lists # a list that is too old names files that are gone
    log=$(log_of apt-install)
    logged apt-install apt_get install -y --no-install-recommends "$@" ||
        fail "Packages could not be installed ($(why_apt_failed "$log")): see $log."
}

install_missing_packages() {
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "Packages are missing and there is no sudo; as root, run: apt-get install ${missing[*]}"
        say "Installing with sudo apt-get: ${missing[*]}"
        sudo -v || fail "Packages are missing and sudo was refused; as root, run: apt-get install ${missing[*]}"
    else
        say "Installing with apt-get: ${missing[*]}"
    fi
    require_space /usr 2000 "the packages"
    install_packages "${missing[@]}"
}

# The Debian archives that this machine's apt uses for the running release.
archive_sites() {
    # shellcheck disable=SC2016 # apt expands them
    apt-get indextargets --format '$(SITE) $(CODENAME) $(COMPONENT)' 'Created-By: Packages' 2>/dev/null |
        awk -v codename="$(debian_codename)" '$2 == codename && $3 == "main" && !seen[$1]++ { print $1 }'
}

fetch_verified() {
    local url=$1 file=$2 sha256=$3
    /usr/lib/apt/apt-helper -o APT::Sandbox::User=root -o Acquire::Retries=1 download-file "$url" "$file" "SHA256:$sha256"
}

ksyntax_tarball() {
    printf '%s\n' "$downloads/ksyntax-highlighting-$ksyntax_version.tar.xz"
}

fetch_ksyntax() {
    local file site
    file=$(ksyntax_tarball)
    mkdir -p "$downloads"
    sha256sum --status -c - <<<"$ksyntax_sha256  $file" 2>/dev/null && return
    for site in $(archive_sites); do
        fetch_verified "$site/$ksyntax_in_archive" "$file" "$ksyntax_sha256" && return
    done
    fetch_verified "$ksyntax_at_project" "$file" "$ksyntax_sha256"
}

# Its examples are left out, and Debian 12's older extra-cmake-modules does.
build_ksyntax() {
    local work=$build/ksyntaxhighlighting source
    source=$work/syntax-highlighting-$ksyntax_version
    rm -rf "$work" && mkdir -p "$work" &&
        (cd "$work" && cmake -E tar xf "$(ksyntax_tarball)") &&
        sed -i -e 's/find_package(ECM [0-9.]*/find_package(ECM 5.100/' -e '/add_subdirectory(examples)/d' "$source/CMakeLists.txt" &&
        cmake -S "$source" -B "$work/build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$prefix" -DBUILD_TESTING=OFF \
            -DQT_MAJOR_VERSION=6 -DBUILD_WITH_QT6=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Quick=ON &&
        cmake --build "$work/build" --parallel "${PARALLAX_JOBS:-$(nproc)}" --target install &&
        rm -rf "$work"
}

provide_ksyntax() {
    local stamp=$prefix/ksyntaxhighlighting-$ksyntax_version
    [ ! -e "$stamp" ] || return 0
    say "Building KSyntaxHighlighting $ksyntax_version for Qt 6, which Debian 12 does not have; this takes about a minute."
    if logged fetch-ksyntaxhighlighting fetch_ksyntax && logged build-ksyntaxhighlighting build_ksyntax; then
        : >"$stamp"
    else
        say "WARNING: KSyntaxHighlighting is not available (see fetch-ksyntaxhighlighting.log and build-ksyntaxhighlighting.log in $logs)."
        say "WARNING: Parallax is built WITHOUT highlighting of queries, prose and sources. The next start tries again."
    fi
}

# Reads Debian's backports with lists of its own, so that the system's sources stay as they are; apt checks the signatures.
fetch_catch2() {
    local own=$downloads/backports site
    rm -rf "$own" && mkdir -p "$own/lists/partial" "$own/cache/archives/partial" || return
    archive_sites | while read -r site; do
        printf 'deb %s %s-backports main\n' "$site" "$(debian_codename)"
    done >"$own/sources.list"
    local apt=(apt-get -q -o "Dir::State::Lists=$own/lists" -o "Dir::Cache=$own/cache" -o "Dir::Etc::SourceList=$own/sources.list"
        -o Dir::Etc::SourceParts=/dev/null -o APT::Sandbox::User=root -o APT::Update::Error-Mode=any)
    "${apt[@]}" update && (cd "$own" && "${apt[@]}" download libcatch2-dev) && mv "$own"/libcatch2-dev_3*.deb "$downloads/"
}

provide_catch2() {
    local stamp=$prefix/catch2-3
    [ ! -e "$stamp" ] || return 0
    say "Fetching Catch2 3 for the tests from Debian's backports."
    logged fetch-catch2 fetch_catch2 || fail "Catch2 3, which the tests need, could not be fetched from Debian's backports: see $(log_of fetch-catch2)."
    mkdir -p "$prefix"
    logged unpack-catch2 dpkg-deb -x "$downloads"/libcatch2-dev_3*.deb "$prefix" || fail "Catch2 3 could not be unpacked: see $(log_of unpack-catch2)."
    : >"$stamp"
}

require_apt() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        fail "This system has no apt-get: install a C++20 compiler, CMake 3.25, Ninja, Qt 6.4 (base, Charts, SVG, Linguist tools), SQLite 3.40, ICU 72, KSyntaxHighlighting for Qt 6, Catch2 3, the Breeze icons, the Noto fonts and iso-codes by hand, then start this with PARALLAX_SKIP_INSTALL=1."
    fi
}

# provide_dependencies run|tests
provide_dependencies() {
    local packages
    [ -z "${PARALLAX_SKIP_INSTALL:-}" ] || return 0
    require_apt
    mapfile -t packages < <(packages_to_build_and_run; [ "$1" != tests ] || packages_to_test)
    install_missing_packages "${packages[@]}"
    if is_debian_12; then
        provide_ksyntax
        [ "$1" != tests ] || provide_catch2
    fi
}
