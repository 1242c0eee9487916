# Sourced by mvnw and amends: prints the home of the newest JDK of at least version 21, or fails.
jdk_major() { # the "release" file spares starting a JVM for each candidate
  sed -nE 's/^JAVA_VERSION="([0-9]+).*/\1/p' "$1/release" 2>/dev/null
}

find_jdk() {
  local candidate major best="" best_major=20 on_path=""
  command -v javac >/dev/null && on_path="$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")"
  # An explicit JAVA_HOME wins when it is new enough; otherwise the newest one does.
  if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/javac" ]; then
    major="$(jdk_major "$JAVA_HOME")"
    [ "${major:-0}" -ge 21 ] && { echo "$JAVA_HOME"; return 0; }
  fi
  for candidate in "$on_path" /usr/lib/jvm/* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$candidate" ] && [ -x "$candidate/bin/javac" ] || continue
    major="$(jdk_major "$candidate")"
    [ "${major:-0}" -gt "$best_major" ] && { best="$candidate"; best_major="$major"; }
  done
  [ -n "$best" ] && echo "$best"
}
