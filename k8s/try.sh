#!/usr/bin/env bash
# Runs the overlay "evaluate" in a real one-node Kubernetes on this machine, plays the Friday night in it, and prints figures.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
packages=(containerd runc containernetworking-plugins etcd-server iptables nftables conntrack buildah mmdebstrap dnsmasq-base socat
  ebtables ethtool jq iproute2 openssl busybox-static)

usage() {
  cat <<'END'
Usage: k8s/try.sh [--keep] [KUBE]

KUBE (or AMENDS_KUBE) is a folder with build-k8s-from-debian.sh BIN, kube-up.sh BIN STATE and kube-down.sh STATE, which build and run a
one-node cluster in the network namespace kn, whose containerd takes images as tars. The repository must have been built.
Exit code 0: the story ended RELEASED within the measure; 77: not here (not root, no Debian, packages not to be had); else it failed.

--keep leaves the cluster running, and says how to reach and to end it.
END
}

not_here() { echo "try: not tried: $*" >&2; exit 77; }

keep=""
while [ $# -gt 0 ]; do
  case "$1" in
    --help | -h) usage; exit 0 ;;
    --keep) keep=1; shift ;;
    *) AMENDS_KUBE="$1"; shift ;;
  esac
done
kube="${AMENDS_KUBE:-}"
[ -n "$kube" ] || { usage >&2; exit 2; }
[ -x "$kube/kube-up.sh" ] || not_here "there is no kube-up.sh in $kube"
kube="$(cd "$kube" && pwd)"
[ "$(id -u)" = 0 ] || not_here "it needs root"
command -v apt-get > /dev/null || not_here "it needs Debian"
source "$here/../.mvn/jdk.sh"
JAVA_HOME="$(find_jdk)" && export JAVA_HOME

state="$(mktemp -d)"
bin="${AMENDS_KUBE_BIN:-${AMENDS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/amends}/kubernetes}"
log="$here/target/try.log"
mkdir -p "$here/target"
: > "$log"
begin=$SECONDS

quietly() { # what, command; shows its output only if it fails
  local what="$1" from=$SECONDS
  shift
  if ! "$@" >> "$log" 2>&1; then
    tail -40 "$log" >&2
    echo "try: failed: $what; all of it is in $log" >&2
    return 1
  fi
  printf '  %-52s %5d s\n' "$what" $((SECONDS - from))
}

end() {
  local code=$?
  [ "$code" = 0 ] || [ ! -S "$state/containerd.sock" ] || witness >> "$log" 2>&1
  if [ -z "$keep" ]; then "$kube/kube-down.sh" "$state" >> "$log" 2>&1 || true; fi
  exit "$code"
}

# Everything below runs in the network of the node, with a kubectl that knows what the overlays use.
cluster() { nsenter --net=/run/netns/kn env KUBECONFIG="$state/admin.conf" PATH="$state/path:$PATH" "$@"; }
kubectl() { cluster kubectl "$@"; }

witness() {
  kubectl get pods,jobs -A -o wide
  kubectl get events -A --sort-by=.lastTimestamp | tail -40
  for pod in $(kubectl -n amends get pods -o name); do echo "--- $pod"; kubectl -n amends logs "$pod" --tail=40 || true; done
}

install_packages() {
  dpkg -s "${packages[@]}" > /dev/null 2>&1 && return 0
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}"
}

pause_image() {
  local container
  container="$(buildah from scratch)"
  buildah copy "$container" "$bin/pause" /pause
  buildah config --entrypoint '["/pause"]' "$container"
  buildah commit "$container" localhost/pause:1
  buildah push localhost/pause:1 "docker-archive:$state/pause.tar:localhost/pause:1"
  buildah rm "$container"
}

import_images() {
  ctr -a "$state/containerd.sock" -n k8s.io images import "$state/pause.tar"
  ctr -a "$state/containerd.sock" -n k8s.io images import "$here/target/images.tar"
}

play() {
  kubectl kustomize "$here/overlays/story" > "$state/story.yaml"
  kubectl apply -f "$state/story.yaml"
  until [ -n "$(kubectl -n amends get job story -o jsonpath='{.status.succeeded}{.status.failed}')" ]; do sleep 2; done
  [ "$(kubectl -n amends get job story -o jsonpath='{.status.succeeded}')" = 1 ]
}

# What the processes of each pod hold in memory, without what the system caches of their files.
memory() {
  local uid name folder bytes sum=0
  while read -r uid name; do
    folder="$(find /sys/fs/cgroup -type d -path "*kubepods*pod$uid" -exec test -e '{}/memory.stat' ';' -print -quit)"
    bytes="$(awk '$1 == "total_rss" || $1 == "anon" { print $2; exit }' "$folder/memory.stat")"
    printf '  %-42s %5d MB\n' "$name" $((bytes / 1048576))
    sum=$((sum + bytes / 1048576))
  done < <(kubectl -n amends get pods --field-selector=status.phase=Running -o jsonpath='{range .items[*]}{.metadata.uid} {.metadata.name}{"\n"}{end}')
  printf '  %-42s %5d MB\n' "all of Amends" "$sum"
}

echo "A one-node Kubernetes on this machine:"
quietly "packages" install_packages || not_here "packages cannot be installed"
mkdir -p "$state/path"
program="$("$here/kubectl.sh" --where)"
printf '#!/bin/sh\nexec "%s" "$@"\n' "$program" > "$state/path/kubectl"
chmod +x "$state/path/kubectl"
trap end EXIT
quietly "Kubernetes built (once)" "$kube/build-k8s-from-debian.sh" "$bin"
quietly "images built" "$here/images.sh"
quietly "pause image" pause_image
quietly "cluster up" env KUBECTL="$program" "$kube/kube-up.sh" "$bin" "$state"
quietly "images imported" import_images
quietly "manifests accepted by the server" cluster bash -c "kubectl create namespace amends && kubectl kustomize '$here/overlays/evaluate' | kubectl apply --dry-run=server --validate=strict -f -"
quietly "overlay evaluate installed, all Ready" cluster "$here/install.sh" evaluate 20m
kubectl -n amends get deployments
quietly "the Friday night, through the Services" play
kubectl -n amends logs job/story
echo
echo "Memory:"
memory
echo
echo "tried in $((SECONDS - begin)) s"
if [ -n "$keep" ]; then
  echo "reach it: nsenter --net=/run/netns/kn kubectl --kubeconfig $state/admin.conf -n amends get pods"
  echo "end it:   $kube/kube-down.sh $state"
fi
