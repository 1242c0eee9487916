#!/bin/sh
# Formats the folder of the log if it is new, as every KRaft node must be, and becomes the broker.
set -eu
java -Xmx96m -XX:TieredStopAtLevel=1 -cp "/app/*" kafka.tools.StorageTool format --ignore-formatted \
  --cluster-id QW1lbmRzRXZhbHVhdGUwMQ --config /etc/kafka/server.properties
exec java -Xms256m -Xmx384m -XX:+UseSerialGC -cp "/app/*" kafka.Kafka /etc/kafka/server.properties
