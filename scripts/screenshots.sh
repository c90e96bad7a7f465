#!/bin/bash
# Makes screenshots/*.png from scripted keys: scripts/screenshots.sh [COLSxROWS] [NAME ...]
# The keys are in scripts/screenshots.rs. Needs, on Debian: apt-get install -y librsvg2-bin fonts-dejavu-core
set -euo pipefail
cd "$(dirname "$0")/.."
command -v rsvg-convert >/dev/null || { echo "screenshots.sh: needs rsvg-convert: apt-get install -y librsvg2-bin fonts-dejavu-core" >&2; exit 1; }

cargo build --locked
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cargo run --locked -q --example screenshots -- "$folder" "$PWD/target/debug/netanal-tui" "$@"
mkdir -p screenshots
for svg in "$folder"/*.svg; do
    png=screenshots/$(basename "$svg" .svg).png
    rsvg-convert "$svg" -o "$png"
    echo "$png"
done
