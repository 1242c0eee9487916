#!/bin/sh
# Keycloak with the realm of the demo company, for a console that is seen at one origin, which serves its pages as well.
set -eu
mkdir -p /opt/keycloak/data/import
sed "s|\${amends.origin}|$AMENDS_ORIGIN|g" /opt/keycloak/amends-realm.json > /opt/keycloak/data/import/amends-realm.json
exec java -Xms64m -Xmx384m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
  -Dkc.home.dir=/opt/keycloak -Djboss.server.config.dir=/opt/keycloak/conf \
  -Djava.util.logging.manager=org.jboss.logmanager.LogManager -Dpicocli.disable.closures=true \
  --add-opens=java.base/java.util=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED \
  --add-opens=java.base/java.security=ALL-UNNAMED --add-opens=java.base/java.lang=ALL-UNNAMED --enable-native-access=ALL-UNNAMED \
  -cp /opt/keycloak/lib/quarkus-run.jar io.quarkus.bootstrap.runner.QuarkusEntryPoint \
  start --optimized --import-realm --cache=local --http-enabled=true --http-port=8080 \
  --hostname="$AMENDS_ORIGIN" --hostname-backchannel-dynamic=true --proxy-headers=xforwarded
