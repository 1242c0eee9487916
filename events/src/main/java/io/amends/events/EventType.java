package io.amends.events;

/**
 * A type of event as it stands on the wire.
 *
 * @param name words and version, e.g. {@code ticket.opened.v1}; never the name of a class
 * @param topic Kafka topic of the service that owns the fact
 * @param payload record that the JSON payload is read into
 */
public record EventType<T>(String name, String topic, Class<T> payload) {
}
