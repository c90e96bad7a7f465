#!/bin/bash
# From a fresh clone to the analyzer on the screen: installs what the build needs (Debian, Ubuntu), builds, opens a capture.
# scripts/start.sh [ARGUMENT OF netanal-tui ...]
set -euo pipefail
cd "$(dirname "$0")/.."

command -v cargo >/dev/null || { echo "start.sh: needs Rust: see https://rustup.rs" >&2; exit 1; }
missing=()
for package in build-essential ca-certificates pkg-config libpcap-dev; do
    dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
    as_root=()
    [ "$(id -u)" = 0 ] || as_root=(sudo)
    "${as_root[@]}" apt-get update
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
fi
[ $# -gt 0 ] || set -- -r fixtures/tour/capture.pcap
exec cargo run --locked --release -- "$@"
