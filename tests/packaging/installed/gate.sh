#!/bin/sh
# gate.sh ROOT FIXED ALONE USER COMMAND...: runs a command inside ROOT as USER.
# Called in mount and process namespaces of its own (see clean_root.py), with the environment that
# the command shall have; every mount below ends with them.
set -eu
root=$1 fixed=$2 alone=$3 who=$4
shift 4

mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=755 tmpfs "$root/dev"
for name in null zero full random urandom tty; do
    : >"$root/dev/$name"
    mount --bind "/dev/$name" "$root/dev/$name"
done
mkdir "$root/dev/pts" "$root/dev/shm"
mount -t devpts -o newinstance,ptmxmode=0666 devpts "$root/dev/pts"
mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
ln -s pts/ptmx "$root/dev/ptmx"
ln -s /proc/self/fd "$root/dev/fd"
[ -z "${DISPLAY:-}" ] || mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
if [ -n "$fixed" ]; then
    mount --bind "$root$fixed" "$root$fixed"
    mount -o remount,bind,ro "$root$fixed"
fi
[ -z "$alone" ] || ip link set lo up
# Not exec: as process 1 of its namespace the command would be deaf to signals and reap orphans.
chroot --userspec="$who" "$root" "$@"
exit $?
