#!/usr/bin/env bash
# Installs Amends from an overlay, or brings an installation up to it: first what the Jobs need, then the Jobs, then the services.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
component=app.kubernetes.io/component

usage() {
  cat <<'END'
Usage: k8s/install.sh OVERLAY [PATIENCE]

OVERLAY is a folder, or the name of one in k8s/overlays; PATIENCE, for each step, is 10m unless given. Installs into the cluster that
kubectl speaks to. The Secrets of an overlay like "production" must be there before: see docs/kubernetes.md.
END
}

case "${1:---help}" in --help | -h) usage; exit 0 ;; esac
overlay="$1"
patience="${2:-10m}"
[ -d "$overlay" ] || overlay="$here/overlays/$1"
rendered="$(mktemp)"
trap 'rm -f "$rendered"' EXIT
kubectl kustomize "$overlay" > "$rendered"

# What the overlay has of a kind, as NAMESPACE KIND/NAME.
objects() { # kind, label selector
  kubectl apply --dry-run=client -f "$rendered" -l "$2" -o go-template='{{define "o"}}{{.metadata.namespace}} {{.kind}}/{{.metadata.name}}{{"\n"}}{{end}}{{if .items}}{{range .items}}{{template "o" .}}{{end}}{{else}}{{template "o" .}}{{end}}' \
    | grep -i " $1/" || true
}

await() { # command of kubectl that waits, kind, label selector
  objects "$2" "$3" | while read -r namespace object; do
    # shellcheck disable=SC2086 # several words on purpose
    kubectl -n "$namespace" $1 "$object" --timeout="$patience"
  done
}

kubectl apply -f "$rendered" -l "$component notin (setup, service, console)"
await "rollout status" StatefulSet "$component notin (setup)"

# The Jobs of an earlier version cannot be changed, only made anew.
objects Job "$component=setup" | while read -r namespace job; do kubectl -n "$namespace" delete "$job" --ignore-not-found; done
kubectl apply -f "$rendered" -l "$component=setup"
await "wait --for=condition=complete" Job "$component=setup"

kubectl apply -f "$rendered" -l "$component in (service, console)"
await "rollout status" Deployment "$component in (service, console)"
