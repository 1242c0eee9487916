#!/bin/sh
# PostgreSQL on /data. A new cluster gets a database for each service; its user and password bear the same name.
set -eu
data=/data/cluster

single() { postgres --single -D "$data" "$1" > /dev/null; }

if [ ! -e /data/complete ]; then
  rm -rf "$data"
  initdb -D "$data" -U postgres --auth=scram-sha-256 --auth-local=trust --encoding=UTF8 --locale=C \
    --locale-provider=builtin --builtin-locale=C.UTF-8
  echo 'host all all all scram-sha-256' >> "$data/pg_hba.conf"
  for name in tickets channels followups; do
    printf "create role %s login password '%s'\ncreate database %s owner %s\n" $name $name $name $name | single postgres
    # Migrations run as the owner, who may not create an extension.
    echo 'create extension pg_trgm' | single $name
  done
  : > /data/complete
fi
exec postgres -D "$data" -c listen_addresses='*' -c unix_socket_directories=/tmp
