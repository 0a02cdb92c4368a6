# SPDX-License-Identifier: EUPL-1.2
# shellcheck shell=bash
# Sourced by app/run and tests/run: what a fresh Debian 12 needs, then a build.
# Says one line for each thing it has to do, and nothing when there is nothing to do.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
logs="$root/build/logs"

say() {
    printf 'Guichet BEX: %s\n' "$1" >&2
}

# run LOG COMMAND…: quietly; on failure shows the end of the log and stops.
run_quietly() {
    local log="$logs/$1"
    shift
    mkdir -p "$logs"
    if ! "$@" >"$log" 2>&1 </dev/null; then
        tail -n 40 "$log" >&2
        say "this failed; the whole log is $log"
        exit 1
    fi
}

missing_packages() {
    local package
    sed -e '/^#/d' -e '/^$/d' "$root/app/packages" | while read -r package _; do
        case $(dpkg-query -W -f '${Status}' "$package" 2>/dev/null) in
        *' installed') ;;
        *) printf '%s\n' "$package" ;;
        esac
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo -n env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

install_packages() {
    command -v dpkg-query >/dev/null || return 0
    local missing
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -ne 0 ] && ! sudo -n true 2>/dev/null; then
        say "these packages are missing, and only root or sudo can install them:"
        printf '    apt-get install %s\n' "$(tr '\n' ' ' <<<"$missing")" >&2
        exit 1
    fi
    say "installing $(printf '%s\n' "$missing" | wc -l) packages"
    run_quietly apt-update.log as_root apt-get update -q
    # shellcheck disable=SC2086 # one word a package
    run_quietly apt-install.log as_root apt-get install -y -q --no-install-recommends $missing
}

# build PRESET TARGET
build() {
    local preset="$1" target="$2"
    if [ ! -f "$root/build/$preset/build.ninja" ]; then
        say "configuring ($preset)"
        run_quietly "configure-$preset.log" cmake -S "$root" --preset "$preset"
    fi
    if ! ninja -C "$root/build/$preset" -n "$target" 2>/dev/null | grep -q 'no work to do'; then
        say "building ($preset)"
        run_quietly "build-$preset.log" cmake --build "$root/build/$preset" --target "$target"
    fi
}
