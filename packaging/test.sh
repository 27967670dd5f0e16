#!/usr/bin/env bash
# SPDX-FileCopyrightText: Parallax developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs what is missing, builds everything and runs every test. Arguments go to ctest, for instance: -R import
set -euo pipefail

# shellcheck source-path=SCRIPTDIR source=dependencies.sh
. "$(dirname "${BASH_SOURCE[0]}")/dependencies.sh"

enter_build_folder
keep_out_of_home
use_utf8
require_space_for_build dev
provide_dependencies tests
mirror_steps=yes
build_preset dev all
cd "$checkout"
QT_QPA_PLATFORM=offscreen logged test ctest --preset dev --output-on-failure --no-tests=error -j2 "$@" ||
    fail "Not every test passed: see $(log_of test)."
