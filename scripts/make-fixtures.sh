#!/bin/bash
# Makes the captures of fixtures/ anew: scripts/make-fixtures.sh [NAME ...]
#
# One script of scripts/fixtures/ makes one folder of fixtures/. Real programs talk to each other in network namespaces;
# so it needs root, and the programs that a script asks for. On Debian:
#   apt-get install -y --no-install-recommends iproute2 ethtool nftables tcpdump python3 curl socat openssl nginx-light \
#     dnsmasq-base bind9-dnsutils avahi-daemon udhcpc isc-dhcp-client chrony openssh-server openssh-client vsftpd \
#     python3-aiosmtpd iputils-ping iputils-arping traceroute zstd lz4
# Afterwards: UPDATE_EXPECTED=1 cargo test --test dissect
set -u
here=$(cd "$(dirname "$0")" && pwd)
fixtures=$here/../fixtures
[ "$(id -u)" = 0 ] || { echo "make-fixtures.sh: needs root, to make network namespaces" >&2; exit 1; }

names=("$@")
# Captures that are made from other captures (../NAME/) come last.
list() { cd "$here/fixtures" && grep "$1" -e '"\?\.\./\|\s\.\./' ./*.sh | sed 's|^\./||; s|\.sh$||'; }
[ $# -gt 0 ] || names=($(list -L) $(list -l))
failed=0
log=$(mktemp)
for name in "${names[@]}"; do
    script="$here/fixtures/$name.sh"
    [ -f "$script" ] || { echo "no script $script" >&2; failed=1; continue; }
    mkdir -p "$fixtures/$name"
    if (cd "$fixtures/$name" && timeout 120 bash "$script" >"$log" 2>&1); then
        printf '%-20s %s\n' "$name" "$(cd "$fixtures/$name" && ls -s --block-size=1 ./* | grep -v tree.txt | awk '{printf "%s %d  ", $2, $1}')"
    else
        echo "$name: failed" >&2
        sed 's/^/    /' "$log" >&2
        failed=1
    fi
done
rm -f "$log"
exit $failed
